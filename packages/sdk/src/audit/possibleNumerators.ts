import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { numeratorRange } from "./numeratorRange";
import { readPrintedShare } from "./readPrintedShare";

const mostListed = 1_000_000;

/**
 * Every whole number of a base that prints as a given share: what a percentage tells of the count behind
 * it. None means that nobody can have computed it from this base.
 *
 * Rounding half up and rounding half to even both count: a tie that only one of them prints is possible.
 * `1 in 17` says that the base is 17 times the numerator, rounded; `9 out of 10` that the numerator is 9
 * tenths, rounded.
 *
 * @param printed - as text, for zeros at the end carry precision: `60%` is less exact than `60.0%`; also
 *   `60 per cent`, `1 in 17`, `9 out of 10`
 * @param base - integer ≥ 1
 * @returns integers from 0 to `base` in rising order, without gaps; at most 1,000,000
 * @throws {MetricInputError} RECORD_INVALID for other text, SHARE_OUT_OF_RANGE for more than the whole,
 *   COUNT_OUT_OF_RANGE for another base or for more numerators than a list should hold
 * @see Brown & Heathers (2017), The GRIM Test, Social Psychological and Personality Science 8(4)
 * @example
 * possibleNumerators("60%", 46); //=> []
 * possibleNumerators("75%", 104); //=> [78]
 * possibleNumerators("38%", 104); //=> [39, 40]
 */
export function possibleNumerators(printed: string, base: number): number[] {
  const faults: CodedFault[] = [];
  const share = readPrintedShare(printed, "printed", faults);
  if (!Number.isSafeInteger(base) || base < 1) {
    faults.push(outOfRange("base", "an integer of at least 1", base));
  }
  refuseFaults("possible numerators", faults);
  const range = share && numeratorRange(share, base);
  if (!range) return [];
  const length = range.highest - range.lowest + 1;
  if (length > mostListed) {
    const expected = `a base that leaves at most ${mostListed} numerators`;
    refuseFaults("possible numerators", [outOfRange("base", expected, base)]);
  }
  return Array.from({ length }, (_, index) => range.lowest + index);
}

function outOfRange(path: string, expected: string, received: unknown): CodedFault {
  return { code: "COUNT_OUT_OF_RANGE", path, expected, received: String(received) };
}
