import { formatRate, type Rate } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { cohortFunnelMessages } from "./cohortFunnelMessages";

/** How many went on, as people say it: `all of them`, `1 in 35`, `63%`. Nothing where it is not known. */
export function conversionInWords(rate: Rate, language: Language): string | undefined {
  if (rate.is !== "counted") return undefined;
  const say = messagesIn(cohortFunnelMessages, language);
  if (rate.bound === undefined && rate.share === 1) return say.allOfThem;
  if (rate.bound === undefined && rate.share > 0 && rate.share < 0.1) {
    return say.oneIn(new Intl.NumberFormat(language.locale).format(Math.round(1 / rate.share)));
  }
  return formatRate(rate, language);
}
