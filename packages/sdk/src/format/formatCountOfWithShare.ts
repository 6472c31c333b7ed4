import type { Rate } from "../results/rate";
import { formatCount } from "./formatCount";
import { formatRate } from "./formatRate";

/**
 * A rate with the counts it came from: `10 of 12 (83%)`. Below a base of 10 the fraction stands alone:
 * `4 of 7`. A printed rate has no counts and stands as it was printed; else why there is none.
 *
 * @param locale - of the numbers, `en-GB` unless told; words are English
 * @example
 * formatCountOfWithShare(rateOf(exactly(10), exactly(12))); //=> "10 of 12 (83%)"
 * formatCountOfWithShare(rateOf(exactly(4), exactly(7))); //=> "4 of 7"
 */
export function formatCountOfWithShare(rate: Rate, locale = "en-GB"): string {
  if (rate.is !== "counted") return formatRate(rate, locale);
  const { numerator, denominator } = rate;
  const counts = `${formatCount(numerator, locale)} of ${formatCount(denominator, locale)}`;
  const isTooSmall = denominator.is === "exact" && denominator.value < 10;
  return isTooSmall ? counts : `${counts} (${formatRate(rate, locale)})`;
}
