import { MetricInputError } from "../errors/MetricInputError";

/**
 * The smallest whole number of people that is at least a share of a base. The share is taken as the
 * decimal that it is written as, so that 0.07 of 100 is 7 and not 8.
 *
 * @param share - share, 0 to 1
 * @param base - integer ≥ 0
 * @throws {MetricInputError} SHARE_OUT_OF_RANGE, COUNT_OUT_OF_RANGE
 * @example
 * peopleNeeded(0.6, 12); //=> 8
 */
export function peopleNeeded(share: number, base: number): number {
  if (!(share >= 0 && share <= 1)) {
    throw new MetricInputError("SHARE_OUT_OF_RANGE", "people needed", [
      { path: "share", expected: "a share from 0 to 1", received: `${share}` },
    ]);
  }
  if (!Number.isSafeInteger(base) || base < 0) {
    throw new MetricInputError("COUNT_OUT_OF_RANGE", "people needed", [
      { path: "base", expected: "an integer of 0 or more", received: `${base}` },
    ]);
  }
  const { digits, places } = decimalOf(share);
  const unit = 10n ** BigInt(places);
  return Number((digits * BigInt(base) + unit - 1n) / unit);
}

/** The shortest decimal that reads back as the number: 0.07 is 7 with two places, 1e-7 is 1 with seven. */
function decimalOf(share: number): { digits: bigint; places: number } {
  const [mantissa = "0", exponent = "0"] = share.toString().split("e");
  const [whole = "0", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), places: fraction.length - Number(exponent) };
}
