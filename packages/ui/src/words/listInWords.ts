/** `a, b and c`. */
export function listInWords(parts: readonly string[], locale: string): string {
  return new Intl.ListFormat(locale, { type: "conjunction" }).format(parts);
}
