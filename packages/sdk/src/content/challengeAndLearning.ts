import * as z from "zod/mini";
import { type ContentFrame, contentFrame } from "./contentFrame";
import { plainTextSchema } from "./plainText";

/** What did not go as hoped, and what was learned of it. */
export interface ChallengeAndLearning extends ContentFrame {
  is: "challengeAndLearning";
  /** The part of the work that it is about: `Growing the alumni network`. */
  section: string;
  challenge: string;
  learning: string;
}

export const challengeAndLearningSchema = z.strictObject({
  is: z.literal("challengeAndLearning"),
  ...contentFrame,
  section: plainTextSchema,
  challenge: plainTextSchema,
  learning: plainTextSchema,
});
