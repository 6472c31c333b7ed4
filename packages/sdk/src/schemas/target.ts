import * as z from "zod/mini";
import { academicYearSchema } from "./academicYear";
import { idSchema } from "./id";
import { isoDateSchema } from "./isoDate";
import { targetAimSchema } from "./targetAim";

/** What a programme set out to reach. */
export const targetSchema = z.strictObject({
  id: idSchema,
  label: z.string(),
  programme: idSchema,
  cohort: z.optional(idSchema),
  academicYear: z.optional(academicYearSchema),
  aim: targetAimSchema,
  /** The day by which it is to be reached. */
  dueOn: z.optional(isoDateSchema),
});
export type Target = z.infer<typeof targetSchema>;
