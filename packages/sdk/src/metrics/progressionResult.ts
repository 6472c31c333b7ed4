import type { ProgressionResult } from "../results/progressionResult";
import type { ResultContext } from "../results/resultFrame";
import { frameOf } from "./frameOf";
import type { ProgressionCounts } from "./ProgressionCounts";
import { progressionBody } from "./progressionBody";

/**
 * Progression from counts, for those who hold no records: published figures above all.
 *
 * @throws {MetricInputError} as `progressionBody`; RECORD_INVALID for a context that a result cannot carry
 * @example
 * const none = exactly(0);
 * progressionResult(
 *   {
 *     unit: "graduates", promotedMeans: "movedUp", destinationBase: "graduates",
 *     cohorts: [{
 *       id: "2020", label: "2020", status: "graduated", graduation: "2022-07", graduates: exactly(12),
 *       seniority: [
 *         { id: "promoted", count: exactly(10) }, { id: "sameLevel", count: exactly(2) },
 *         { id: "lowerLevel", count: none }, { id: "out", count: none }, { id: "unknown", count: none },
 *       ],
 *       destinationTotal: exactly(12), destinations: [],
 *     }],
 *   },
 *   context,
 * ).body.cohorts[0]?.promoted; //=> { is: "counted", share: 0.8333, … }
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
