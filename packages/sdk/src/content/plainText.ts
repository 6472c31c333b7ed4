import * as z from "zod/mini";

/** A tag, a comment, a character reference, a Markdown link or Markdown emphasis. */
const markup = /<[a-z!/?]|&(?:#\d+|#x[\da-f]+|[a-z][a-z\d]*);|\]\(|\*\*|__/i;

/** Text for people, as it is read: not empty, and no markup, which would be shown as it stands. */
export const plainTextSchema = z.string().check(
  z.refine((text) => text.trim() !== "", "a text that is not empty"),
  z.refine((text) => !markup.test(text), "plain text without markup"),
);
