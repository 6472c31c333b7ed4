import * as z from "zod/mini";
import { type Count, countSchema } from "./count";
import { type Rate, rateSchema } from "./rate";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";
import { type Attainment, attainmentSchema } from "./targetResult";

/** Why people who reached a stage did not reach the next; the five add up to all who did not. */
export interface Exits {
  withdrawn: Count;
  notSelected: Count;
  deferred: Count;
  /** The next stage is not yet due for them: they leave the denominator of the conversion. */
  pending: Count;
  unknown: Count;
}

export interface FunnelStep {
  /** Ids of two neighbouring stages. */
  from: string;
  to: string;
  exits: Exits;
  /** Reached `to` ÷ those of `from` for whom `to` was due. */
  conversion: Rate;
}

export interface FunnelCohort {
  id: string;
  label: string;
  /** People who ever reached each stage, in the order of the body's stages. */
  reached: { stage: string; count: Count; note?: string | undefined }[];
  /** One for each two neighbouring stages. */
  steps: FunnelStep[];
  /** Reached the last stage ÷ those of the first who are not pending anywhere. */
  overall: Rate;
  target?: { stage: string; attainment: Attainment } | undefined;
}

export interface FunnelBody {
  /** What is counted, in the plural: `educators`. */
  unit: string;
  /** At least two, in the order in which people pass them. */
  stages: { id: string; label: string }[];
  /** At least one. */
  cohorts: FunnelCohort[];
}

/** Who reached which stage of a pipeline, and why others did not go on. */
export interface FunnelResult extends ResultFrame {
  kind: "funnel";
  body: FunnelBody;
}

const exitsSchema = z.strictObject({
  withdrawn: countSchema,
  notSelected: countSchema,
  deferred: countSchema,
  pending: countSchema,
  unknown: countSchema,
});

const funnelCohortSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  reached: z.array(
    z.strictObject({ stage: z.string(), count: countSchema, note: z.optional(z.string()) }),
  ),
  steps: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      exits: exitsSchema,
      conversion: rateSchema,
    }),
  ),
  overall: rateSchema,
  target: z.optional(z.strictObject({ stage: z.string(), attainment: attainmentSchema })),
});

export const funnelResultSchema = z.strictObject({
  kind: z.literal("funnel"),
  ...resultFrame,
  body: schemaFor<FunnelBody>()(
    z.strictObject({
      unit: z.string(),
      stages: z.array(z.strictObject({ id: z.string(), label: z.string() })).check(z.minLength(2)),
      cohorts: z.array(funnelCohortSchema).check(z.minLength(1)),
    }),
  ),
});
