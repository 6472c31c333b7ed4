import { baseFindings } from "./baseFindings";
import { breakdownFindings } from "./breakdownFindings";
import type { Finding } from "./finding";
import { groupSizes } from "./groupSizes";
import { nounFindings } from "./nounFindings";
import type { PublishedFigure } from "./publishedFigure";
import { readReport } from "./readReport";
import { targetFindings } from "./targetFindings";

/**
 * What cannot be true in a report's figures, from what it prints alone: percentages that no whole number
 * of their base gives, numerators that imply another base, shares that have no base in common, parts
 * that do not add up, a headline that names other people than its base, and targets whose result the
 * report leaves to the reader. It says that figures contradict each other, never which of them is right.
 *
 * @param figures - in any order; they name each other by id, and a group of which the report prints no
 *   number is a count of `absent("notStated")`
 * @returns findings on bases, then on parts and wholes, names and targets; none for a report that prints
 *   its bases and whose figures can all be true
 * @throws {MetricInputError} RECORD_INVALID, SHARE_OUT_OF_RANGE, ID_DUPLICATED or ID_UNKNOWN with every
 *   fault in the input
 * @see Brown & Heathers (2017), The GRIM Test, Social Psychological and Personality Science 8(4)
 * @example
 * const [finding] = auditReport([
 *   { is: "count", id: "answers", noun: "participants", count: exactly(46) },
 *   { is: "share", id: "satisfied", noun: "participants", printed: "60%", of: "answers" },
 * ]);
 * finding; //=> { is: "impossiblePercentage", figures: ["satisfied", "answers"], base: 46, … }
 */
export function auditReport(figures: readonly PublishedFigure[]): Finding[] {
  const report = readReport(figures);
  const sizes = groupSizes(report);
  return [
    ...baseFindings(report, sizes),
    ...breakdownFindings(report, sizes),
    ...nounFindings(report),
    ...targetFindings(report, sizes),
  ];
}
