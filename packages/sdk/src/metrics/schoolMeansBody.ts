import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { hidden } from "../results/count";
import type { MeanOfSchoolRates, MeanRate, PerHundred } from "../results/exclusionsResult";
import type { ExclusionCounts } from "./ExclusionCounts";
import { nationalExclusionsBody } from "./nationalExclusionsBody";

/**
 * The body of the mean of school rates: the rates of schools, and their means. A mean is hidden when one
 * of its rates is, and absent when one is: without it, it would be the mean of other schools.
 *
 * @throws {MetricInputError} as `nationalExclusionsBody`; RECORD_INVALID for an area that is no school
 */
export function schoolMeansBody(counts: ExclusionCounts): MeanOfSchoolRates {
  refuseFaults(
    "mean of school rates",
    counts.areas.flatMap(({ level }, index): CodedFault[] => {
      if (level === "school") return [];
      const path = `areas[${index}].level`;
      return [{ code: "RECORD_INVALID", path, expected: '"school"', received: `"${level}"` }];
    }),
  );
  const body = nationalExclusionsBody(counts);
  return {
    ...body,
    is: "meanOfSchoolRates",
    means: body.periods.map(({ id }) => {
      const rows = body.rows.filter(({ period }) => period === id);
      return {
        period: id,
        suspensions: meanRate(rows.map(({ suspensions }) => suspensions.rate)),
        permanentExclusions: meanRate(rows.map((row) => row.permanentExclusions.rate)),
        pupilsSuspended: meanRate(rows.map(({ pupilsSuspended }) => pupilsSuspended.rate)),
      };
    }),
  };
}

function meanRate(rates: readonly PerHundred[]): MeanRate {
  if (rates.some(({ is }) => is === "hidden")) return hidden;
  let sum = 0;
  for (const rate of rates) {
    if (rate.is !== "perHundred") return rate;
    sum += rate.per100;
  }
  return { is: "mean", per100: sum / rates.length };
}
