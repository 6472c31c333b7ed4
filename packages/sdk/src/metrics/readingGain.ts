import type { GainResult } from "../results/gainResult";
import type { ResultContext } from "../results/resultFrame";
import type { ReadingTest } from "../schemas/readingTest";
import { readingGainResult } from "./readingGainResult";
import { type ReadingGainOptions, tallyReadingGain } from "./tallyReadingGain";

/**
 * How fast pupils' reading ages rose between two tests, by school and together: the share at a stated
 * threshold or above, the share at the usual pace of 1 or above, and the quartiles of ratio gains from 10
 * pupils on. Ratios are of each pupil; those of schools are never averaged. Without a control group it is
 * gain, and says nothing of its cause.
 *
 * @param records - reading tests in any order
 * @throws {MetricInputError} as `tallyReadingGain` and `readingGainResult`
 * @example
 * readingGain(readingTests, { ...readingGainOptions, ...context }).body.rows[0]?.thresholdOrAboveRate;
 * //=> { is: "counted", numerator: exactly(1), denominator: exactly(2), share: 0.5, … }
 */
export function readingGain(
  records: Iterable<ReadingTest>,
  options: ReadingGainOptions & ResultContext,
): GainResult {
  return readingGainResult(tallyReadingGain(records, options), options);
}
