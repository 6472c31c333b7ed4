import type { Absence } from "../results/count";
import type { FormatLanguage } from "./FormatLanguage";
import { wordsOf } from "./wordsOf";

/**
 * Why there is no value, in words.
 *
 * @param language - English unless told
 * @example
 * formatAbsence("notYetDue"); //=> "not yet due"
 */
export function formatAbsence(why: Absence, language: FormatLanguage = "en-GB"): string {
  return wordsOf(language).absence[why];
}
