import type { Fault } from "../errors/fault";
import type { RetentionBody } from "../results/retentionResult";

/** What contradicts itself in a body of this kind. */
export function retentionFaults(_body: RetentionBody, _path: string): Fault[] {
  return [];
}
