import * as z from "zod/mini";
import { schemaFor } from "../results/schemaFor";
import { type ContentFrame, contentFrame } from "./contentFrame";
import { plainTextSchema } from "./plainText";

/** Whom a story is about. */
export interface StoryPerson {
  /** What they do or are, never a name: `headteacher of a primary school`, `pupil in Year 7`. */
  role: string;
  /** `true` where the story calls them by a name that is not theirs. */
  pseudonym: boolean;
  /** How they agreed to it, or why nobody had to be asked. */
  consent: string;
}

/** A case study: one person's or one school's year, told beside figures and never as one. */
export interface Story extends ContentFrame {
  is: "story";
  title: string;
  /** At least one. */
  paragraphs: string[];
  about: StoryPerson;
}

export const storySchema = z.strictObject({
  is: z.literal("story"),
  ...contentFrame,
  title: plainTextSchema,
  paragraphs: z.array(plainTextSchema).check(z.minLength(1)),
  about: schemaFor<StoryPerson>()(
    z.strictObject({ role: plainTextSchema, pseudonym: z.boolean(), consent: plainTextSchema }),
  ),
});
