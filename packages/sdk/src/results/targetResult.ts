import * as z from "zod/mini";
import { countSchema, wholeNumberSchema } from "./count";
import { rateSchema, shareSchema } from "./rate";
import { resultFrame } from "./resultFrame";

/** What was aimed at: a number of people, or a share of a base that is known only later. */
export const targetAimSchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("count"), value: wholeNumberSchema }),
  z.strictObject({ is: z.literal("share"), share: shareSchema, of: z.string() }),
]);
export type TargetAim = z.infer<typeof targetAimSchema>;

/**
 * How a target was met, in people.
 *
 * `base` is the whole that a share is taken of (`notApplicable` for a target in numbers), `needed` the
 * whole number of people the target asks for, `short` how many people are missing (0 when met).
 * `achieved` is actual ÷ target for a number, actual ÷ base for a share.
 */
export const attainmentSchema = z.strictObject({
  aim: targetAimSchema,
  actual: countSchema,
  base: countSchema,
  needed: countSchema,
  short: countSchema,
  achieved: rateSchema,
  met: z.enum(["met", "notMet", "notKnown"]),
});
export type Attainment = z.infer<typeof attainmentSchema>;

export const targetResultSchema = z.strictObject({
  kind: z.literal("target"),
  ...resultFrame,
  body: z.strictObject({ unit: z.string(), attainment: attainmentSchema }),
});
export type TargetResult = z.infer<typeof targetResultSchema>;
