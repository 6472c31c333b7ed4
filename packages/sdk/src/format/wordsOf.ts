import { englishWords } from "./englishWords";
import type { FormatLanguage, FormatWords } from "./FormatLanguage";

/** The language's own words; a tag alone has English ones. */
export function wordsOf(language: FormatLanguage): FormatWords {
  return typeof language === "string" ? englishWords : language.words;
}
