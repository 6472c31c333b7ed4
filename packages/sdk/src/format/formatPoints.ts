import type { FormatLanguage } from "./FormatLanguage";
import { localeOf } from "./localeOf";
import { wordsOf } from "./wordsOf";

/**
 * A difference in percentage points, whole and with its sign: `+22 points`, `−3 points`, `0 points`.
 *
 * @param points - percentage points: 21.6, not 0.216
 * @param language - a BCP 47 tag for the number, `en-GB` unless told, or a tag with its words
 * @example
 * formatPoints(21.6); //=> "+22 points"
 * formatPoints(-1); //=> "−1 point"
 */
export function formatPoints(points: number, language: FormatLanguage = "en-GB"): string {
  const format = new Intl.NumberFormat(localeOf(language), {
    maximumFractionDigits: 0,
    signDisplay: "exceptZero",
  });
  const parts = format.formatToParts(points);
  const text = parts.map(({ type, value }) => (type === "minusSign" ? "−" : value)).join("");
  return wordsOf(language).points(text, Math.round(Math.abs(points)) === 1);
}
