import type { ShareInterval } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { capitalised } from "./capitalised";
import { wordsMessages } from "./wordsMessages";

/**
 * What a band in a figure stands for, with its method: chance in who answered a survey, or, where everyone is
 * counted, how far chance could have moved the share.
 */
export function bandInWords(interval: ShareInterval, language: Language): string {
  const say = messagesIn(wordsMessages, language);
  const level = new Intl.NumberFormat(language.locale, { style: "percent" }).format(interval.level);
  const method = capitalised(interval.method);
  return interval.describes === "sampling"
    ? say.samplingBand(level, method)
    : say.registerBand(level, method);
}
