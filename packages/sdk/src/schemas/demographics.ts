import * as z from "zod/mini";
import { ethnicity5Schema, ethnicity19Schema } from "./ethnicity";
import { idSchema } from "./id";
import { unansweredSchemas } from "./unanswered";

/** As DfE publishes it. Gender identity is another question and is not asked here. */
export const sexSchema = z.enum(["female", "male"]);
export type Sex = z.infer<typeof sexSchema>;

/** Whether someone is disabled as the Equality Act 2010 means it. */
export const disabilitySchema = z.enum(["disabled", "notDisabled"]);
export type Disability = z.infer<typeof disabilitySchema>;

/** What one person said, or why there is no answer. Special category data: it stays with its owner. */
export const demographicsSchema = z.strictObject({
  participant: idSchema,
  /** By the detailed question where it was asked, else by the five groups: never both. */
  ethnicity: z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("detailed"), group: ethnicity19Schema }),
    z.strictObject({ is: z.literal("broad"), group: ethnicity5Schema }),
    ...unansweredSchemas,
  ]),
  sex: z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("known"), value: sexSchema }),
    ...unansweredSchemas,
  ]),
  disability: z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("known"), value: disabilitySchema }),
    ...unansweredSchemas,
  ]),
});
export type Demographics = z.infer<typeof demographicsSchema>;
