import type { FunnelResult } from "../results/funnelResult";
import type { ResultContext } from "../results/resultFrame";
import type { FunnelCounts } from "./FunnelCounts";
import { frameOf } from "./frameOf";
import { funnelBody } from "./funnelBody";

/**
 * A recruitment funnel from counts, for those who hold no records: published figures above all.
 *
 * @throws {MetricInputError} as `funnelBody`; RECORD_INVALID for a context that a result cannot carry
 */
export function funnelResult(counts: FunnelCounts, context: ResultContext): FunnelResult {
  return { kind: "funnel", ...frameOf("recruitmentFunnel", context), body: funnelBody(counts) };
}
