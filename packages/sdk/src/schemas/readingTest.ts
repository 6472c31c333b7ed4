import * as z from "zod/mini";
import { idSchema } from "./id";
import { isoDateSchema } from "./isoDate";
import { readingAgeSchema } from "./readingInstrument";
import { urnSchema } from "./urn";

/** What one pupil scored in one test of reading age; at most one of a pupil on a day. */
export const readingTestSchema = z.strictObject({
  pupil: idSchema,
  /** Where the test was taken. */
  school: urnSchema,
  on: isoDateSchema,
  /** The id of a reading instrument. */
  instrument: idSchema,
  /** In whole months, as the instrument's manual gives it: 9 years and 4 months is 112. */
  readingAgeMonths: readingAgeSchema,
});
export type ReadingTest = z.infer<typeof readingTestSchema>;
