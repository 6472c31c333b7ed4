import type { FormatLanguage } from "./FormatLanguage";
import { localeOf } from "./localeOf";
import { wordsOf } from "./wordsOf";

/**
 * A month in words: `July 2022`.
 *
 * @param month - `2022-07`
 * @param language - `en-GB` unless told
 * @throws {RangeError} for a text that is no month
 * @example
 * formatMonth("2022-07"); //=> "July 2022"
 */
export function formatMonth(month: string, language: FormatLanguage = "en-GB"): string {
  const first = new Date(`${month}-01T00:00:00Z`);
  const name = wordsOf(language).monthNames?.[first.getUTCMonth()];
  if (name) return `${name} ${first.getUTCFullYear()}`;
  const format = new Intl.DateTimeFormat(localeOf(language), {
    year: "numeric",
    month: "long",
    timeZone: "UTC",
  });
  return format.format(first);
}
