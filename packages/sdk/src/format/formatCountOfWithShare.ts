import type { Rate } from "../results/rate";
import type { FormatLanguage } from "./FormatLanguage";
import { formatCount } from "./formatCount";
import { formatRate } from "./formatRate";
import { wordsOf } from "./wordsOf";

/**
 * A rate with the counts it came from: `10 of 12 (83%)`. Below a base of 10 the fraction stands alone:
 * `4 of 7`. A printed rate has no counts and stands as it was printed; else why there is none.
 *
 * @param language - a BCP 47 tag for the numbers, `en-GB` unless told, or a tag with its words
 * @example
 * formatCountOfWithShare(rateOf(exactly(10), exactly(12))); //=> "10 of 12 (83%)"
 * formatCountOfWithShare(rateOf(exactly(4), exactly(7))); //=> "4 of 7"
 */
export function formatCountOfWithShare(rate: Rate, language: FormatLanguage = "en-GB"): string {
  if (rate.is !== "counted") return formatRate(rate, language);
  const { numerator, denominator } = rate;
  const counts = wordsOf(language).countOf(
    formatCount(numerator, language),
    formatCount(denominator, language),
  );
  const isTooSmall = denominator.is === "exact" && denominator.value < 10;
  return isTooSmall ? counts : `${counts} (${formatRate(rate, language)})`;
}
