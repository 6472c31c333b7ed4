/**
 * A difference in percentage points, whole and with its sign: `+22 points`, `−3 points`, `0 points`.
 *
 * @param points - percentage points: 21.6, not 0.216
 * @param locale - of the number, `en-GB` unless told; words are English
 * @example
 * formatPoints(21.6); //=> "+22 points"
 * formatPoints(-1); //=> "−1 point"
 */
export function formatPoints(points: number, locale = "en-GB"): string {
  const format = new Intl.NumberFormat(locale, {
    maximumFractionDigits: 0,
    signDisplay: "exceptZero",
  });
  const parts = format.formatToParts(points);
  const text = parts.map(({ type, value }) => (type === "minusSign" ? "−" : value)).join("");
  return `${text} ${Math.round(Math.abs(points)) === 1 ? "point" : "points"}`;
}
