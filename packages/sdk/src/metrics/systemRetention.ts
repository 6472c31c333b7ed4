import type { ResultContext } from "../results/resultFrame";
import type { RetentionResult } from "../results/retentionResult";
import type { SystemRetentionOptions } from "./RetentionOptions";
import type { CareerRecords } from "./readCareers";
import { retentionResult } from "./retentionResult";
import { tallySystemRetention } from "./tallySystemRetention";

/**
 * System retention: in state-funded education in England, in any role, some months after graduation ÷
 * graduates of whom it is known, with bounds for those lost to follow-up.
 *
 * @throws {MetricInputError} as `tallySystemRetention` and `retentionResult`
 * @example
 * systemRetention(
 *   { participants, events, roles },
 *   { unit: "graduates", cohorts, graduatedStage: "graduated", monthsAfterGraduation: 1, ...context },
 * ).body.cohorts[0]?.bounds; //=> { is: "bounds", lower: 0, upper: 1 }
 */
export function systemRetention(
  records: CareerRecords,
  options: SystemRetentionOptions & ResultContext,
): RetentionResult {
  return retentionResult(tallySystemRetention(records, options), options);
}
