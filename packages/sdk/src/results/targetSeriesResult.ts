import * as z from "zod/mini";
import { type Count, countSchema } from "./count";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";
import { type Attainment, attainmentSchema } from "./targetResult";

/**
 * What a year is held against. `none` where there is nothing to hold it against: no target was set for
 * it (`notSet`), or the source does not say whether one was (`notStated`).
 */
export type YearTarget =
  | { is: "set"; attainment: Attainment }
  | { is: "none"; why: "notSet" | "notStated" };

/** One year of a series, or one cohort where a programme recruits one a year. */
export interface TargetSeriesYear {
  id: string;
  label: string;
  /**
   * `notYetDue`: the day by which the target is to be reached has not come, so the count can still grow
   * and stands in the attainment as "at least". `provisional`: the day has come, the count can change.
   */
  status: "final" | "provisional" | "notYetDue";
  /** People who reached the stage, so far where not yet due; there with or without a target. */
  count: Count;
  target: YearTarget;
}

export interface TargetSeriesBody {
  /** Who is counted, in the plural: `leaders`. */
  unit: string;
  /** The stage that people of the counts have reached: recruited, graduated … */
  countedStage: { id: string; label: string };
  /** At least one, in the order in which they follow each other. */
  years: TargetSeriesYear[];
  /** People of all years together, each in one year; more than the years show where one is not stated. */
  total: Count;
}

/** People against a target, year by year. */
export interface TargetSeriesResult extends ResultFrame {
  kind: "targetSeries";
  body: TargetSeriesBody;
}

const yearSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  status: z.enum(["final", "provisional", "notYetDue"]),
  count: countSchema,
  target: schemaFor<YearTarget>()(
    z.discriminatedUnion("is", [
      z.strictObject({ is: z.literal("set"), attainment: attainmentSchema }),
      z.strictObject({ is: z.literal("none"), why: z.enum(["notSet", "notStated"]) }),
    ]),
  ),
});

export const targetSeriesResultSchema = z.strictObject({
  kind: z.literal("targetSeries"),
  ...resultFrame,
  body: schemaFor<TargetSeriesBody>()(
    z.strictObject({
      unit: z.string(),
      countedStage: z.strictObject({ id: z.string(), label: z.string() }),
      years: z.array(yearSchema).check(z.minLength(1)),
      total: countSchema,
    }),
  ),
});
