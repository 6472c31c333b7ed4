import { englishWords } from "@the-difference/impact-sdk";
import type { Language } from "./Language";

/** English, with numbers and dates as in Great Britain: what figures speak unless told. */
export const english: Language = { locale: "en-GB", words: englishWords, translations: [] };
