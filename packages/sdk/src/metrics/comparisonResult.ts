import type { comparisonDefinitions } from "../catalogue/comparisonDefinitions";
import type { ComparisonResult } from "../results/comparisonResult";
import type { ResultContext } from "../results/resultFrame";
import type { ComparisonCounts } from "./ComparisonCounts";
import { comparisonBody } from "./comparisonBody";
import { frameOf } from "./frameOf";

/** What each comparing metric returns, under its own name. */
export function comparisonResult(
  metric: keyof typeof comparisonDefinitions,
  counts: ComparisonCounts,
  context: ResultContext,
): ComparisonResult {
  return { kind: "comparison", ...frameOf(metric, context), body: comparisonBody(counts) };
}
