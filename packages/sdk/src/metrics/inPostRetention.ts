import type { ResultContext } from "../results/resultFrame";
import type { RetentionResult } from "../results/retentionResult";
import type { InPostOptions } from "./RetentionOptions";
import type { CareerRecords } from "./readCareers";
import { retentionResult } from "./retentionResult";
import { tallyInPostRetention } from "./tallyInPostRetention";

/**
 * In-post retention: in a qualifying post some months after graduation ÷ graduates of whom it is known,
 * with bounds for those lost to follow-up, who are not the same as those who left.
 *
 * @throws {MetricInputError} as `tallyInPostRetention` and `retentionResult`
 * @example
 * inPostRetention(
 *   { participants, events, roles },
 *   { unit: "graduates", cohorts, graduatedStage: "graduated", monthsAfterGraduation: 12,
 *     settings: ["mainstream"], ...context },
 * ).body.cohorts[0]?.rate; //=> absent("notYetDue")
 */
export function inPostRetention(
  records: CareerRecords,
  options: InPostOptions & ResultContext,
): RetentionResult {
  return retentionResult(tallyInPostRetention(records, options), options);
}
