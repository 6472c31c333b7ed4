import { formatRate, type Rate } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";

/** How many went on, as people say it: `all of them`, `1 in 35`, `63%`. Nothing where it is not known. */
export function conversionInWords(rate: Rate, language: Language): string | undefined {
  if (rate.is !== "counted") return undefined;
  if (rate.bound === undefined && rate.share === 1) return "all of them";
  if (rate.bound === undefined && rate.share > 0 && rate.share < 0.1) {
    return `1 in ${new Intl.NumberFormat(language.locale).format(Math.round(1 / rate.share))}`;
  }
  return formatRate(rate, language);
}
