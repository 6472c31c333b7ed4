import type { Bound } from "../results/count";
import type { Rate } from "../results/rate";
import { amountBoundWords } from "./boundWords";
import { formatAbsence } from "./formatAbsence";
import { formatShare } from "./formatShare";
import { hiddenText } from "./hiddenText";

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
 * @param locale - of the number, `en-GB` unless told; words are English
 * @example
 * formatRate(rateOf(exactly(8), exactly(62))); //=> "13%"
 * formatRate(rateOf(bounded("atMost", 5), exactly(12))); //=> "at most 42%"
 * formatRate(printedRate("94.6%")); //=> "94.6%"
 */
export function formatRate(rate: Rate, locale = "en-GB"): string {
  switch (rate.is) {
    case "counted":
      return formatCounted(rate, locale);
    case "printed":
      return rate.text;
    case "hidden":
      return hiddenText;
    case "absent":
      return formatAbsence(rate.why);
  }
}

function formatCounted(rate: Extract<Rate, { is: "counted" }>, locale: string): string {
  const { numerator, denominator, bound } = rate;
  if (!("value" in numerator) || !("value" in denominator)) return formatAbsence("notAvailable");
  if (!bound) return formatShare(numerator.value, denominator.value, { locale });
  const options = { locale, towards: towards[bound] };
  return `${amountBoundWords[bound]} ${formatShare(numerator.value, denominator.value, options)}`;
}
