import type { Fault } from "../errors/fault";
import { reachFaultsIn } from "../metrics/reachFaultsIn";
import type { ReachBody } from "../results/reachResult";

/** What contradicts itself in a reach: a union below a part, or above all parts; parts above a whole. */
export function reachFaults(body: ReachBody, path: string): Fault[] {
  return reachFaultsIn(body).map(({ path: at, expected, received }) => ({
    path: `${path}.${at}`,
    expected,
    received,
  }));
}
