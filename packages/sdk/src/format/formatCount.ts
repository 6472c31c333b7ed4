import type { Count } from "../results/count";
import { countBoundWords } from "./boundWords";
import { formatAbsence } from "./formatAbsence";
import { hiddenText } from "./hiddenText";

/**
 * A count as text: `19`, `1,234`, `at most 5`, `over 350`, `hidden: too few to show`, `not yet due`.
 *
 * @param locale - of the digits' grouping, `en-GB` unless told; words are English
 * @throws {RangeError} for a locale that is no language tag, as all `format…` functions
 * @example
 * formatCount(exactly(1234)); //=> "1,234"
 * formatCount(bounded("moreThan", 350)); //=> "over 350"
 * formatCount(hidden); //=> "hidden: too few to show"
 */
export function formatCount(count: Count, locale = "en-GB"): string {
  switch (count.is) {
    case "exact":
      return new Intl.NumberFormat(locale).format(count.value);
    case "bounded":
      return `${countBoundWords[count.bound]} ${new Intl.NumberFormat(locale).format(count.value)}`;
    case "hidden":
      return hiddenText;
    case "absent":
      return formatAbsence(count.why);
  }
}
