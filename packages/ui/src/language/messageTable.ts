import type { Language, Translation } from "./Language";

/** The visible words of one widget, or of what widgets share: texts, and functions that put values into texts. */
export interface MessageTable<T> {
  id: string;
  english: T;
}

/**
 * A table of messages under the name by which translations find it. Calls are marked as pure, so that a page
 * leaves out the tables of the widgets that it does not draw.
 */
export function messageTable<T extends object>(id: string, english: T): MessageTable<T> {
  return { id, english };
}

/** A table in another language: every message of it, with the same values to put in. */
export function translate<T extends object>(table: MessageTable<T>, messages: T): Translation {
  return { table: table.id, messages };
}

/** What the table says in a language. */
export function messagesIn<T extends object>(table: MessageTable<T>, language: Language): T {
  const translation = language.translations.find((each) => each.table === table.id);
  // Made by `translate` for this very table, so of its type.
  return translation ? (translation.messages as T) : table.english;
}
