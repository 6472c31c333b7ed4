import * as z from "zod/mini";
import {
  type Benchmark,
  benchmarkSchema,
  type Complement,
  complementSchema,
} from "../schemas/benchmark";
import { type Absence, absentSchema, type Count, countSchema, hiddenSchema } from "./count";
import { type Rate, rateSchema } from "./rate";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

/** A group's share set against a benchmark's. */
export interface Compared {
  is: "compared";
  /** The benchmark's id. */
  benchmark: string;
  /** Above 0, at most 1. */
  benchmarkShare: number;
  /** Share minus benchmark, in percentage points, with Wilson bounds minus benchmark. */
  gapPp: number;
  gapPpLower: number;
  gapPpUpper: number;
  /** Share ÷ benchmark; 1 is parity. Wilson bounds ÷ benchmark. */
  ratio: number;
  ratioLower: number;
  ratioUpper: number;
  /** How many more people of the group would make its share reach the benchmark; 0 when it does. */
  peopleToParity: number;
}

/** A group's share against one benchmark, or why the two are not compared. */
export type Comparison =
  | Compared
  | { is: "hidden"; why: "suppressed"; benchmark: string }
  | { is: "absent"; why: Absence; benchmark: string }
  | {
      is: "withheld";
      benchmark: string;
      why: "lowDisclosure" | "definitionNotStated" | "notDefinedForGroup";
    };

export interface BreakdownGroup {
  id: string;
  label: string;
  /** Of the base. */
  rate: Rate;
  /** One for each benchmark. */
  comparisons: Comparison[];
}

export interface BreakdownBody {
  /** Who is counted, in the plural: `leaders`. */
  unit: string;
  dimension: {
    id: string;
    label: string;
    /** Race, ethnic origin, health …: what data-protection law calls special category data. */
    specialCategory: boolean;
  };
  /** What percentages are of: people whose answer is known, or everyone asked. */
  base: "ofKnown" | "ofAsked";
  /** What "the rest" of a group is in the measured scheme; a benchmark has to mean the same. */
  complement: Complement;
  /** Asked and not asked together. */
  people: Count;
  /** Known, no answer and preferred not to say together. */
  asked: Count;
  known: Count;
  missing: { notAsked: Count; noAnswer: Count; preferNotToSay: Count };
  /** Known ÷ asked. */
  disclosureRate: Rate;
  /** `low` under 80%: read with care; `tooLow` under 60%: not compared with any benchmark. */
  disclosureWarning?: "low" | "tooLow" | undefined;
  /** In the order of the category scheme, never by size. */
  groups: BreakdownGroup[];
  benchmarks: Benchmark[];
}

/** People by group, against benchmarks. */
export interface BreakdownResult extends ResultFrame {
  kind: "breakdown";
  body: BreakdownBody;
}

const comparisonSchema = z.discriminatedUnion("is", [
  z.strictObject({
    is: z.literal("compared"),
    benchmark: z.string(),
    benchmarkShare: z.number(),
    gapPp: z.number(),
    gapPpLower: z.number(),
    gapPpUpper: z.number(),
    ratio: z.number(),
    ratioLower: z.number(),
    ratioUpper: z.number(),
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

export const breakdownResultSchema = z.strictObject({
  kind: z.literal("breakdown"),
  ...resultFrame,
  body: schemaFor<BreakdownBody>()(
    z.strictObject({
      unit: z.string(),
      dimension: z.strictObject({
        id: z.string(),
        label: z.string(),
        specialCategory: z.boolean(),
      }),
      base: z.enum(["ofKnown", "ofAsked"]),
      complement: complementSchema,
      people: countSchema,
      asked: countSchema,
      known: countSchema,
      missing: z.strictObject({
        notAsked: countSchema,
        noAnswer: countSchema,
        preferNotToSay: countSchema,
      }),
      disclosureRate: rateSchema,
      disclosureWarning: z.optional(z.enum(["low", "tooLow"])),
      groups: z.array(
        z.strictObject({
          id: z.string(),
          label: z.string(),
          rate: rateSchema,
          comparisons: z.array(comparisonSchema),
        }),
      ),
      benchmarks: z.array(benchmarkSchema),
    }),
  ),
});
