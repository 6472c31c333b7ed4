import * as z from "zod/mini";
import { academicYearSchema } from "./academicYear";
import { idSchema } from "./id";
import { schoolTermSchema } from "./schoolTerm";
import { urnSchema } from "./urn";
import { wholeNumberSchema } from "./wholeNumber";

/** The sessions (half days) of one pupil's enrolment at a school, in a term or in a whole year. */
export const sessionRecordSchema = z.strictObject({
  pupil: idSchema,
  school: urnSchema,
  year: academicYearSchema,
  /** None for a whole year. */
  term: z.optional(schoolTermSchema),
  /** Sessions that the pupil could have attended. */
  possible: wholeNumberSchema,
  authorised: wholeNumberSchema,
  /** Together with the authorised, at most the possible ones. */
  unauthorised: wholeNumberSchema,
});
export type SessionRecord = z.infer<typeof sessionRecordSchema>;
