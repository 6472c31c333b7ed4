import type { Rate } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { capitalised } from "./capitalised";
import { wordsMessages } from "./wordsMessages";

/**
 * What the bands in a figure stand for, with their method: chance in who answered a survey, or, where
 * everyone is counted, how far chance could have moved the share. Nothing where no rate has an interval.
 */
export function intervalInWords(rates: readonly Rate[], language: Language): string | undefined {
  const interval = rates
    .map((rate) => (rate.is === "counted" ? rate.interval : undefined))
    .find((each) => each !== undefined);
  if (!interval) return undefined;
  const say = messagesIn(wordsMessages, language);
  const level = new Intl.NumberFormat(language.locale, { style: "percent" }).format(interval.level);
  const method = capitalised(interval.method);
  return interval.describes === "sampling"
    ? say.samplingBand(level, method)
    : say.registerBand(level, method);
}
