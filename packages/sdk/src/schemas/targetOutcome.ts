import * as z from "zod/mini";
import { idSchema } from "./id";

/** Whether one person counts towards a target. `notYetDue` people are in no base yet. */
export const targetOutcomeSchema = z.strictObject({
  participant: idSchema,
  is: z.enum(["reached", "notReached", "unknown", "notYetDue"]),
});
export type TargetOutcome = z.infer<typeof targetOutcomeSchema>;
