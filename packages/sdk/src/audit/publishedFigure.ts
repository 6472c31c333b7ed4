import * as z from "zod/mini";
import { countSchema } from "../results/count";

const idSchema = z.string().check(z.minLength(1));
const wordsSchema = z.string().check(z.minLength(1));

/**
 * How a report shows figures as parts of another. `allParts`: they are all there is of it, each person
 * in one. `someParts`: each person in one at most, and others in none. `multiSelect`: the report says
 * that one person can be in several. Where it lists parts under a whole and does not say so, a reader
 * takes them for `someParts`.
 */
const breakdownSchema = z.strictObject({
  parts: z.array(idSchema).check(z.minLength(1)),
  as: z.enum(["allParts", "someParts", "multiSelect"]),
});

const group = {
  id: idSchema,
  /** What the report calls those whom it counts here, in the plural: `registrants`. */
  noun: wordsSchema,
  /** The report's other words for the same people, where it says who they are. */
  alsoCalled: z.optional(z.array(wordsSchema)),
  /** The words in which the figure stands, for whoever checks the transcription. */
  quote: z.optional(z.string()),
  breakdowns: z.optional(z.array(breakdownSchema)),
};

const publishedCountSchema = z.strictObject({
  is: z.literal("count"),
  ...group,
  /** As printed, with "over" and "at most"; `absent("notStated")` for a group named without a number. */
  count: countSchema,
  /** The figure for a larger group to which all of these belong. */
  within: z.optional(idSchema),
});

const publishedShareSchema = z.strictObject({
  is: z.literal("share"),
  ...group,
  /** As text, for zeros at the end carry precision: `94.6%`, `1 in 17`, `9 out of 10`. */
  printed: z.string(),
  /** The numerator, where the report prints it beside the share: 104 in "104 (16%) of the 664". */
  count: z.optional(countSchema),
  /** The figure for those whom it is a share of; left out where the report does not say. */
  of: z.optional(idSchema),
  /** What the sentence or headline calls those whom it is a share of, in the plural: `applicants`. */
  ofNoun: z.optional(wordsSchema),
});

const publishedTargetSchema = z.strictObject({
  is: z.literal("target"),
  id: idSchema,
  quote: z.optional(z.string()),
  aim: z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("count"), value: z.int().check(z.nonnegative()) }),
    z.strictObject({ is: z.literal("share"), printed: z.string(), of: idSchema }),
  ]),
  /** The figure for those who count towards it. */
  reachedBy: idSchema,
  /** What the report says of it, if anything. */
  says: z.optional(z.enum(["met", "missed"])),
});

/**
 * A figure as a report prints it, and what the report says that it is a figure of; never what a reader
 * concludes from it. A `count` and a `share` are each of a group of people or things, and name other
 * groups by the ids of their figures: which survey's answers, which cohort, which larger group.
 */
export const publishedFigureSchema = z.discriminatedUnion("is", [
  publishedCountSchema,
  publishedShareSchema,
  publishedTargetSchema,
]);
export type PublishedFigure = z.infer<typeof publishedFigureSchema>;

export type PublishedTarget = Extract<PublishedFigure, { is: "target" }>;
export type PublishedShare = Extract<PublishedFigure, { is: "share" }>;
/** A figure that is the number, or the share, of a group. */
export type PublishedGroup = Exclude<PublishedFigure, { is: "target" }>;
