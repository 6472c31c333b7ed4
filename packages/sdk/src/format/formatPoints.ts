import type { FormatLanguage } from "./FormatLanguage";
import { localeOf } from "./localeOf";
import { wordsOf } from "./wordsOf";

/**
 * A difference in percentage points with its sign, whole unless told: `+22 points`, `−3 points`, `0 points`.
 *
 * @param points - percentage points: 21.6, not 0.216
 * @param language - a BCP 47 tag for the number, `en-GB` unless told, or a tag with its words
 * @param fractionDigits - digits after the decimal sign, a whole number from 0 to 15; 0 unless told
 * @example
 * formatPoints(21.6); //=> "+22 points"
 * formatPoints(-1); //=> "−1 point"
 * formatPoints(2.819, "en-GB", 1); //=> "+2.8 points"
 */
export function formatPoints(
  points: number,
  language: FormatLanguage = "en-GB",
  fractionDigits = 0,
): string {
  const format = new Intl.NumberFormat(localeOf(language), {
    minimumFractionDigits: fractionDigits,
    maximumFractionDigits: fractionDigits,
    signDisplay: "exceptZero",
  });
  const parts = format.formatToParts(points);
  const text = parts.map(({ type, value }) => (type === "minusSign" ? "−" : value)).join("");
  const isOne = fractionDigits === 0 && Math.round(Math.abs(points)) === 1;
  return wordsOf(language).points(text, isOne);
}
