import * as z from "zod/mini";
import { countSchema } from "./count";
import { rateSchema } from "./rate";
import { resultFrame } from "./resultFrame";
import { attainmentSchema } from "./targetResult";

/** Why people who reached a stage did not reach the next; the five add up to all who did not. */
export const exitsSchema = z.strictObject({
  withdrawn: countSchema,
  notSelected: countSchema,
  deferred: countSchema,
  /** The next stage is not yet due for them: they leave the denominator of the conversion. */
  pending: countSchema,
  unknown: countSchema,
});
export type Exits = z.infer<typeof exitsSchema>;

export const funnelCohortSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  /** People who ever reached each stage, in the order of the body's stages. */
  reached: z.array(
    z.strictObject({ stage: z.string(), count: countSchema, note: z.optional(z.string()) }),
  ),
  /** One for each two neighbouring stages. */
  steps: z.array(
    z.strictObject({
      from: z.string(),
      to: z.string(),
      exits: exitsSchema,
      /** Reached `to` ÷ those of `from` for whom `to` was due. */
      conversion: rateSchema,
    }),
  ),
  /** Reached the last stage ÷ those of the first who are not pending anywhere. */
  overall: rateSchema,
  target: z.optional(z.strictObject({ stage: z.string(), attainment: attainmentSchema })),
});
export type FunnelCohort = z.infer<typeof funnelCohortSchema>;

export const funnelResultSchema = z.strictObject({
  kind: z.literal("funnel"),
  ...resultFrame,
  body: z.strictObject({
    unit: z.string(),
    stages: z.array(z.strictObject({ id: z.string(), label: z.string() })).check(z.minLength(2)),
    cohorts: z.array(funnelCohortSchema).check(z.minLength(1)),
  }),
});
export type FunnelResult = z.infer<typeof funnelResultSchema>;
