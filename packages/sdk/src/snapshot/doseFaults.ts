import type { Fault } from "../errors/fault";
import type { DoseBody } from "../results/doseResult";

/** What contradicts itself in a body of this kind. */
export function doseFaults(_body: DoseBody, _path: string): Fault[] {
  return [];
}
