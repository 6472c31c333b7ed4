import type { ExclusionsResult } from "../results/exclusionsResult";
import type { ResultContext } from "../results/resultFrame";
import type { LocalMeasureCounts } from "./ExclusionCounts";
import { frameOf } from "./frameOf";
import { localMeasuresBody } from "./localMeasuresBody";

/**
 * Rates of a trust's local measures from counts.
 *
 * @throws {MetricInputError} as `localMeasuresBody`; RECORD_INVALID for a context that a result cannot
 *   carry
 * @example
 * localMeasuresResult(tallyLocalMeasures([], exclusionOptions), context)
 *   .body.rows[0]; //=> { managedMoves: { count: exactly(0), rate: { is: "perHundred", per100: 0, … } }, … }
 */
export function localMeasuresResult(
  counts: LocalMeasureCounts,
  context: ResultContext,
): ExclusionsResult {
  return {
    kind: "exclusions",
    ...frameOf("localExclusionMeasures", context),
    body: localMeasuresBody(counts),
  };
}
