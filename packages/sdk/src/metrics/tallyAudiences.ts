import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { type Audience, audienceSchema } from "../results/audience";
import type { AudienceTally } from "./AudienceTally";
import { byId } from "./ById";
import { duplicateId } from "./duplicateId";
import { readRecords } from "./readRecords";

/**
 * Gathers audiences in one pass. Their counts stay as they were told, "over 350" as over 350.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED; every fault is listed
 * @example
 * const audience: Audience = {
 *   id: "conference",
 *   label: "Conference",
 *   unit: "delegates",
 *   of: "educators",
 *   on: "2021-11-30",
 *   repeats: "countedOnce",
 *   count: bounded("moreThan", 350),
 * };
 * tallyAudiences([audience]).audiences.entries.length; //=> 1
 */
export function tallyAudiences(records: Iterable<Audience>): AudienceTally {
  const faults: CodedFault[] = [];
  const audiences = new Map<string, Audience>();
  for (const [audience, path] of readRecords(audienceSchema, records, "audiences", faults)) {
    if (audiences.has(audience.id)) faults.push(duplicateId(`${path}.id`, audience.id));
    audiences.set(audience.id, audience);
  }
  refuseFaults("event audiences", faults);
  return { audiences: byId(audiences) };
}
