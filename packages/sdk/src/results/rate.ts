import * as z from "zod/mini";
import { shareSchema } from "../schemas/share";
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
import { schemaFor } from "./schemaFor";

/** An interval for a share, with its method. */
export interface ShareInterval {
  /** 0 to 1. */
  lower: number;
  /** 0 to 1. */
  upper: number;
  /** Share of such intervals that hold the true value: 0.95. */
  level: number;
  method: string;
  /**
   * `sampling`: other answers that another sample would have given. `process`: other outcomes that the
   * same process could have had where everyone was counted.
   */
  describes: "sampling" | "process";
}

/** A rate that keeps the counts it came from. */
export interface CountedRate {
  is: "counted";
  numerator: Count;
  denominator: Count;
  /** Numerator ÷ denominator; above 1 where a target was exceeded. */
  share: number;
  /** There when one of the counts is bounded: at most 5 of 12 is at most 42%. */
  bound?: Bound | undefined;
  interval?: ShareInterval | undefined;
}

/** A rate that its source printed without counts. */
export interface PrintedRate {
  is: "printed";
  /** As it was printed: `94.6%`. */
  text: string;
  /** 0 to 1. */
  share: number;
}

/**
 * A rate, or why there is none. It never travels without the counts it came from, unless its source
 * printed no counts: then it is `printed`.
 */
export type Rate = CountedRate | PrintedRate | Hidden | Absent;

export const shareIntervalSchema = z.strictObject({
  lower: shareSchema,
  upper: shareSchema,
  level: z.number().check(z.gt(0), z.lt(1)),
  method: z.string(),
  describes: z.enum(["sampling", "process"]),
});

export const rateSchema = schemaFor<Rate>()(
  z.discriminatedUnion("is", [
    z.strictObject({
      is: z.literal("counted"),
      numerator: countSchema,
      denominator: countSchema,
      share: z.number().check(z.gte(0)),
      bound: z.optional(boundSchema),
      interval: z.optional(shareIntervalSchema),
    }),
    z.strictObject({ is: z.literal("printed"), text: z.string(), share: shareSchema }),
    hiddenSchema,
    absentSchema,
  ]),
);
