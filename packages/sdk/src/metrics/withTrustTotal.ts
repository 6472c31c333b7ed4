import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { addCounts } from "../results/addCounts";
import type { ExclusionCounts } from "./ExclusionCounts";
import { periodId } from "./reportedPeriod";
import { sumHeadcounts } from "./sumHeadcounts";

/**
 * Counts of schools with a trust's beside them: all events ÷ all pupils, Σ numerators ÷ Σ denominators.
 * For counts that came from no records, such as rows of the Department for Education's school file;
 * `tallyExclusions` sums by itself.
 *
 * @param counts - of the trust's schools, all of them and no others
 * @returns new counts; a total is hidden or absent where it is of one of the schools
 * @throws {MetricInputError} RECORD_INVALID for an area that is no school
 * @example
 * const [one, two] = exclusionOptions.areas;
 * const schools = tallyExclusions(exclusionEvents, {
 *   ...exclusionOptions,
 *   areas: [one, two].map((area) => ({ id: `${area?.id}`, label: `${area?.label}`, level: "school" })),
 * });
 * withTrustTotal(schools, { id: "trust", label: "A trust" }).rows[2];
 * //=> { area: "trust", headcount: 1000, suspensions: exactly(4), … }
 */
export function withTrustTotal(
  counts: ExclusionCounts,
  { id, label }: { id: string; label: string },
): ExclusionCounts {
  refuseFaults(
    "total of a trust",
    counts.areas.flatMap(({ level }, index): CodedFault[] => {
      if (level === "school") return [];
      const path = `areas[${index}].level`;
      return [{ code: "RECORD_INVALID", path, expected: '"school"', received: `"${level}"` }];
    }),
  );
  const totals = counts.periods.flatMap((period) => {
    const rows = counts.rows.filter((row) => row.period === periodId(period));
    const [first] = rows;
    if (!first) return [];
    return [
      {
        area: id,
        period: first.period,
        status: rows.some(({ status }) => status === "provisional")
          ? ("provisional" as const)
          : ("final" as const),
        denominator: first.denominator,
        headcount: sumHeadcounts(rows.map(({ headcount }) => headcount)),
        suspensions: addCounts(rows.map(({ suspensions }) => suspensions)),
        permanentExclusions: addCounts(rows.map((row) => row.permanentExclusions)),
        pupilsSuspended: addCounts(rows.map(({ pupilsSuspended }) => pupilsSuspended)),
      },
    ];
  });
  return {
    ...counts,
    areas: [
      ...counts.areas.map((area) => ({ ...area, partOf: id })),
      { id, label, level: "trust" as const, parts: "all" as const },
    ],
    rows: [...counts.rows, ...totals],
  };
}
