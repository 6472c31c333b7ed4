import type { ComparisonResult } from "../results/comparisonResult";
import type { ResultContext } from "../results/resultFrame";
import type { SeparateSides } from "./ComparisonCounts";
import { comparisonResult } from "./comparisonResult";

/**
 * How many percentage points of pupils with an attainment lie between two groups of them.
 *
 * @param sides - each with its counts or its printed rate, what is attained and of whom
 * @returns the gap, first less second; withheld with why where the two are not of the same thing, hidden
 *   or absent with a rate that is, without interval where counts were not printed
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, PARTS_EXCEED_WHOLE, ID_DUPLICATED, SHARE_OUT_OF_RANGE or
 *   RECORD_INVALID for text that is no printed rate or a context that a result cannot carry
 * @example
 * const outcome: SideDefinition = { is: "stated", id: "basics4", label: "Grade 4 in English and maths" };
 * const base: SideDefinition = { is: "stated", id: "ks4", label: "Pupils at the end of key stage 4" };
 * const first: ComparisonSideCounts =
 *   { id: "ap", label: "AP", outcome, base, rate: { is: "printed", text: "12%" } };
 * const second: ComparisonSideCounts =
 *   { id: "all", label: "All schools", outcome, base, rate: { is: "printed", text: "72%" } };
 * attainmentGap({ unit: "pupils", first, second }, context).body.difference;
 * //=> { is: "compared", gapPp: -60.0, ratio: { is: "ratio", value: 6.00 }, verdict: "notTested", … }
 */
export function attainmentGap(sides: SeparateSides, context: ResultContext): ComparisonResult {
  return comparisonResult("attainmentGap", { ...sides, relation: "separate" }, context);
}
