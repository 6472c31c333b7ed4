import type { ResultContext } from "../results/resultFrame";
import type { RetentionResult } from "../results/retentionResult";
import type { CompletionOptions, EnrolmentRecords } from "./RetentionOptions";
import { retentionResult } from "./retentionResult";
import { tallyProgrammeCompletion } from "./tallyProgrammeCompletion";

/**
 * Programme completion: graduated ÷ started, by the cohort that people were recruited for, with those
 * who withdrew, deferred, are lost or not yet due, and bounds for the lost.
 *
 * @throws {MetricInputError} as `tallyProgrammeCompletion` and `retentionResult`
 * @example
 * programmeCompletion(
 *   { participants, events },
 *   { unit: "leaders", cohorts, startedStage: "recruited", graduatedStage: "graduated", ...context },
 * ).body.cohorts[0]?.bounds; //=> { is: "bounds", lower: 0.667, upper: 1 }
 */
export function programmeCompletion(
  records: EnrolmentRecords,
  options: CompletionOptions & ResultContext,
): RetentionResult {
  return retentionResult(tallyProgrammeCompletion(records, options), options);
}
