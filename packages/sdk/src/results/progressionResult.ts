import * as z from "zod/mini";
import { isoDateSchema, isoMonthSchema } from "../schemas/isoDate";
import { shareSchema } from "../schemas/share";
import { wholeNumberSchema } from "../schemas/wholeNumber";
import { type Count, countSchema } from "./count";
import { type Rate, rateSchema } from "./rate";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";
import { type Attainment, attainmentSchema } from "./targetResult";

/** What destinations are shares of. */
const destinationBaseSchema = z.enum(["graduates", "inPost", "promoted"]);
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

/** Who is still in post some months after graduation; the four counts add up to those followed. */
export interface FollowUp {
  /** Who is followed: those in any post, or those in a mainstream school. */
  of: "inPost" | "mainstream";
  /** Months after graduation. */
  months: number;
  /** The ISO date that this makes. */
  asOf: string;
  stillInPost: Count;
  left: Count;
  lostToFollowUp: Count;
  notYetDue: Count;
  /** Still in post ÷ (still in post + left). */
  rate: Rate;
}

export interface ProgressionCohort {
  id: string;
  label: string;
  status: "graduated" | "notYetDue";
  /** The month of graduation, or in which it is due: `2021-07`. */
  graduation: string;
  graduates: Count;
  /** One for each seniority, in their order; they add up to the graduates. */
  seniority: { id: SeniorityId; count: Count }[];
  /** Promoted ÷ graduates. */
  promoted: Rate;
  /** How many people the destinations are shares of. */
  destinationTotal: Count;
  destinations: { id: DestinationId; count: Count; rate: Rate }[];
  target?: Attainment | undefined;
  followUp?: FollowUp | undefined;
}

export interface ProgressionBody {
  /** Who is counted, in the plural: `graduates`. */
  unit: string;
  /** `movedUp`: a higher level than at the start; `reachedSeniorLeadership`: any senior leadership role. */
  promotedMeans: "movedUp" | "reachedSeniorLeadership" | "differsByCohort";
  destinationBase: DestinationBase;
  /** The share, 0 to 1, of the destination base that was to reach one destination. */
  target?: { destination: DestinationId; share: number } | undefined;
  /** At least one. */
  cohorts: ProgressionCohort[];
}

/** What graduates moved on to. */
export interface ProgressionResult extends ResultFrame {
  kind: "progression";
  body: ProgressionBody;
}

const followUpSchema = z.strictObject({
  of: z.enum(["inPost", "mainstream"]),
  months: wholeNumberSchema,
  asOf: isoDateSchema,
  stillInPost: countSchema,
  left: countSchema,
  lostToFollowUp: countSchema,
  notYetDue: countSchema,
  rate: rateSchema,
});

const progressionCohortSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  status: z.enum(["graduated", "notYetDue"]),
  graduation: isoMonthSchema,
  graduates: countSchema,
  seniority: z.array(z.strictObject({ id: seniorityIdSchema, count: countSchema })),
  promoted: rateSchema,
  destinationTotal: countSchema,
  destinations: z.array(
    z.strictObject({ id: destinationIdSchema, count: countSchema, rate: rateSchema }),
  ),
  target: z.optional(attainmentSchema),
  followUp: z.optional(followUpSchema),
});

export const progressionResultSchema = z.strictObject({
  kind: z.literal("progression"),
  ...resultFrame,
  body: schemaFor<ProgressionBody>()(
    z.strictObject({
      unit: z.string(),
      promotedMeans: z.enum(["movedUp", "reachedSeniorLeadership", "differsByCohort"]),
      destinationBase: destinationBaseSchema,
      target: z.optional(z.strictObject({ destination: destinationIdSchema, share: shareSchema })),
      cohorts: z.array(progressionCohortSchema).check(z.minLength(1)),
    }),
  ),
});
