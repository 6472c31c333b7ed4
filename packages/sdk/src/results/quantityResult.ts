import * as z from "zod/mini";
import { boundSchema, countSchema } from "./count";
import { rateSchema } from "./rate";
import { resultFrame } from "./resultFrame";

export const amountUnitSchema = z.enum(["GBP", "hours", "days", "months", "years", "sessions"]);
export type AmountUnit = z.infer<typeof amountUnitSchema>;

/**
 * One quantity: a count of things, a rate, an amount with a unit, or words where the source gave no
 * number ("thousands of children"). `of` names what is counted, in the plural: `educators`.
 */
export const quantitySchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("count"), count: countSchema, of: z.string() }),
  z.strictObject({ is: z.literal("rate"), rate: rateSchema, of: z.string() }),
  z.strictObject({
    is: z.literal("amount"),
    value: z.number().check(z.gte(0)),
    bound: z.optional(boundSchema),
    unit: amountUnitSchema,
    of: z.string(),
  }),
  z.strictObject({ is: z.literal("inWords"), text: z.string(), of: z.string() }),
]);
export type Quantity = z.infer<typeof quantitySchema>;

export const quantityResultSchema = z.strictObject({
  kind: z.literal("quantity"),
  ...resultFrame,
  body: z.strictObject({ quantity: quantitySchema }),
});
export type QuantityResult = z.infer<typeof quantityResultSchema>;
