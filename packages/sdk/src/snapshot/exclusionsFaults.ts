import type { Fault } from "../errors/fault";
import type { ExclusionsBody } from "../results/exclusionsResult";

/** What contradicts itself in a body of this kind. */
export function exclusionsFaults(_body: ExclusionsBody, _path: string): Fault[] {
  return [];
}
