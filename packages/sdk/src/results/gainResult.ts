import * as z from "zod/mini";
import { isoDateSchema } from "../schemas/isoDate";
import { type ReadingInstrument, readingInstrumentSchema } from "../schemas/readingInstrument";
import {
  type Absent,
  absentSchema,
  type Count,
  countSchema,
  type Hidden,
  hiddenSchema,
} from "./count";
import { type Rate, rateSchema } from "./rate";
import { type ReportedArea, reportedAreaSchema } from "./reportedArea";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

/** The days on which a test was taken that counts as the first, or as the second; both ends are in. */
export interface TestWindow {
  from: string;
  until: string;
}

/** "12 months or more in 6": a ratio gain of `gainMonths` ÷ `inMonths` or more, above 1. */
export interface GainThreshold {
  gainMonths: number;
  inMonths: number;
}

/** How pupils came to be tested. Of low scorers many score higher the next time whatever anybody does. */
export type TestedPupils = "everyone" | "lowScorers" | "otherwise" | "notStated";

/**
 * The quartiles of ratio gains, to two decimals; `tooFewPeople` where fewer than `minimum` pupils have one,
 * for they would be about persons.
 */
export type GainQuartiles =
  | { is: "quartiles"; lower: number; median: number; upper: number; method: string }
  | { is: "tooFewPeople"; minimum: number }
  | Hidden
  | Absent;

/** The reading gain of the pupils of an area. */
export interface GainRow {
  /** The id of an area. */
  area: string;
  /** Pupils with at least one test in the windows: paired and unpaired together. */
  pupils: Count;
  /** Pupils with a ratio gain: two tests by one instrument, at least `shortestMonths` apart. */
  paired: Count;
  /** Pupils without one, each by the first reason that applies. */
  unpaired: {
    noFirstTest: Count;
    noSecondTest: Count;
    differentInstruments: Count;
    shortInterval: Count;
  };
  /** Paired pupils with a test at the instrument's lowest reading age: their true one may be lower. */
  atFloor: Count;
  /** Paired pupils with a test at its highest: their true one may be higher. */
  atCeiling: Count;
  /** The paired pupils by ratio gain; those who lost ground are below the pace of 1. */
  bands: { belowPace: Count; paceToThreshold: Count; thresholdOrAbove: Count };
  /** Paired pupils whose reading age rose at least as fast as they grew older: a ratio gain of 1 or more. */
  paceOrAboveRate: Rate;
  thresholdOrAboveRate: Rate;
  /** Of the paired pupils' ratio gains: never a ratio of means. */
  ratioGain: GainQuartiles;
}

export interface GainBody {
  firstTest: TestWindow;
  /** It begins after the first window ends. */
  secondTest: TestWindow;
  /** Tests nearer to each other than this make no ratio gain. */
  shortestMonths: number;
  instruments: ReadingInstrument[];
  threshold: GainThreshold;
  testedPupils: TestedPupils;
  areas: ReportedArea[];
  /** One for each area, in their order; a trust's is of its pupils, never a mean of its schools. */
  rows: GainRow[];
}

/** How fast reading ages rose between two tests. Without a control group, nobody can say why. */
export interface GainResult extends ResultFrame {
  kind: "gain";
  body: GainBody;
}

const quartilesSchema = schemaFor<GainQuartiles>()(
  z.discriminatedUnion("is", [
    z.strictObject({
      is: z.literal("quartiles"),
      lower: z.number(),
      median: z.number(),
      upper: z.number(),
      method: z.string(),
    }),
    z.strictObject({ is: z.literal("tooFewPeople"), minimum: z.int().check(z.gte(1)) }),
    hiddenSchema,
    absentSchema,
  ]),
);

const gainRowSchema = z.strictObject({
  area: z.string(),
  pupils: countSchema,
  paired: countSchema,
  unpaired: z.strictObject({
    noFirstTest: countSchema,
    noSecondTest: countSchema,
    differentInstruments: countSchema,
    shortInterval: countSchema,
  }),
  atFloor: countSchema,
  atCeiling: countSchema,
  bands: z.strictObject({
    belowPace: countSchema,
    paceToThreshold: countSchema,
    thresholdOrAbove: countSchema,
  }),
  paceOrAboveRate: rateSchema,
  thresholdOrAboveRate: rateSchema,
  ratioGain: quartilesSchema,
});

const testWindowSchema = z.strictObject({ from: isoDateSchema, until: isoDateSchema });

const monthsSchema = z.int().check(z.gte(1), z.lte(1200));

/** What a gain states of its tests, in the body and in the options of its tally. */
export const gainTestsSchema = {
  firstTest: testWindowSchema,
  secondTest: testWindowSchema,
  instruments: z.array(readingInstrumentSchema).check(z.minLength(1)),
  threshold: z.strictObject({ gainMonths: monthsSchema, inMonths: monthsSchema }),
  testedPupils: z.enum(["everyone", "lowScorers", "otherwise", "notStated"]),
};

export const gainResultSchema = z.strictObject({
  kind: z.literal("gain"),
  ...resultFrame,
  body: schemaFor<GainBody>()(
    z.strictObject({
      ...gainTestsSchema,
      shortestMonths: monthsSchema,
      areas: z.array(reportedAreaSchema).check(z.minLength(1)),
      rows: z.array(gainRowSchema),
    }),
  ),
});
