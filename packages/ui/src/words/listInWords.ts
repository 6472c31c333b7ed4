import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { wordsMessages } from "./wordsMessages";

/** `a, b and c`. */
export function listInWords(parts: readonly string[], language: Language): string {
  return messagesIn(wordsMessages, language).list(parts);
}
