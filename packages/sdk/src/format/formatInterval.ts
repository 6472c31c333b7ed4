/**
 * An interval of shares as per cent: `55% to 95%`; with one decimal where it is narrower than five
 * points.
 *
 * @param interval - lower and upper, 0 to 1
 * @param locale - of the numbers, `en-GB` unless told; words are English
 * @example
 * formatInterval(wilsonInterval(10, 12)); //=> "55% to 95%"
 * formatInterval({ lower: 0.021, upper: 0.034 }); //=> "2.1% to 3.4%"
 */
export function formatInterval(
  { lower, upper }: { lower: number; upper: number },
  locale = "en-GB",
): string {
  const digits = upper - lower < 0.05 ? 1 : 0;
  const format = new Intl.NumberFormat(locale, {
    style: "percent",
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  });
  return `${format.format(lower)} to ${format.format(upper)}`;
}
