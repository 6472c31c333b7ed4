import type { Fault } from "../errors/fault";
import type { AbsenceBody } from "../results/absenceResult";

/** What contradicts itself in a body of this kind. */
export function absenceFaults(_body: AbsenceBody, _path: string): Fault[] {
  return [];
}
