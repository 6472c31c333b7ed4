import type { FormatLanguage } from "./FormatLanguage";

/** The tag that numbers and dates are formatted for. */
export function localeOf(language: FormatLanguage): string {
  return typeof language === "string" ? language : language.locale;
}
