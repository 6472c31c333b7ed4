import type { Fault } from "../errors/fault";
import type { ReachBody } from "../results/reachResult";

/** What contradicts itself in a body of this kind. */
export function reachFaults(_body: ReachBody, _path: string): Fault[] {
  return [];
}
