import type { ResultContext } from "../results/resultFrame";
import type { TargetSeriesResult } from "../results/targetSeriesResult";
import type { FunnelRecords } from "./tallyFunnel";
import { type RecruitmentOptions, tallyRecruitment } from "./tallyRecruitment";
import { targetSeriesResult } from "./targetSeriesResult";

/**
 * Recruitment against target from records, year by year: how many people of each cohort reached a stage,
 * how many its target asks for, and how many are missing, in whole people.
 *
 * @param records - participants and what happened to them, in any order
 * @throws {MetricInputError} as `tallyRecruitment` and `targetSeriesResult`
 * @example
 * recruitmentByYear(
 *   { participants, events },
 *   { unit: "leaders", stages, countedStage: "recruited", cohorts, ...context },
 * ).body.years[0]; //=> { count: exactly(3), status: "final", target: { is: "none", why: "notSet" }, … }
 */
export function recruitmentByYear(
  records: FunnelRecords,
  options: RecruitmentOptions & ResultContext,
): TargetSeriesResult {
  return targetSeriesResult(tallyRecruitment(records, options), options);
}
