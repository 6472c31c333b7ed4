import * as z from "zod/mini";
import { benchmarkSchema, complementSchema } from "../schemas/benchmark";
import { absentSchema, countSchema, hiddenSchema } from "./count";
import { rateSchema } from "./rate";
import { resultFrame } from "./resultFrame";

/** A group's share against one benchmark, or why the two are not compared. */
export const comparisonSchema = z.discriminatedUnion("is", [
  z.strictObject({
    is: z.literal("compared"),
    benchmark: z.string(),
    benchmarkShare: z.number(),
    /** Share minus benchmark, in percentage points, with Wilson bounds minus benchmark. */
    gapPp: z.number(),
    gapPpLower: z.number(),
    gapPpUpper: z.number(),
    /** Share ÷ benchmark; 1 is parity. Wilson bounds ÷ benchmark. */
    ratio: z.number(),
    ratioLower: z.number(),
    ratioUpper: z.number(),
    /** How many more people of the group would make its share reach the benchmark; 0 when it does. */
    peopleToParity: z.int(),
  }),
  z.extend(hiddenSchema, { benchmark: z.string() }),
  z.extend(absentSchema, { benchmark: z.string() }),
  z.strictObject({
    is: z.literal("withheld"),
    benchmark: z.string(),
    why: z.enum(["lowDisclosure", "definitionNotStated", "notDefinedForGroup"]),
  }),
]);
export type Comparison = z.infer<typeof comparisonSchema>;

export const breakdownBodySchema = z.strictObject({
  unit: z.string(),
  dimension: z.strictObject({
    id: z.string(),
    label: z.string(),
    /** Race, ethnic origin, health …: what data-protection law calls special category data. */
    specialCategory: z.boolean(),
  }),
  /** What percentages are of: people whose answer is known, or everyone asked. */
  base: z.enum(["ofKnown", "ofAsked"]),
  /** What "the rest" of a group is in the measured scheme; a benchmark has to mean the same. */
  complement: complementSchema,
  people: countSchema,
  asked: countSchema,
  known: countSchema,
  missing: z.strictObject({
    notAsked: countSchema,
    noAnswer: countSchema,
    preferNotToSay: countSchema,
  }),
  /** Known ÷ asked. */
  disclosureRate: rateSchema,
  /** `low` under 80%: read with care; `tooLow` under 60%: not compared with any benchmark. */
  disclosureWarning: z.optional(z.enum(["low", "tooLow"])),
  /** In the order of the category scheme, never by size. */
  groups: z.array(
    z.strictObject({
      id: z.string(),
      label: z.string(),
      rate: rateSchema,
      comparisons: z.array(comparisonSchema),
    }),
  ),
  benchmarks: z.array(benchmarkSchema),
});
export type BreakdownBody = z.infer<typeof breakdownBodySchema>;

export const breakdownResultSchema = z.strictObject({
  kind: z.literal("breakdown"),
  ...resultFrame,
  body: breakdownBodySchema,
});
export type BreakdownResult = z.infer<typeof breakdownResultSchema>;
