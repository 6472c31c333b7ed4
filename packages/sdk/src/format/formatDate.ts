import type { FormatLanguage } from "./FormatLanguage";
import { localeOf } from "./localeOf";
import { wordsOf } from "./wordsOf";

/**
 * A day in words: `31 July 2022`.
 *
 * @param date - ISO 8601, `2022-07-31`
 * @param language - `en-GB` unless told
 * @throws {RangeError} for a text that is no date
 * @example
 * formatDate("2022-07-31"); //=> "31 July 2022"
 */
export function formatDate(date: string, language: FormatLanguage = "en-GB"): string {
  const day = new Date(`${date}T00:00:00Z`);
  const month = wordsOf(language).monthNames?.[day.getUTCMonth()];
  if (month) return `${day.getUTCDate()} ${month} ${day.getUTCFullYear()}`;
  const format = new Intl.DateTimeFormat(localeOf(language), {
    year: "numeric",
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  });
  return format.format(day);
}
