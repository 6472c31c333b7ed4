import * as z from "zod/mini";
import { idSchema } from "./id";

/** Whether one person of a side had the outcome that is compared. */
export const rateOutcomeSchema = z.strictObject({
  person: idSchema,
  side: idSchema,
  hadOutcome: z.boolean(),
});
export type RateOutcome = z.infer<typeof rateOutcomeSchema>;
