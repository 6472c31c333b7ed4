import * as z from "zod/mini";
import { isoDateSchema } from "../schemas/isoDate";
import { type SchoolSetting, schoolSettingSchema } from "../schemas/schoolSetting";
import { type SeniorityLevel, seniorityLevelSchema } from "../schemas/seniorityLevel";
import { wholeNumberSchema } from "../schemas/wholeNumber";
import { type Count, countSchema } from "./count";
import { type Rate, rateSchema } from "./rate";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";
import { type ShareBounds, shareBoundsSchema } from "./shareBounds";

/**
 * Who counts as retained, and when people are looked at.
 *
 * `completion`: graduated, of those who started, from the day of graduation on. `inProgramme`: still on
 * the programme or through it, of those who started, some months after the start or on a date.
 * `inPost`: in a post of these settings, at this level or above, of graduates, some months after
 * graduation. `inSystem`: in state-funded education in England, in any role, of graduates, some months
 * after graduation.
 */
export type RetentionMeasure =
  | { is: "completion" }
  | { is: "inProgramme"; at: { is: "months"; months: number } | { is: "date"; date: string } }
  | {
      is: "inPost";
      months: number;
      settings: SchoolSetting[];
      lowestLevel?: SeniorityLevel | undefined;
    }
  | { is: "inSystem"; months: number };

/** People of one cohort, or of several together; retained, left, deferred, lost and not yet due make all. */
export interface RetentionCohort {
  id: string;
  label: string;
  /** The ISO date on which people are looked at; none where cohorts with several dates are one line. */
  dueOn?: string | undefined;
  /** All: those who started, or the graduates. */
  people: Count;
  retained: Count;
  /** Known to have withdrawn, or to do something else. */
  left: Count;
  /** Wait for a later cohort, which is not yet due: in no rate. Not applicable to graduates. */
  deferred: Count;
  /** Due, and nobody knows: neither retained nor left. */
  lostToFollowUp: Count;
  /** Their day is still to come, whatever has become of them so far: in no rate. */
  notYetDue: Count;
  /** Those among the not yet due who are known to have left already. Not applicable to graduates. */
  leftBeforeDue: Count;
  /** Retained, left or lost: all but the deferred and the not yet due. At most so many where deferred is not stated. */
  due: Count;
  /** Retained ÷ (retained + left): of those of whom it is known. */
  rate: Rate;
  /** The share retained of those due: from all lost have left, to all lost were retained. */
  bounds: ShareBounds;
}

export interface RetentionBody {
  /** Who is counted, in the plural: `leaders`. */
  unit: string;
  measure: RetentionMeasure;
  /** At least one. */
  cohorts: RetentionCohort[];
}

/** Who stayed: on a programme to its end, in post, or in the school system. */
export interface RetentionResult extends ResultFrame {
  kind: "retention";
  body: RetentionBody;
}

export const retentionMeasureSchema = schemaFor<RetentionMeasure>()(
  z.discriminatedUnion("is", [
    z.strictObject({ is: z.literal("completion") }),
    z.strictObject({
      is: z.literal("inProgramme"),
      at: z.discriminatedUnion("is", [
        z.strictObject({ is: z.literal("months"), months: wholeNumberSchema }),
        z.strictObject({ is: z.literal("date"), date: isoDateSchema }),
      ]),
    }),
    z.strictObject({
      is: z.literal("inPost"),
      months: wholeNumberSchema,
      settings: z.array(schoolSettingSchema).check(z.minLength(1)),
      lowestLevel: z.optional(seniorityLevelSchema),
    }),
    z.strictObject({ is: z.literal("inSystem"), months: wholeNumberSchema }),
  ]),
);

const retentionCohortSchema = z.strictObject({
  id: z.string(),
  label: z.string(),
  dueOn: z.optional(isoDateSchema),
  people: countSchema,
  retained: countSchema,
  left: countSchema,
  deferred: countSchema,
  lostToFollowUp: countSchema,
  notYetDue: countSchema,
  leftBeforeDue: countSchema,
  due: countSchema,
  rate: rateSchema,
  bounds: shareBoundsSchema,
});

export const retentionResultSchema = z.strictObject({
  kind: z.literal("retention"),
  ...resultFrame,
  body: schemaFor<RetentionBody>()(
    z.strictObject({
      unit: z.string(),
      measure: retentionMeasureSchema,
      cohorts: z.array(retentionCohortSchema).check(z.minLength(1)),
    }),
  ),
});
