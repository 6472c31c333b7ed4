import { roundedPercent } from "./roundedPercent";

/**
 * A fraction of two whole numbers as per cent: whole, and with one decimal from a base of 1,000.
 *
 * @param numerator - integer ≥ 0
 * @param denominator - integer ≥ 1
 * @param options - `locale`, `en-GB` unless told; `towards`, as in `roundedPercent`
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE
 * @example
 * formatShare(39, 104); //=> "38%"
 */
export function formatShare(
  numerator: number,
  denominator: number,
  { locale = "en-GB", towards = "nearest" }: FormatShareOptions = {},
): string {
  const digits = denominator < 1000 ? 0 : 1;
  const percent = roundedPercent(numerator, denominator, digits, towards);
  const format = new Intl.NumberFormat(locale, {
    style: "percent",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  // Already rounded: the exponent gives the number nearest to this decimal, which formats back to it.
  return format.format(Number(`${percent}e-2`));
}

export interface FormatShareOptions {
  locale?: string;
  towards?: "nearest" | "down" | "up";
}
