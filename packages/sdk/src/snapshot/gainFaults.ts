import type { Fault } from "../errors/fault";
import type { GainBody } from "../results/gainResult";

/** What contradicts itself in a body of this kind. */
export function gainFaults(_body: GainBody, _path: string): Fault[] {
  return [];
}
