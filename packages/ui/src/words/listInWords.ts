import type { Language } from "../language/Language";
/** `a, b and c`. */
export function listInWords(parts: readonly string[], language: Language): string {
  return new Intl.ListFormat(language.locale, { type: "conjunction" }).format(parts);
}
