import * as z from "zod/mini";
import { idSchema } from "./id";

/** What one person answered to one question. `chose` no option is an answer to an `anyOf` question only. */
const surveyAnswerSchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("chose"), question: idSchema, options: z.array(idSchema) }),
  z.strictObject({ is: z.literal("noAnswer"), question: idSchema }),
  z.strictObject({ is: z.literal("dontKnow"), question: idSchema }),
  z.strictObject({ is: z.literal("notApplicable"), question: idSchema }),
]);
export type SurveyAnswer = z.infer<typeof surveyAnswerSchema>;

/** One person's answers. A question without an answer here was not answered. */
export const surveyResponseSchema = z.strictObject({
  respondent: idSchema,
  answers: z.array(surveyAnswerSchema),
});
export type SurveyResponse = z.infer<typeof surveyResponseSchema>;
