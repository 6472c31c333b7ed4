import type { ProgressionResult } from "../results/progressionResult";
import type { ResultContext } from "../results/resultFrame";
import { frameOf } from "./frameOf";
import type { ProgressionCounts } from "./ProgressionCounts";
import { progressionBody } from "./progressionBody";

/**
 * Progression from counts, for those who hold no records: published figures above all.
 *
 * @throws {MetricInputError} as `progressionBody`; RECORD_INVALID for a context that a result cannot carry
 */
export function progressionResult(
  counts: ProgressionCounts,
  context: ResultContext,
): ProgressionResult {
  return {
    kind: "progression",
    ...frameOf("careerProgression", context),
    body: progressionBody(counts),
  };
}
