import * as z from "zod/mini";
import { idSchema } from "./id";

const optionsSchema = z
  .array(z.strictObject({ id: idSchema, label: z.string() }))
  .check(z.minLength(2));

/**
 * A question of a survey. `scale`: one point from the most to the least agreeing, its top two boxes being
 * the first two. `oneOf`: one option; `anyOf`: as many as apply. "Don't know" and "not applicable" are
 * states of an answer, never options.
 */
export const surveyQuestionSchema = z.strictObject({
  id: idSchema,
  statement: z.string(),
  kind: z.enum(["scale", "oneOf", "anyOf"]),
  options: optionsSchema,
});
export type SurveyQuestion = z.infer<typeof surveyQuestionSchema>;
