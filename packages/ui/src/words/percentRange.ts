import type { Language } from "../language/Language";
/** `12% to 96%`. */
export function percentRange(
  { lower, upper }: { lower: number; upper: number },
  language: Language,
) {
  const percent = new Intl.NumberFormat(language.locale, { style: "percent" });
  return language.words.range(percent.format(lower), percent.format(upper));
}
