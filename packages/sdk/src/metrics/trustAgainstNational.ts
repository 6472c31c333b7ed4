import type { ComparisonResult } from "../results/comparisonResult";
import type { ResultContext } from "../results/resultFrame";
import type { ComparisonSideCounts } from "./ComparisonCounts";
import { comparisonResult } from "./comparisonResult";

export interface TrustAndNation {
  /** Who is counted, in the plural: `pupils`. */
  unit: string;
  trust: ComparisonSideCounts;
  nation: ComparisonSideCounts;
}

/**
 * A trust's rate against the nation's, which is taken as known without error: Wilson's bounds of the
 * trust less the national rate. Where the nation is counted, the trust's people are among its people, and
 * the result says so.
 *
 * The two have bases of their own: to be published beside a trust's register, a printed national rate
 * names the `source` that printed it.
 *
 * @param sides - the trust's counts; the nation's printed rate or its counts, of which the trust's are part
 * @returns as `attainmentGap`
 * @throws {MetricInputError} as `attainmentGap`; PARTS_EXCEED_WHOLE also for a trust above its nation
 * @example
 * const outcome: SideDefinition = { is: "stated", id: "pa", label: "Persistently absent" };
 * const base: SideDefinition = { is: "stated", id: "enrolments", label: "Enrolments" };
 * const trust: ComparisonSideCounts = {
 *   id: "trust", label: "A trust", outcome, base,
 *   rate: { is: "counts", numerator: exactly(10), denominator: exactly(12) },
 * };
 * const nation: ComparisonSideCounts = {
 *   id: "england", label: "England", outcome, base, rate: { is: "printed", text: "50%" }, source: "dfe",
 * };
 * trustAgainstNational({ unit: "pupils", trust, nation }, context).body.difference;
 * //=> { gapPp: 33.3, interval: { lowerPp: 5.2, upperPp: 45.3, … }, verdict: "higher", … }
 */
export function trustAgainstNational(
  { unit, trust, nation }: TrustAndNation,
  context: ResultContext,
): ComparisonResult {
  const relation = nation.rate.is === "counts" ? "firstIsPartOfSecond" : "secondIsFixed";
  const counts = { unit, first: trust, second: nation, relation } as const;
  return comparisonResult("trustAgainstNational", counts, context);
}
