import type { CodedFault } from "../errors/refuseFaults";
import { type Count, countRange } from "../results/count";
import { exclusionDenominatorSchema } from "../schemas/exclusionDenominator";
import { areaSumFaults } from "./areaSumFaults";
import type {
  ExclusionCounts,
  ExclusionCountsRow,
  LocalMeasureCounts,
  LocalMeasureCountsRow,
} from "./ExclusionCounts";
import { reportFaults } from "./reportFaults";

/** Everything in counts of exclusions, or of local measures, that cannot be. */
export function exclusionCountFaults(counts: ExclusionCounts | LocalMeasureCounts): CodedFault[] {
  const faults = [...reportFaults(counts), ...denominatorFaults(counts.rows)];
  if (counts.is === "local") {
    return [...faults, ...areaSumFaults(counts.areas, counts.rows, localCounts)];
  }
  return [
    ...faults,
    ...counts.rows.flatMap((row, index) => suspendedFaults(row, `rows[${index}]`)),
    ...areaSumFaults(counts.areas, counts.rows, nationalCounts),
  ];
}

function localCounts({
  managedMoves,
  internalExclusions,
  reducedTimetables,
}: LocalMeasureCountsRow): Record<string, Count> {
  return { managedMoves, internalExclusions, reducedTimetables };
}

function nationalCounts({
  suspensions,
  permanentExclusions,
  pupilsSuspended,
}: ExclusionCountsRow): Record<string, Count> {
  return { suspensions, permanentExclusions, pupilsSuspended };
}

/** Who was suspended was suspended at least once, and somebody was where there is a suspension. */
function suspendedFaults(
  { suspensions, pupilsSuspended }: ExclusionCountsRow,
  path: string,
): CodedFault[] {
  const events = countRange(suspensions);
  const pupils = countRange(pupilsSuspended);
  if (pupils.lowest > events.highest) {
    const expected = `at most the suspensions, ${events.highest}`;
    const received = `${pupils.lowest}`;
    return [{ code: "PARTS_EXCEED_WHOLE", path: `${path}.pupilsSuspended`, expected, received }];
  }
  if (events.lowest > 0 && pupils.highest === 0) {
    const expected = `at least 1, as there are ${events.lowest} suspensions`;
    return [{ code: "PARTS_FALL_SHORT", path: `${path}.pupilsSuspended`, expected, received: "0" }];
  }
  return [];
}

function denominatorFaults(
  rows: readonly (ExclusionCountsRow | LocalMeasureCountsRow)[],
): CodedFault[] {
  const [first] = rows;
  return rows.flatMap(({ denominator, headcount }, index): CodedFault[] => [
    ...(exclusionDenominatorSchema.options.includes(denominator)
      ? []
      : [
          {
            code: "RECORD_INVALID" as const,
            path: `rows[${index}].denominator`,
            expected: exclusionDenominatorSchema.options.join(" or "),
            received: `"${denominator}"`,
          },
        ]),
    ...(denominator === first?.denominator
      ? []
      : [
          {
            code: "DENOMINATORS_DIFFER" as const,
            path: `rows[${index}].denominator`,
            expected: `"${first?.denominator}", as in the first row`,
            received: `"${denominator}"`,
          },
        ]),
    ...(typeof headcount !== "number" || (Number.isSafeInteger(headcount) && headcount >= 0)
      ? []
      : [
          {
            code: "COUNT_OUT_OF_RANGE" as const,
            path: `rows[${index}].headcount`,
            expected: "a whole number of 0 or more",
            received: `${headcount}`,
          },
        ]),
  ]);
}
