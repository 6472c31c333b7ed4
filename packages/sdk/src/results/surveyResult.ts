import * as z from "zod/mini";
import {
  type Absent,
  absentSchema,
  type Count,
  countSchema,
  type Hidden,
  hiddenSchema,
} from "./count";
import { type Rate, rateSchema } from "./rate";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";
import { type ShareBounds, shareBoundsSchema } from "./shareBounds";

/**
 * What the share could be if everyone had answered: all who did not answer against it, or all for it.
 * It needs no assumption.
 */
export type NonResponseBounds = ShareBounds;

/**
 * Top two boxes less bottom two, in percentage points of the item base: −100 to 100. A neutral middle is
 * in the base and in neither. `absent("notApplicable")` for an option, and for a scale of under four
 * points, whose top and bottom would overlap.
 */
export type NetAgreement = { is: "net"; netPp: number } | Hidden | Absent;

export interface SurveyItem {
  id: string;
  statement: string;
  /** What `share` counts: the top two boxes of a scale, or those who chose this option. */
  measure: "topTwoBoxes" | "chosen";
  /** Those who chose a point of the scale: the item base, which percentages are of. */
  base: Count;
  missing: { noAnswer: Count; dontKnow: Count; notApplicable: Count };
  share: Rate;
  /** From the most to the least agreeing; empty where the source gives none. */
  distribution: { id: string; label: string; count: Count }[];
  netAgreement: NetAgreement;
  nonResponse: NonResponseBounds;
}

export interface SurveyBody {
  /** Who was asked, in the plural: `educators`. */
  unit: string;
  /** Everyone who could have answered. */
  invited: Count;
  /** Those who sent any answer. */
  responses: Count;
  /** Responses ÷ invited. */
  responseRate: Rate;
  /** `true` where people could tick several: the items' shares do not add up and are never stacked. */
  multiSelect: boolean;
  /** At least one. */
  items: SurveyItem[];
}

/** What people answered. */
export interface SurveyResult extends ResultFrame {
  kind: "survey";
  body: SurveyBody;
}

const netAgreementSchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("net"), netPp: z.number().check(z.gte(-100), z.lte(100)) }),
  hiddenSchema,
  absentSchema,
]);

const surveyItemSchema = z.strictObject({
  id: z.string(),
  statement: z.string(),
  measure: z.enum(["topTwoBoxes", "chosen"]),
  base: countSchema,
  missing: z.strictObject({
    noAnswer: countSchema,
    dontKnow: countSchema,
    notApplicable: countSchema,
  }),
  share: rateSchema,
  distribution: z.array(z.strictObject({ id: z.string(), label: z.string(), count: countSchema })),
  netAgreement: netAgreementSchema,
  nonResponse: shareBoundsSchema,
});

export const surveyResultSchema = z.strictObject({
  kind: z.literal("survey"),
  ...resultFrame,
  body: schemaFor<SurveyBody>()(
    z.strictObject({
      unit: z.string(),
      invited: countSchema,
      responses: countSchema,
      responseRate: rateSchema,
      multiSelect: z.boolean(),
      items: z.array(surveyItemSchema).check(z.minLength(1)),
    }),
  ),
});
