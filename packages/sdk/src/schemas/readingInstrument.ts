import * as z from "zod/mini";
import { idSchema } from "./id";

/** A reading age in months, at most a century. */
export const readingAgeSchema = z.int().check(z.nonnegative(), z.lte(1200));

/** A test of reading ages, and the range of ages that it can give. */
export const readingInstrumentSchema = z.strictObject({
  id: idSchema,
  /** With its edition or form, where results of two are not compared. */
  label: z.string().check(z.minLength(1)),
  /** The lowest reading age that its manual gives: the floor. "Below 5 years" is written down as 60. */
  leastMonths: readingAgeSchema,
  /** The highest: the ceiling. */
  mostMonths: readingAgeSchema,
});
export type ReadingInstrument = z.infer<typeof readingInstrumentSchema>;
