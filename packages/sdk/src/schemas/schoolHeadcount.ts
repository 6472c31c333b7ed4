import * as z from "zod/mini";
import { academicYearSchema } from "./academicYear";
import { schoolTermSchema } from "./schoolTerm";
import { urnSchema } from "./urn";
import { wholeNumberSchema } from "./wholeNumber";

/** How many pupils a school's rates are per, for a year or for a term of it. */
export const schoolHeadcountSchema = z.strictObject({
  school: urnSchema,
  year: academicYearSchema,
  /** Only where rates are of a term: the headcount of the year is not reused for its terms. */
  term: z.optional(schoolTermSchema),
  pupils: wholeNumberSchema,
});
export type SchoolHeadcount = z.infer<typeof schoolHeadcountSchema>;
