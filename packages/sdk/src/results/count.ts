import * as z from "zod/mini";
import { wholeNumberSchema } from "../schemas/wholeNumber";
import { schemaFor } from "./schemaFor";

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
export interface Hidden {
  is: "hidden";
  why: "suppressed";
}

/** A value that does not exist, or that nobody has. */
export interface Absent {
  is: "absent";
  why: Absence;
}

/** A whole number of people, schools, answers …, or the reason why there is none to show. */
export type Count =
  | { is: "exact"; value: number }
  | { is: "bounded"; value: number; bound: Bound }
  | Hidden
  | Absent;

export const hiddenSchema = z.strictObject({
  is: z.literal("hidden"),
  why: z.literal("suppressed"),
});

export const absentSchema = z.strictObject({ is: z.literal("absent"), why: absenceSchema });

export const countSchema = schemaFor<Count>()(
  z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("exact"), value: wholeNumberSchema }),
    z.strictObject({ is: z.literal("bounded"), value: wholeNumberSchema, bound: boundSchema }),
    hiddenSchema,
    absentSchema,
  ]),
);

/** What stands where disclosure control took a value away. */
export const hidden: Hidden = { is: "hidden", why: "suppressed" };

/**
 * A value that is not there, with the reason.
 *
 * @example
 * absent("notAsked"); //=> { is: "absent", why: "notAsked" }
 */
export function absent(why: Absence): Absent {
  return { is: "absent", why };
}

/**
 * A count that is known.
 *
 * @param value - integer ≥ 0
 * @example
 * exactly(19); //=> { is: "exact", value: 19 }
 */
export function exactly(value: number): Count {
  return { is: "exact", value };
}

/**
 * A count that its source qualified: "over 350".
 *
 * @param value - integer ≥ 0
 * @example
 * bounded("moreThan", 350); //=> { is: "bounded", value: 350, bound: "moreThan" }
 */
export function bounded(bound: Bound, value: number): Count {
  return { is: "bounded", value, bound };
}

/** The whole numbers that a count can be, ends included. */
export interface CountRange {
  lowest: number;
  highest: number;
}

/** What a count says: exactly 19 is 19 to 19, over 350 is 351 and more; hidden, absent and "about" say nothing. */
export function countRange(count: Count): CountRange {
  if (count.is === "exact") return { lowest: count.value, highest: count.value };
  if (count.is === "bounded") {
    switch (count.bound) {
      case "atLeast":
        return { lowest: count.value, highest: Number.POSITIVE_INFINITY };
      case "moreThan":
        return { lowest: count.value + 1, highest: Number.POSITIVE_INFINITY };
      case "atMost":
        return { lowest: 0, highest: count.value };
      case "lessThan":
        return { lowest: 0, highest: Math.max(0, count.value - 1) };
      case "about":
        break;
    }
  }
  return { lowest: 0, highest: Number.POSITIVE_INFINITY };
}
