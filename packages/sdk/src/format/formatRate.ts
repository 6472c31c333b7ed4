import type { Bound } from "../results/count";
import type { Rate } from "../results/rate";
import type { FormatLanguage } from "./FormatLanguage";
import { formatAbsence } from "./formatAbsence";
import { formatShare } from "./formatShare";
import { localeOf } from "./localeOf";
import { wordsOf } from "./wordsOf";

/** A bound is rounded to the side on which it stays true: at least 41.7% is at least 41%. */
const towards: Record<Bound, "nearest" | "down" | "up"> = {
  atLeast: "down",
  moreThan: "down",
  atMost: "up",
  lessThan: "up",
  about: "nearest",
};

/**
 * A rate as per cent from its counts: `13%`, `at most 42%`; a printed rate as it was printed; else why
 * there is none.
 *
 * @param language - a BCP 47 tag for the number, `en-GB` unless told, or a tag with its words
 * @example
 * formatRate(rateOf(exactly(8), exactly(62))); //=> "13%"
 * formatRate(rateOf(bounded("atMost", 5), exactly(12))); //=> "at most 42%"
 * formatRate(printedRate("94.6%")); //=> "94.6%"
 */
export function formatRate(rate: Rate, language: FormatLanguage = "en-GB"): string {
  switch (rate.is) {
    case "counted":
      return formatCounted(rate, language);
    case "printed":
      return rate.text;
    case "hidden":
      return wordsOf(language).hidden;
    case "absent":
      return formatAbsence(rate.why, language);
  }
}

function formatCounted(rate: Extract<Rate, { is: "counted" }>, language: FormatLanguage): string {
  const { numerator, denominator, bound } = rate;
  if (!("value" in numerator) || !("value" in denominator))
    return formatAbsence("notAvailable", language);
  const locale = localeOf(language);
  if (!bound) return formatShare(numerator.value, denominator.value, { locale });
  const options = { locale, towards: towards[bound] };
  return wordsOf(language).boundedAmount(
    bound,
    formatShare(numerator.value, denominator.value, options),
  );
}
