import type { ExclusionsResult } from "../results/exclusionsResult";
import type { ResultContext } from "../results/resultFrame";
import type { ExclusionCounts } from "./ExclusionCounts";
import { frameOf } from "./frameOf";
import { schoolMeansBody } from "./schoolMeansBody";

/**
 * The unweighted mean of the rates of schools: how the schools of a trust are on average, each counting
 * once. It is not the trust's rate, which `exclusionRates` gives and in which each pupil counts once.
 *
 * @param counts - areas other than schools are left out
 * @throws {MetricInputError} as `nationalExclusionsBody`, where no area is a school too; RECORD_INVALID
 *   for a context that a result cannot carry
 * @example
 * meanOfSchoolRates(tallyExclusions(exclusionEvents, exclusionOptions), context).body;
 * //=> { is: "meanOfSchoolRates", means: [{ suspensions: { is: "mean", per100: 0.8125 }, … }], … }
 */
export function meanOfSchoolRates(
  counts: ExclusionCounts,
  context: ResultContext,
): ExclusionsResult {
  const areas = counts.areas.filter(({ level }) => level === "school");
  const schools = new Set(areas.map(({ id }) => id));
  return {
    kind: "exclusions",
    ...frameOf("meanOfSchoolRates", context),
    body: schoolMeansBody({
      ...counts,
      areas: areas.map(({ id, label, level }) => ({ id, label, level })),
      rows: counts.rows.filter(({ area }) => schools.has(area)),
    }),
  };
}
