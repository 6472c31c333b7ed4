/**
 * A day in words: `31 July 2022`.
 *
 * @param date - ISO 8601, `2022-07-31`
 * @param locale - `en-GB` unless told
 * @throws {RangeError} for a text that is no date
 * @example
 * formatDate("2022-07-31"); //=> "31 July 2022"
 */
export function formatDate(date: string, locale = "en-GB"): string {
  const format = new Intl.DateTimeFormat(locale, {
    year: "numeric",
    month: "long",
    day: "numeric",
    timeZone: "UTC",
  });
  return format.format(new Date(`${date}T00:00:00Z`));
}
