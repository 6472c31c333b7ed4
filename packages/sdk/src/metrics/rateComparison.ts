import type { ComparisonResult } from "../results/comparisonResult";
import type { ResultContext } from "../results/resultFrame";
import type { SeparateSides } from "./ComparisonCounts";
import { comparisonResult } from "./comparisonResult";

/**
 * Two counted rates of different people, with Newcombe's 95% interval in percentage points: `higher` or
 * `lower` only where it lies off 0, `tooFewToTellApart` where it does not.
 *
 * @param sides - what `tallyRate` counted, or counts from elsewhere
 * @returns as `attainmentGap`
 * @throws {MetricInputError} as `attainmentGap`
 * @see Newcombe (1998), method 10
 * @example
 * const outcome: SideDefinition = { is: "stated", id: "promoted", label: "Moved up" };
 * const base: SideDefinition = { is: "stated", id: "graduates", label: "Graduates" };
 * const first: ComparisonSideCounts = {
 *   id: "2020", label: "2020", outcome, base,
 *   rate: { is: "counts", numerator: exactly(6), denominator: exactly(10) },
 * };
 * const second: ComparisonSideCounts = {
 *   id: "2019", label: "2019", outcome, base,
 *   rate: { is: "counts", numerator: exactly(6), denominator: exactly(12) },
 * };
 * rateComparison({ unit: "graduates", first, second }, context).body.difference;
 * //=> { gapPp: 10.0, interval: { lowerPp: -27.8, upperPp: 43.8, … }, verdict: "tooFewToTellApart", … }
 */
export function rateComparison(sides: SeparateSides, context: ResultContext): ComparisonResult {
  return comparisonResult("rateComparison", { ...sides, relation: "separate" }, context);
}
