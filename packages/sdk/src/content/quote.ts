import * as z from "zod/mini";
import { schemaFor } from "../results/schemaFor";
import { type ContentFrame, contentFrame } from "./contentFrame";
import { plainTextSchema } from "./plainText";

/** Who said it: by what they do; by name only where they agreed to that, on record. */
export type Attribution =
  | { is: "role"; role: string }
  | { is: "namedWithConsent"; name: string; role: string; consent: string };

/** Somebody's own words. */
export interface Quote extends ContentFrame {
  is: "quote";
  /** Without quotation marks around it. */
  text: string;
  attribution: Attribution;
}

export const quoteSchema = z.strictObject({
  is: z.literal("quote"),
  ...contentFrame,
  text: plainTextSchema,
  attribution: schemaFor<Attribution>()(
    z.discriminatedUnion("is", [
      z.strictObject({ is: z.literal("role"), role: plainTextSchema }),
      z.strictObject({
        is: z.literal("namedWithConsent"),
        name: plainTextSchema,
        role: plainTextSchema,
        consent: plainTextSchema,
      }),
    ]),
  ),
});
