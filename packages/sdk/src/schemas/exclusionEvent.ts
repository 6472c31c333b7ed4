import * as z from "zod/mini";
import { academicYearSchema } from "./academicYear";
import { idSchema } from "./id";
import { isoDateSchema } from "./isoDate";
import { schoolTermSchema } from "./schoolTerm";
import { urnSchema } from "./urn";

/** When something happened to a pupil: on a day, or in a term where the register keeps no day. */
export const pupilEventTimeSchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("day"), on: isoDateSchema }),
  z.strictObject({ is: z.literal("term"), year: academicYearSchema, term: schoolTermSchema }),
]);
export type PupilEventTime = z.infer<typeof pupilEventTimeSchema>;

/**
 * What the law knows: a suspension (once "fixed-period exclusion"), whatever its length, and a permanent
 * exclusion. Lunchtime exclusions are collected by the Department for Education and published in no rate.
 */
const exclusionKindSchema = z.enum(["suspension", "permanentExclusion", "lunchtimeExclusion"]);
export type ExclusionKind = z.infer<typeof exclusionKindSchema>;

/** `upheld` where nobody asked for a review, too. */
const exclusionOutcomeSchema = z.enum(["upheld", "withdrawn", "underReview"]);
export type ExclusionOutcome = z.infer<typeof exclusionOutcomeSchema>;

/** One suspension or exclusion of a pupil from a school. */
export const exclusionEventSchema = z.strictObject({
  pupil: idSchema,
  /** The URN of the school that suspended or excluded. */
  school: urnSchema,
  when: pupilEventTimeSchema,
  kind: exclusionKindSchema,
  outcome: exclusionOutcomeSchema,
});
export type ExclusionEvent = z.infer<typeof exclusionEventSchema>;
