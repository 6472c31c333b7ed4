import { formatAbsence, formatCount, type Rate } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { wordsMessages } from "./wordsMessages";

/** `26 of 210`, or why there is no count. */
export function countInWords(rate: Rate, language: Language): string {
  switch (rate.is) {
    case "counted":
      return language.words.countOf(
        formatCount(rate.numerator, language),
        formatCount(rate.denominator, language),
      );
    case "printed":
      return messagesIn(wordsMessages, language).countsNotStated;
    case "hidden":
      return language.words.hidden;
    case "absent":
      return formatAbsence(rate.why, language);
  }
}
