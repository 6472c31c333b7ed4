import type { ResultContext } from "../results/resultFrame";
import type { TimeToEventResult } from "../results/timeToEventResult";
import type { CareerRecords } from "./readCareers";
import { type TimeToProgressionOptions, tallyTimeToProgression } from "./tallyTimeToProgression";
import { timeToEventResult } from "./timeToEventResult";

/**
 * Time to progression: how many months it takes until people first hold a higher level than at the start
 * of the programme, or at graduation. Kaplan-Meier, as for some it has not come yet; a curve only of 10
 * people or more.
 *
 * @throws {MetricInputError} as `tallyTimeToProgression` and `timeToEventResult`
 * @example
 * timeToProgression(
 *   { participants, events, roles },
 *   { unit: "leaders", cohorts, from: "start", stage: "graduated", ...context },
 * ).body.median; //=> { is: "tooFew" }
 */
export function timeToProgression(
  records: CareerRecords,
  options: TimeToProgressionOptions & ResultContext,
): TimeToEventResult {
  return timeToEventResult(tallyTimeToProgression(records, options), options);
}
