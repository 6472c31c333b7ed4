import type { BreakdownResult } from "../results/breakdownResult";
import type { ResultContext } from "../results/resultFrame";
import type { BreakdownCounts } from "./BreakdownCounts";
import { breakdownBody } from "./breakdownBody";
import { frameOf } from "./frameOf";

/**
 * A breakdown from counts, for those who hold no records.
 *
 * @throws {MetricInputError} as `breakdownBody`; RECORD_INVALID for a context that a result cannot carry
 * @example
 * const counts = tallyDiversity(people, { unit: "leaders", dimension: "sex" });
 * breakdownResult(counts, context).body.disclosureRate; //=> { is: "counted", share: 1, … }
 */
export function breakdownResult(counts: BreakdownCounts, context: ResultContext): BreakdownResult {
  return {
    kind: "breakdown",
    ...frameOf("diversityBreakdown", context),
    body: breakdownBody(counts, context.basis.kind),
  };
}
