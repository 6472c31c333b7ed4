import type { FormatWords } from "@the-difference/impact-sdk";

/**
 * The language a figure speaks: a BCP 47 tag for its numbers and dates, the words numbers are told with,
 * and the translations of the message tables. A table without a translation speaks English.
 */
export interface Language {
  locale: string;
  words: FormatWords;
  translations: readonly Translation[];
}

/** The words of one table in another language; made by `translate` alone, so that no message is missing. */
export interface Translation {
  table: string;
  messages: unknown;
}
