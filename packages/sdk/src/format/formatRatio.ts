import type { FormatLanguage } from "./FormatLanguage";
import { localeOf } from "./localeOf";

/**
 * A ratio to two significant digits: `3.4×`, `0.94×`; `1.0×` is parity.
 *
 * @param ratio - 0 or more
 * @param language - of the number, `en-GB` unless told
 * @example
 * formatRatio(3.405); //=> "3.4×"
 */
export function formatRatio(ratio: number, language: FormatLanguage = "en-GB"): string {
  const locale = localeOf(language);
  const format = new Intl.NumberFormat(locale, {
    minimumSignificantDigits: 2,
    maximumSignificantDigits: 2,
  });
  return `${ratio === 0 ? new Intl.NumberFormat(locale).format(0) : format.format(ratio)}×`;
}
