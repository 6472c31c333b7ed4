import * as z from "zod/mini";
import { idSchema } from "./id";
import { wholeNumberSchema } from "./wholeNumber";

/** A course of development that people are recruited to, in cohorts. */
export const programmeSchema = z.strictObject({
  id: idSchema,
  name: z.string(),
  lengthMonths: z.optional(wholeNumberSchema),
});
export type Programme = z.infer<typeof programmeSchema>;
