import type { ResultContext } from "../results/resultFrame";
import type { RetentionResult } from "../results/retentionResult";
import type { EnrolmentRecords, InProgrammeOptions } from "./RetentionOptions";
import { retentionResult } from "./retentionResult";
import { tallyInProgrammeRetention } from "./tallyInProgrammeRetention";

/**
 * In-programme retention: still on the programme or through it ÷ started, some months after the start or
 * on a date, by the cohort that people were recruited for.
 *
 * @throws {MetricInputError} as `tallyInProgrammeRetention` and `retentionResult`
 * @example
 * inProgrammeRetention(
 *   { participants, events },
 *   { unit: "leaders", cohorts, startedStage: "recruited", graduatedStage: "graduated",
 *     at: { is: "date", date: "2021-07-31" }, ...context },
 * ).body.cohorts[0]?.rate; //=> { is: "counted", numerator: exactly(3), denominator: exactly(3), share: 1, … }
 */
export function inProgrammeRetention(
  records: EnrolmentRecords,
  options: InProgrammeOptions & ResultContext,
): RetentionResult {
  return retentionResult(tallyInProgrammeRetention(records, options), options);
}
