import * as z from "zod/mini";
import { idSchema } from "./id";
import { isoDateSchema } from "./isoDate";
import { wholeNumberSchema } from "./wholeNumber";

/** People who start a programme together. */
export const cohortSchema = z
  .strictObject({
    id: idSchema,
    label: z.string(),
    programme: idSchema,
    /** How many people the programme set out to recruit. */
    recruitmentTarget: z.optional(wholeNumberSchema),
    startsOn: isoDateSchema,
    /** The day of graduation, past or planned. */
    graduatesOn: isoDateSchema,
  })
  .check(
    z.refine((cohort) => cohort.startsOn < cohort.graduatesOn, {
      error: "a date after startsOn",
      path: ["graduatesOn"],
    }),
  );
export type Cohort = z.infer<typeof cohortSchema>;
