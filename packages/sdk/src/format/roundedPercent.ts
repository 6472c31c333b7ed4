import { MetricInputError } from "../errors/MetricInputError";

/**
 * A fraction as per cent in decimal text, rounded by whole-number arithmetic: a tie is a tie, whatever
 * binary fractions make of it.
 *
 * @param numerator - integer ≥ 0
 * @param denominator - integer ≥ 1
 * @param digits - decimals, 0 to 15; zeros are kept
 * @param towards - `nearest`, half away from zero, unless told; `down` and `up` for bounds
 * @returns digits with a full stop where there are decimals, without a per cent sign
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE
 * @example
 * roundedPercent(39, 104, 0); //=> "38"
 * roundedPercent(1, 8, 1); //=> "12.5"
 */
export function roundedPercent(
  numerator: number,
  denominator: number,
  digits: number,
  towards: "nearest" | "down" | "up" = "nearest",
): string {
  refuseOutOfRange(numerator, denominator, digits);
  // Doubled, so that half of the divisor is whole.
  const divisor = 2n * BigInt(denominator);
  const scaled = 2n * BigInt(numerator) * 100n * 10n ** BigInt(digits);
  const added = { nearest: divisor / 2n, down: 0n, up: divisor - 1n }[towards];
  const text = ((scaled + added) / divisor).toString().padStart(digits + 1, "0");
  return digits === 0 ? text : `${text.slice(0, -digits)}.${text.slice(-digits)}`;
}

function refuseOutOfRange(numerator: number, denominator: number, digits: number) {
  const rules: [string, number, number, number][] = [
    ["numerator", numerator, 0, Number.MAX_SAFE_INTEGER],
    ["denominator", denominator, 1, Number.MAX_SAFE_INTEGER],
    ["digits", digits, 0, 15],
  ];
  const faults = rules.flatMap(([path, value, least, most]) =>
    Number.isInteger(value) && value >= least && value <= most
      ? []
      : [{ path, expected: `an integer from ${least} to ${most}`, received: `${value}` }],
  );
  if (faults.length > 0) throw new MetricInputError("COUNT_OUT_OF_RANGE", "percentage", faults);
}
