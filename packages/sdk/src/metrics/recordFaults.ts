import type { CodedFault } from "../errors/refuseFaults";
import { schemaFaults } from "../errors/schemaFaults";

/** What a schema found wrong with a record, as faults of a metric's input. */
export function recordFaults(...found: Parameters<typeof schemaFaults>): CodedFault[] {
  return schemaFaults(...found).map((fault) => ({ code: "RECORD_INVALID", ...fault }));
}
