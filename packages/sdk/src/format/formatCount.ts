import type { Count } from "../results/count";
import type { FormatLanguage } from "./FormatLanguage";
import { formatAbsence } from "./formatAbsence";
import { localeOf } from "./localeOf";
import { wordsOf } from "./wordsOf";

/**
 * A count as text: `19`, `1,234`, `at most 5`, `over 350`, `hidden: too few to show`, `not yet due`.
 *
 * @param language - a BCP 47 tag for the digits, `en-GB` unless told, or a tag with its words
 * @throws {RangeError} for a locale that is no language tag, as all `format…` functions
 * @example
 * formatCount(exactly(1234)); //=> "1,234"
 * formatCount(bounded("moreThan", 350)); //=> "over 350"
 * formatCount(hidden); //=> "hidden: too few to show"
 */
export function formatCount(count: Count, language: FormatLanguage = "en-GB"): string {
  switch (count.is) {
    case "exact":
      return formatWhole(count.value, language);
    case "bounded":
      return wordsOf(language).boundedCount(count.bound, formatWhole(count.value, language));
    case "hidden":
      return wordsOf(language).hidden;
    case "absent":
      return formatAbsence(count.why, language);
  }
}

function formatWhole(value: number, language: FormatLanguage): string {
  return new Intl.NumberFormat(localeOf(language)).format(value);
}
