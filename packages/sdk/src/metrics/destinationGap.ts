import type { ComparisonResult } from "../results/comparisonResult";
import type { ResultContext } from "../results/resultFrame";
import type { SeparateSides } from "./ComparisonCounts";
import { comparisonResult } from "./comparisonResult";

/**
 * How many percentage points of pupils with a destination lie between two groups of them. A rate printed
 * as "1 in 17" is also there as data, to be drawn as one of seventeen.
 *
 * @param sides - each with its counts or its printed rate, which destination and of whom
 * @returns as `attainmentGap`
 * @throws {MetricInputError} as `attainmentGap`
 * @example
 * const outcome: SideDefinition = { is: "stated", id: "notSustained", label: "No sustained destination" };
 * const base: SideDefinition = { is: "stated", id: "ks4", label: "Leavers of key stage 4" };
 * const first: ComparisonSideCounts =
 *   { id: "ap", label: "AP", outcome, base, rate: { is: "printed", text: "1 in 3" } };
 * const second: ComparisonSideCounts =
 *   { id: "all", label: "All schools", outcome, base, rate: { is: "printed", text: "1 in 17" } };
 * destinationGap({ unit: "pupils", first, second }, context).body.difference;
 * //=> { is: "compared", gapPp: 27.5, ratio: { is: "ratio", value: 5.67 }, verdict: "notTested", … }
 */
export function destinationGap(sides: SeparateSides, context: ResultContext): ComparisonResult {
  return comparisonResult("destinationGap", { ...sides, relation: "separate" }, context);
}
