import * as z from "zod/mini";
import { type Bound, boundSchema, type Count, countSchema } from "./count";
import { type Rate, rateSchema } from "./rate";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

const amountUnitSchema = z.enum(["GBP", "hours", "days", "months", "years", "sessions"]);
export type AmountUnit = z.infer<typeof amountUnitSchema>;

/**
 * One quantity: a count of things, a rate, an amount ≥ 0 with a unit, or words where the source gave no
 * number ("thousands of children"). `of` names what is counted, in the plural: `educators`.
 */
export type Quantity =
  | { is: "count"; count: Count; of: string }
  | { is: "rate"; rate: Rate; of: string }
  | { is: "amount"; value: number; bound?: Bound | undefined; unit: AmountUnit; of: string }
  | { is: "inWords"; text: string; of: string };

/** A single quantity. */
export interface QuantityResult extends ResultFrame {
  kind: "quantity";
  body: { quantity: Quantity };
}

export const quantitySchema = schemaFor<Quantity>()(
  z.discriminatedUnion("is", [
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
  ]),
);

export const quantityResultSchema = z.strictObject({
  kind: z.literal("quantity"),
  ...resultFrame,
  body: z.strictObject({ quantity: quantitySchema }),
});
