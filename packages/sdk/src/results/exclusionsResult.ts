import * as z from "zod/mini";
import {
  type ExclusionDenominator,
  exclusionDenominatorSchema,
} from "../schemas/exclusionDenominator";
import {
  type Absent,
  absentSchema,
  type Count,
  countSchema,
  type Hidden,
  hiddenSchema,
} from "./count";
import { type ReportedArea, reportedAreaSchema } from "./reportedArea";
import { type ReportedPeriod, reportedPeriodSchema } from "./reportedPeriod";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

/** Bounds per 100 pupils, of what the same process could have brought about. */
export interface PerHundredInterval {
  lower: number;
  /** It can exceed 100. */
  upper: number;
  /** Share of such intervals that hold the true value: 0.95. */
  level: number;
  method: string;
  describes: "process";
}

/** A rate per 100 pupils, which can exceed 100, or why there is none. */
export type PerHundred =
  | { is: "perHundred"; per100: number; interval?: PerHundredInterval | undefined }
  | Hidden
  | Absent;

/** How many, and how many per 100 of the row's headcount. */
export interface CountPerHundred {
  count: Count;
  rate: PerHundred;
}

interface RowFrame {
  /** The id of an area. */
  area: string;
  /** The id of a period. */
  period: string;
  status: "final" | "provisional";
  /** The denominator: pupils, as the body's `denominator` counts them. */
  headcount: Count;
}

/** What the Department for Education publishes of an area and a period. */
export interface ExclusionsRow extends RowFrame {
  /** Events: a pupil's second suspension counts again, part of a day counts. */
  suspensions: CountPerHundred;
  /** Events: those upheld. */
  permanentExclusions: CountPerHundred;
  /** Pupil enrolments with one or more suspensions; over terms they do not add up to those of the year. */
  pupilsSuspended: CountPerHundred;
}

/** What a trust records by itself of an area and a period; there is no national count of any of it. */
export interface LocalMeasuresRow extends RowFrame {
  managedMoves: CountPerHundred;
  internalExclusions: CountPerHundred;
  reducedTimetables: CountPerHundred;
}

interface BodyFrame<Row> {
  /** Of every rate in the body. */
  denominator: ExclusionDenominator;
  areas: ReportedArea[];
  /** All of them years, or all of them terms. */
  periods: ReportedPeriod[];
  /** One for each area and period. */
  rows: Row[];
}

/** The measures that the Department for Education publishes. */
export interface NationalExclusions extends BodyFrame<ExclusionsRow> {
  is: "national";
}

/** Measures that are local only: never added to the national ones, nor set beside England. */
export interface LocalMeasures extends BodyFrame<LocalMeasuresRow> {
  is: "local";
}

/** A mean of rates, in which a school of 50 counts as much as one of 1,500, or why there is none. */
export type MeanRate = { is: "mean"; per100: number } | Hidden | Absent;

/** Of one period: the means of the rates of all schools in the body. */
export interface MeanRates {
  /** The id of a period. */
  period: string;
  suspensions: MeanRate;
  permanentExclusions: MeanRate;
  pupilsSuspended: MeanRate;
}

/** Rates of schools and their unweighted mean, which is not the rate of the schools together. */
export interface MeanOfSchoolRates extends BodyFrame<ExclusionsRow> {
  is: "meanOfSchoolRates";
  /** One for each period. */
  means: MeanRates[];
}

export type ExclusionsBody = NationalExclusions | LocalMeasures | MeanOfSchoolRates;

/** Suspensions and exclusions, or a trust's local measures beside them, by area and period. */
export interface ExclusionsResult extends ResultFrame {
  kind: "exclusions";
  body: ExclusionsBody;
}

const amountSchema = z.number().check(z.gte(0));

const perHundredSchema = schemaFor<PerHundred>()(
  z.discriminatedUnion("is", [
    z.strictObject({
      is: z.literal("perHundred"),
      per100: amountSchema,
      interval: z.optional(
        z.strictObject({
          lower: amountSchema,
          upper: amountSchema,
          level: z.number().check(z.gt(0), z.lt(1)),
          method: z.string(),
          describes: z.literal("process"),
        }),
      ),
    }),
    hiddenSchema,
    absentSchema,
  ]),
);

const meanRateSchema = schemaFor<MeanRate>()(
  z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("mean"), per100: amountSchema }),
    hiddenSchema,
    absentSchema,
  ]),
);

const countPerHundredSchema = z.strictObject({ count: countSchema, rate: perHundredSchema });

const rowFrame = {
  area: z.string(),
  period: z.string(),
  status: z.enum(["final", "provisional"]),
  headcount: countSchema,
};

const exclusionsRowSchema = z.strictObject({
  ...rowFrame,
  suspensions: countPerHundredSchema,
  permanentExclusions: countPerHundredSchema,
  pupilsSuspended: countPerHundredSchema,
});

const localMeasuresRowSchema = z.strictObject({
  ...rowFrame,
  managedMoves: countPerHundredSchema,
  internalExclusions: countPerHundredSchema,
  reducedTimetables: countPerHundredSchema,
});

const bodyFrame = {
  denominator: exclusionDenominatorSchema,
  areas: z.array(reportedAreaSchema).check(z.minLength(1)),
  periods: z.array(reportedPeriodSchema).check(z.minLength(1)),
};

export const exclusionsResultSchema = z.strictObject({
  kind: z.literal("exclusions"),
  ...resultFrame,
  body: schemaFor<ExclusionsBody>()(
    z.discriminatedUnion("is", [
      z.strictObject({
        is: z.literal("national"),
        ...bodyFrame,
        rows: z.array(exclusionsRowSchema),
      }),
      z.strictObject({
        is: z.literal("local"),
        ...bodyFrame,
        rows: z.array(localMeasuresRowSchema),
      }),
      z.strictObject({
        is: z.literal("meanOfSchoolRates"),
        ...bodyFrame,
        rows: z.array(exclusionsRowSchema),
        means: z.array(
          z.strictObject({
            period: z.string(),
            suspensions: meanRateSchema,
            permanentExclusions: meanRateSchema,
            pupilsSuspended: meanRateSchema,
          }),
        ),
      }),
    ]),
  ),
});
