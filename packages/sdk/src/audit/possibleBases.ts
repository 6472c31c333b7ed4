import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { numeratorRange } from "./numeratorRange";
import { type PrintedShare, readPrintedShare } from "./readPrintedShare";

const mostTried = 1_000_000;

/**
 * Every base of which all of the given shares can be: the numbers of people whom percentages printed
 * side by side can stand for. None means that they have no common base of that size.
 *
 * @param printed - at least one share, as text: see `possibleNumerators`
 * @param options - `atMost`: the largest base to try, integer from 1 to 1,000,000
 * @returns integers from 1 to `atMost` in rising order
 * @throws {MetricInputError} RECORD_INVALID for other text or no share, SHARE_OUT_OF_RANGE for more than
 *   the whole, COUNT_OUT_OF_RANGE for another `atMost`
 * @see Brown & Heathers (2017), The GRIM Test, Social Psychological and Personality Science 8(4)
 * @example
 * possibleBases(["60%", "98%"], { atMost: 46 }); //=> [40, 42, 43, 45]
 * possibleBases(["93%"], { atMost: 29 }); //=> [14, 15, 27, 28, 29]
 */
export function possibleBases(
  printed: readonly string[],
  { atMost }: { atMost: number },
): number[] {
  const faults: CodedFault[] = [];
  const shares = printed.flatMap(
    (text, index) => readPrintedShare(text, `printed[${index}]`, faults) ?? [],
  );
  if (printed.length === 0) {
    const expected = "at least one printed share";
    faults.push({ code: "RECORD_INVALID", path: "printed", expected, received: "none" });
  }
  if (!Number.isSafeInteger(atMost) || atMost < 1 || atMost > mostTried) {
    const expected = `an integer from 1 to ${mostTried}`;
    faults.push({ code: "COUNT_OUT_OF_RANGE", path: "atMost", expected, received: `${atMost}` });
  }
  refuseFaults("possible bases", faults);
  return basesOf(shares, atMost);
}

/** The bases up to `atMost` of which each share is possible. */
export function basesOf(shares: readonly PrintedShare[], atMost: number): number[] {
  const bases: number[] = [];
  for (let base = 1; base <= atMost; base += 1) {
    if (shares.every((share) => numeratorRange(share, base))) bases.push(base);
  }
  return bases;
}
