import * as z from "zod/mini";
import { absentSchema, countSchema, hiddenSchema } from "./count";
import { rateSchema, shareSchema } from "./rate";
import { resultFrame } from "./resultFrame";

/**
 * What the share could be if everyone had answered: all who did not answer against it, or all for it.
 * It needs no assumption.
 */
export const nonResponseBoundsSchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("bounds"), lower: shareSchema, upper: shareSchema }),
  hiddenSchema,
  absentSchema,
]);
export type NonResponseBounds = z.infer<typeof nonResponseBoundsSchema>;

export const surveyItemSchema = z.strictObject({
  id: z.string(),
  statement: z.string(),
  /** What `share` counts: the top two boxes of a scale, or those who chose this option. */
  measure: z.enum(["topTwoBoxes", "chosen"]),
  /** Those who chose a point of the scale: the item base, which percentages are of. */
  base: countSchema,
  missing: z.strictObject({
    noAnswer: countSchema,
    dontKnow: countSchema,
    notApplicable: countSchema,
  }),
  share: rateSchema,
  /** From the most to the least agreeing; empty where the source gives none. */
  distribution: z.array(z.strictObject({ id: z.string(), label: z.string(), count: countSchema })),
  nonResponse: nonResponseBoundsSchema,
});
export type SurveyItem = z.infer<typeof surveyItemSchema>;

export const surveyBodySchema = z.strictObject({
  unit: z.string(),
  invited: countSchema,
  responses: countSchema,
  responseRate: rateSchema,
  /** `true` where people could tick several: the items' shares do not add up and are never stacked. */
  multiSelect: z.boolean(),
  items: z.array(surveyItemSchema).check(z.minLength(1)),
});
export type SurveyBody = z.infer<typeof surveyBodySchema>;

export const surveyResultSchema = z.strictObject({
  kind: z.literal("survey"),
  ...resultFrame,
  body: surveyBodySchema,
});
export type SurveyResult = z.infer<typeof surveyResultSchema>;
