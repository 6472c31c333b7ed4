import type { ExclusionsResult } from "../results/exclusionsResult";
import type { ResultContext } from "../results/resultFrame";
import type { ExclusionCounts } from "./ExclusionCounts";
import { frameOf } from "./frameOf";
import { nationalExclusionsBody } from "./nationalExclusionsBody";

/**
 * Rates of suspension and exclusion from counts, for those who hold no records: published figures above
 * all.
 *
 * @throws {MetricInputError} as `nationalExclusionsBody`: above all DENOMINATORS_DIFFER for rows that are
 *   per 100 of two things; RECORD_INVALID for a context that a result cannot carry
 * @example
 * exclusionsResult(
 *   {
 *     is: "national",
 *     areas: [{ id: "E92000001", label: "England", level: "england" }],
 *     periods: [{ year: "2023/24" }],
 *     rows: [{
 *       area: "E92000001", period: "2023/24", status: "final",
 *       denominator: "januaryCensusHeadcount", headcount: 8445343,
 *       suspensions: exactly(954952), permanentExclusions: exactly(10885), pupilsSuspended: exactly(341266),
 *     }],
 *   },
 *   context,
 * ).body.rows[0]; //=> { suspensions: { rate: { is: "perHundred", per100: 11.30744, … }, … }, … }
 */
export function exclusionsResult(
  counts: ExclusionCounts,
  context: ResultContext,
): ExclusionsResult {
  return {
    kind: "exclusions",
    ...frameOf("exclusionRates", context),
    body: nationalExclusionsBody(counts),
  };
}
