import type { ResultContext } from "../results/resultFrame";
import type { TargetSeriesResult } from "../results/targetSeriesResult";
import { frameOf } from "./frameOf";
import type { TargetSeriesCounts } from "./TargetSeriesCounts";
import { targetSeriesBody } from "./targetSeriesBody";

/**
 * Recruitment against target from counts, year by year, for those who hold no records: published figures
 * above all. Years of which a source states no count are `absent`; the total is what the source states.
 *
 * @throws {MetricInputError} as `targetSeriesBody`; RECORD_INVALID for a context that a result cannot carry
 * @example
 * targetSeriesResult(
 *   {
 *     unit: "leaders", countedStage: { id: "recruited", label: "Recruited" },
 *     years: [
 *       { id: "2021", label: "2021", status: "final", count: absent("notStated"),
 *         target: { is: "none", why: "notStated" } },
 *       { id: "2022", label: "2022", status: "final", count: exactly(19),
 *         target: { is: "set", aim: { is: "count", value: 20 } } },
 *     ],
 *     total: exactly(62),
 *   },
 *   context,
 * ).body.years[1]?.target; //=> { is: "set", attainment: { needed: exactly(20), short: exactly(1), met: "notMet", … } }
 */
export function targetSeriesResult(
  counts: TargetSeriesCounts,
  context: ResultContext,
): TargetSeriesResult {
  return {
    kind: "targetSeries",
    ...frameOf("recruitmentByYear", context),
    body: targetSeriesBody(counts),
  };
}
