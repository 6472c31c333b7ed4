import * as z from "zod/mini";

/** A whole number of people, schools, answers …: an integer from 0 to 2^53 − 1. */
export const wholeNumberSchema = z.int().check(z.nonnegative());

/** How a printed number is qualified: "at least 4", "over 350", "at most 5", "fewer than 15", "about 73". */
export const boundSchema = z.enum(["atLeast", "moreThan", "atMost", "lessThan", "about"]);
export type Bound = z.infer<typeof boundSchema>;

/** Why there is no value where a reader would look for one. None of them is zero. */
export const absenceSchema = z.enum([
  "notAsked",
  "notAvailable",
  "notApplicable",
  "notYetDue",
  "notStated",
  "zeroDenominator",
]);
export type Absence = z.infer<typeof absenceSchema>;

/** A value that disclosure control took away. Nothing else about it travels. */
export const hiddenSchema = z.strictObject({
  is: z.literal("hidden"),
  why: z.literal("suppressed"),
});
export type Hidden = z.infer<typeof hiddenSchema>;

export const absentSchema = z.strictObject({ is: z.literal("absent"), why: absenceSchema });
export type Absent = z.infer<typeof absentSchema>;

/** A whole number of people, schools, answers …, or the reason why there is none to show. */
export const countSchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("exact"), value: wholeNumberSchema }),
  z.strictObject({ is: z.literal("bounded"), value: wholeNumberSchema, bound: boundSchema }),
  hiddenSchema,
  absentSchema,
]);
export type Count = z.infer<typeof countSchema>;

export const hidden: Hidden = { is: "hidden", why: "suppressed" };

export function absent(why: Absence): Absent {
  return { is: "absent", why };
}

/** `exactly(19)`: a count that is known. */
export function exactly(value: number): Count {
  return { is: "exact", value };
}

/** `bounded("moreThan", 350)`: a count that its source qualified, "over 350". */
export function bounded(bound: Bound, value: number): Count {
  return { is: "bounded", value, bound };
}
