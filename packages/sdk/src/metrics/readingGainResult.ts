import type { GainResult } from "../results/gainResult";
import type { ResultContext } from "../results/resultFrame";
import { frameOf } from "./frameOf";
import type { GainCounts } from "./GainCounts";
import { gainBody } from "./gainBody";
import { gainFigures } from "./gainFigures";

/**
 * Reading gain from counts, for those who hold no records, or merged tallies of parts.
 *
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN,
 *   PARTS_EXCEED_WHOLE, PARTS_FALL_SHORT for counts that cannot be, every fault listed; RECORD_INVALID for a
 *   context that a result cannot carry
 * @example
 * readingGainResult(tallyReadingGain(readingTests, readingGainOptions), context).body.rows[0];
 * //=> { paired: exactly(2), ratioGain: { is: "tooFewPeople", minimum: 10 }, … }
 */
export function readingGainResult(counts: GainCounts, context: ResultContext): GainResult {
  const body = gainBody(gainFigures(counts), context.basis.kind);
  return { kind: "gain", ...frameOf("readingGain", context), body };
}
