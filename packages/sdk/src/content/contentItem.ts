import * as z from "zod/mini";
import { schemaFor } from "../results/schemaFor";
import { type ChallengeAndLearning, challengeAndLearningSchema } from "./challengeAndLearning";
import { type Directory, directorySchema } from "./directory";
import { type Quote, quoteSchema } from "./quote";
import { type Story, storySchema } from "./story";
import { type TheoryOfChange, theoryOfChangeSchema } from "./theoryOfChange";

/** What a snapshot carries beside figures, as plain text: words of people, and schools by name. */
export type ContentItem = Story | Quote | ChallengeAndLearning | TheoryOfChange | Directory;
export type ContentForm = ContentItem["is"];

/** Every form of content there is. */
export const contentItemSchema = schemaFor<ContentItem>()(
  z.discriminatedUnion("is", [
    storySchema,
    quoteSchema,
    challengeAndLearningSchema,
    theoryOfChangeSchema,
    directorySchema,
  ]),
);
