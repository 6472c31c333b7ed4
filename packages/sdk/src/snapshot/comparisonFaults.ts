import type { Fault } from "../errors/fault";
import type { ComparisonBody } from "../results/comparisonResult";

/** What contradicts itself in a body of this kind. */
export function comparisonFaults(_body: ComparisonBody, _path: string): Fault[] {
  return [];
}
