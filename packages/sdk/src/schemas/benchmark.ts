import * as z from "zod/mini";
import { shareSchema } from "./share";

/**
 * What "the rest" is, where a benchmark gives the share of one group.
 *
 * The rest of *White British* is "ethnic minorities", the rest of *White* is "ethnic minorities
 * (excluding White minorities)": the two differ by millions of people, so a benchmark says which it is.
 */
export const complementSchema = z.enum([
  "allOtherGroups",
  "ethnicMinorities",
  "ethnicMinoritiesExcludingWhiteMinorities",
  "notStated",
]);
export type Complement = z.infer<typeof complementSchema>;

/** The share of each group in a population that a programme is compared with. */
export const benchmarkSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  population: z.string(),
  geography: z.string(),
  /** `2021/22`, or `not stated`. */
  year: z.string(),
  /** The category scheme whose groups `shares` names: `ethnicity5`, `sex` … */
  dimension: z.string(),
  complement: complementSchema,
  /** What its percentages are of; only like is compared with like. */
  base: z.enum(["ofKnown", "ofAsked", "notStated"]),
  /** As printed, with the share it says: `{ group: "white", text: "94.6%", share: 0.946 }`. */
  shares: z.array(
    z.strictObject({
      group: z.string(),
      text: z.string(),
      share: shareSchema,
    }),
  ),
  source: z.string(),
});
export type Benchmark = z.infer<typeof benchmarkSchema>;
