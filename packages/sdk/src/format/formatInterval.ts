import type { FormatLanguage } from "./FormatLanguage";
import { localeOf } from "./localeOf";
import { wordsOf } from "./wordsOf";

/**
 * An interval of shares as per cent: `55% to 95%`; with one decimal where it is narrower than five
 * points.
 *
 * @param interval - lower and upper, 0 to 1
 * @param language - a BCP 47 tag for the numbers, `en-GB` unless told, or a tag with its words
 * @example
 * formatInterval(wilsonInterval(10, 12)); //=> "55% to 95%"
 * formatInterval({ lower: 0.021, upper: 0.034 }); //=> "2.1% to 3.4%"
 */
export function formatInterval(
  { lower, upper }: { lower: number; upper: number },
  language: FormatLanguage = "en-GB",
): string {
  const digits = upper - lower < 0.05 ? 1 : 0;
  const format = new Intl.NumberFormat(localeOf(language), {
    style: "percent",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return wordsOf(language).range(format.format(lower), format.format(upper));
}
