import * as z from "zod/mini";

/** Lower-case words and numbers, joined by dots and hyphens, as results have them. */
export const contentIdSchema = z.string().check(z.regex(/^[a-z0-9]+(?:[.-][a-z0-9]+)*$/));
