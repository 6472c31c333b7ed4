import * as z from "zod/mini";
import { absentSchema, boundSchema, countSchema, hiddenSchema } from "./count";

/** A share of a whole: 0 is none of it, 1 all. Text makes per cent. */
export const shareSchema = z.number().check(z.gte(0), z.lte(1));

/**
 * An interval for a share, with its method.
 *
 * `describes` says what the interval is about: `sampling`, other answers that another sample would have
 * given; `process`, other outcomes that the same process could have had where everyone was counted.
 */
export const shareIntervalSchema = z.strictObject({
  lower: shareSchema,
  upper: shareSchema,
  level: z.number().check(z.gt(0), z.lt(1)),
  method: z.string(),
  describes: z.enum(["sampling", "process"]),
});
export type ShareInterval = z.infer<typeof shareIntervalSchema>;

/**
 * A rate. It never travels without the counts it came from, unless its source printed no counts:
 * then it is `printed`, and keeps the text as it was printed.
 *
 * `share` of a counted rate is numerator ÷ denominator, and can exceed 1 where a target was exceeded.
 * `bound` is there when one of the counts is bounded: at most 5 of 12 is at most 42%.
 */
export const rateSchema = z.discriminatedUnion("is", [
  z.strictObject({
    is: z.literal("counted"),
    numerator: countSchema,
    denominator: countSchema,
    share: z.number().check(z.gte(0)),
    bound: z.optional(boundSchema),
    interval: z.optional(shareIntervalSchema),
  }),
  z.strictObject({ is: z.literal("printed"), text: z.string(), share: shareSchema }),
  hiddenSchema,
  absentSchema,
]);
export type Rate = z.infer<typeof rateSchema>;
