import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { wordsMessages } from "./wordsMessages";

/** `three` of 3; from 11 on in digits, grouped as the locale does. */
export function numberInWords(value: number, language: Language): string {
  const word = messagesIn(wordsMessages, language).number(value);
  return word ?? new Intl.NumberFormat(language.locale).format(value);
}
