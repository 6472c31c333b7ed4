import * as z from "zod/mini";
import { isoDateSchema } from "../schemas/isoDate";
import {
  type Absent,
  absentSchema,
  type Bound,
  boundSchema,
  type Count,
  countSchema,
  type Hidden,
  hiddenSchema,
} from "./count";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

/** What was counted in one of the two windows. */
export interface ChangeWindow {
  /** `a week in autumn 2021`. */
  label: string;
  /** Its first day, where it is known. */
  from?: string | undefined;
  /** Its last day, where it is known. */
  until?: string | undefined;
  count: Count;
  /** What the count could have happened to; none where nobody stated it. */
  exposure?: ChangeExposure | undefined;
}

export interface ChangeExposure {
  /** School weeks, above 0. */
  weeks: number;
  /** Pupils on roll; absent where a rate is per week alone. */
  roll: Count;
}

/** After ÷ before, 0 or more. `bound` is there where one of the counts is bounded. */
export type ChangeRatio =
  | { is: "ratio"; value: number; bound?: Bound | undefined }
  | Hidden
  | Absent;

/**
 * By which share of `before` there are more or fewer, 0 or more: 53 and then fewer than 15 is `fewer`,
 * 38 ÷ 53, `moreThan`. Absent where the counts do not tell the direction.
 */
export type ChangeShare =
  | { is: "fewer" | "more"; share: number; bound?: Bound | undefined }
  | { is: "same"; bound?: "about" | undefined }
  | Hidden
  | Absent;

/** A number, or why there is none. */
export type ChangeLimit = { is: "value"; value: number } | Absent;

/** Rate after ÷ rate before. */
export type ChangeRateRatio =
  | {
      is: "rateRatio";
      /** Absent where nothing was counted before. */
      ratio: ChangeLimit;
      /** 0 or more. */
      lower: number;
      /** Absent where nothing was counted before: nothing bounds the ratio from above. */
      upper: ChangeLimit;
      /** Share of such intervals that hold the true ratio. */
      level: number;
      method: string;
      /** What the rates are per. */
      per: "week" | "pupilWeek";
    }
  | Hidden
  | Absent;

export interface ChangeBody {
  /** What is counted, in the plural: `detentions`. */
  unit: string;
  before: ChangeWindow;
  after: ChangeWindow;
  /** `changed` withholds every comparison: it would be of the recording. */
  recordingPractice: "same" | "changed" | "notStated";
  /** Of the counts, whatever their exposures. */
  ratio: ChangeRatio;
  /** Of the counts, whatever their exposures. */
  change: ChangeShare;
  /** With the exposures, only where both counts are exact. */
  rateRatio: ChangeRateRatio;
}

/** How a count before compares with the same count after; says nothing about why it changed. */
export interface ChangeResult extends ResultFrame {
  kind: "change";
  body: ChangeBody;
}

const notNegative = z.number().check(z.gte(0));

const windowSchema = z.strictObject({
  label: z.string(),
  from: z.optional(isoDateSchema),
  until: z.optional(isoDateSchema),
  count: countSchema,
  exposure: z.optional(z.strictObject({ weeks: z.number().check(z.gt(0)), roll: countSchema })),
});

const limitSchema = z.discriminatedUnion("is", [
  z.strictObject({ is: z.literal("value"), value: notNegative }),
  absentSchema,
]);

export const changeResultSchema = z.strictObject({
  kind: z.literal("change"),
  ...resultFrame,
  body: schemaFor<ChangeBody>()(
    z.strictObject({
      unit: z.string(),
      before: windowSchema,
      after: windowSchema,
      recordingPractice: z.enum(["same", "changed", "notStated"]),
      ratio: z.discriminatedUnion("is", [
        z.strictObject({
          is: z.literal("ratio"),
          value: notNegative,
          bound: z.optional(boundSchema),
        }),
        hiddenSchema,
        absentSchema,
      ]),
      change: z.discriminatedUnion("is", [
        z.strictObject({
          is: z.enum(["fewer", "more"]),
          share: notNegative,
          bound: z.optional(boundSchema),
        }),
        z.strictObject({ is: z.literal("same"), bound: z.optional(z.literal("about")) }),
        hiddenSchema,
        absentSchema,
      ]),
      rateRatio: z.discriminatedUnion("is", [
        z.strictObject({
          is: z.literal("rateRatio"),
          ratio: limitSchema,
          lower: notNegative,
          upper: limitSchema,
          level: z.number().check(z.gt(0), z.lt(1)),
          method: z.string(),
          per: z.enum(["week", "pupilWeek"]),
        }),
        hiddenSchema,
        absentSchema,
      ]),
    }),
  ),
});
