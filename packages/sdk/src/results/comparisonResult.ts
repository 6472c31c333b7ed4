import * as z from "zod/mini";
import {
  type Absent,
  absentSchema,
  type Count,
  countSchema,
  type Hidden,
  hiddenSchema,
} from "./count";
import { type Rate, rateSchema } from "./rate";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

/** What a side's rate counts, or counts it of. Two are the same where their ids are. */
export type SideDefinition = { is: "stated"; id: string; label: string } | Absent;

/** One of the two rates that are compared. */
export interface ComparisonSide {
  id: string;
  label: string;
  /** What is counted: `grade 4 or above in English and maths`. */
  outcome: SideDefinition;
  /** Of whom: `pupils at the end of key stage 4`. */
  base: SideDefinition;
  /** Absent where only a rate was printed. */
  numerator: Count;
  denominator: Count;
  rate: Rate;
  /** There where "1 in 17" was printed: 1 of 17 icons. */
  oneIn?: { one: 1; in: number } | undefined;
  /**
   * The id of one of the result's sources: of a side that is somebody's published figure, whatever the
   * basis of the result. Without it the side has the result's basis.
   */
  source?: string | undefined;
}

/**
 * How the two sides stand to each other. `separate`: different people, both open to chance.
 * `secondIsFixed`: the second is a benchmark taken as known without error. `firstIsPartOfSecond`: so too,
 * and its people include those of the first, as a nation's include a trust's.
 */
export type SidesRelation = "separate" | "secondIsFixed" | "firstIsPartOfSecond";

/** 95% bounds of a gap in percentage points, or why there are none. */
export type GapInterval =
  | { is: "interval"; lowerPp: number; upperPp: number; level: number; method: string }
  | { is: "none"; why: "printedWithoutCounts" };

/** The first rate set against the second. */
export interface Difference {
  is: "compared";
  /** First minus second, in percentage points: −60 for 12% against 72%. */
  gapPp: number;
  interval: GapInterval;
  /** The higher rate ÷ the lower, 1 or more; absent where the lower is 0. */
  ratio: { is: "ratio"; value: number } | Absent;
  /**
   * Whether the first is higher or lower than the second. `tooFewToTellApart`: the interval holds 0.
   * `notTested`: there is no interval to tell by.
   */
  verdict: "higher" | "lower" | "tooFewToTellApart" | "notTested";
}

/** Why two rates that are there are not compared: they are not of the same thing, or nobody says so. */
export interface WithheldDifference {
  is: "withheld";
  why: "definitionNotStated" | "outcomesDiffer" | "basesDiffer";
}

export interface ComparisonBody {
  /** Who is counted, in the plural: `pupils`. */
  unit: string;
  relation: SidesRelation;
  first: ComparisonSide;
  second: ComparisonSide;
  /** Hidden or absent as soon as one of the rates is. */
  difference: Difference | WithheldDifference | Hidden | Absent;
}

/** Two rates side by side. */
export interface ComparisonResult extends ResultFrame {
  kind: "comparison";
  body: ComparisonBody;
}

const definitionSchema = schemaFor<SideDefinition>()(
  z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("stated"), id: z.string(), label: z.string() }),
    absentSchema,
  ]),
);

const sideSchema = schemaFor<ComparisonSide>()(
  z.strictObject({
    id: z.string(),
    label: z.string(),
    outcome: definitionSchema,
    base: definitionSchema,
    numerator: countSchema,
    denominator: countSchema,
    rate: rateSchema,
    oneIn: z.optional(z.strictObject({ one: z.literal(1), in: z.int().check(z.gte(1)) })),
    source: z.optional(z.string()),
  }),
);

const pointsSchema = z.number().check(z.gte(-100), z.lte(100));

const intervalSchema = schemaFor<GapInterval>()(
  z.discriminatedUnion("is", [
    z.strictObject({
      is: z.literal("interval"),
      lowerPp: pointsSchema,
      upperPp: pointsSchema,
      level: z.number().check(z.gt(0), z.lt(1)),
      method: z.string(),
    }),
    z.strictObject({ is: z.literal("none"), why: z.literal("printedWithoutCounts") }),
  ]),
);

const differenceSchema = schemaFor<ComparisonBody["difference"]>()(
  z.discriminatedUnion("is", [
    z.strictObject({
      is: z.literal("compared"),
      gapPp: pointsSchema,
      interval: intervalSchema,
      ratio: z.discriminatedUnion("is", [
        z.strictObject({ is: z.literal("ratio"), value: z.number().check(z.gte(1)) }),
        absentSchema,
      ]),
      verdict: z.enum(["higher", "lower", "tooFewToTellApart", "notTested"]),
    }),
    z.strictObject({
      is: z.literal("withheld"),
      why: z.enum(["definitionNotStated", "outcomesDiffer", "basesDiffer"]),
    }),
    hiddenSchema,
    absentSchema,
  ]),
);

export const comparisonResultSchema = z.strictObject({
  kind: z.literal("comparison"),
  ...resultFrame,
  body: schemaFor<ComparisonBody>()(
    z.strictObject({
      unit: z.string(),
      relation: z.enum(["separate", "secondIsFixed", "firstIsPartOfSecond"]),
      first: sideSchema,
      second: sideSchema,
      difference: differenceSchema,
    }),
  ),
});
