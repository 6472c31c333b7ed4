import * as z from "zod/mini";
import { isoDateSchema, isoMonthSchema } from "../schemas/isoDate";
import { countSchema, wholeNumberSchema } from "./count";
import { rateSchema, shareSchema } from "./rate";
import { resultFrame } from "./resultFrame";
import { attainmentSchema } from "./targetResult";

/** What destinations are shares of. */
export const destinationBaseSchema = z.enum(["graduates", "inPost", "promoted"]);
export type DestinationBase = z.infer<typeof destinationBaseSchema>;

/** Where graduates work: a school's setting, `out` of school posts, or not known. */
export const destinationIdSchema = z.enum([
  "mainstream",
  "alternativeProvision",
  "special",
  "other",
  "out",
  "unknown",
]);
export type DestinationId = z.infer<typeof destinationIdSchema>;

/** Level of the role after the programme against the level at its start. */
export const seniorityIdSchema = z.enum(["promoted", "sameLevel", "lowerLevel", "out", "unknown"]);
export type SeniorityId = z.infer<typeof seniorityIdSchema>;

export const progressionCohortSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  status: z.enum(["graduated", "notYetDue"]),
  /** The month of graduation, or in which it is due. */
  graduation: isoMonthSchema,
  graduates: countSchema,
  /** One for each seniority, in the order above; they add up to the graduates. */
  seniority: z.array(z.strictObject({ id: seniorityIdSchema, count: countSchema })),
  /** Promoted ÷ graduates. */
  promoted: rateSchema,
  /** How many people the destinations are shares of. */
  destinationTotal: countSchema,
  destinations: z.array(
    z.strictObject({ id: destinationIdSchema, count: countSchema, rate: rateSchema }),
  ),
  target: z.optional(attainmentSchema),
  followUp: z.optional(
    z.strictObject({
      of: z.enum(["inPost", "mainstream"]),
      months: wholeNumberSchema,
      asOf: isoDateSchema,
      stillInPost: countSchema,
      left: countSchema,
      lostToFollowUp: countSchema,
      notYetDue: countSchema,
      /** Still in post ÷ (still in post + left). */
      rate: rateSchema,
    }),
  ),
});
export type ProgressionCohort = z.infer<typeof progressionCohortSchema>;

export const progressionBodySchema = z.strictObject({
  unit: z.string(),
  /** `movedUp`: a higher level than at the start; `reachedSeniorLeadership`: any senior leadership role. */
  promotedMeans: z.enum(["movedUp", "reachedSeniorLeadership", "differsByCohort"]),
  destinationBase: destinationBaseSchema,
  target: z.optional(z.strictObject({ destination: destinationIdSchema, share: shareSchema })),
  cohorts: z.array(progressionCohortSchema).check(z.minLength(1)),
});
export type ProgressionBody = z.infer<typeof progressionBodySchema>;

export const progressionResultSchema = z.strictObject({
  kind: z.literal("progression"),
  ...resultFrame,
  body: progressionBodySchema,
});
export type ProgressionResult = z.infer<typeof progressionResultSchema>;
