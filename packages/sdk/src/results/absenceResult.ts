import * as z from "zod/mini";
import { type Count, countSchema } from "./count";
import { type Rate, rateSchema } from "./rate";
import { type ReportedArea, reportedAreaSchema } from "./reportedArea";
import { type ReportedPeriod, reportedPeriodSchema } from "./reportedPeriod";
import { type ResultFrame, resultFrame } from "./resultFrame";
import { schemaFor } from "./schemaFor";

/** The absence of an area in a period. Sessions are half days; enrolments exceed pupils by those at two schools. */
export interface AbsenceRow {
  /** The id of an area. */
  area: string;
  /** The id of a period. */
  period: string;
  status: "final" | "provisional";
  /** Enrolments with at least one possible session: the base of `persistent` and `severe`. */
  enrolments: Count;
  /** Enrolments on the register without a possible session, about whose absence nothing can be said. */
  withoutSessions: Count;
  sessions: { possible: Count; authorised: Count; unauthorised: Count };
  /** Authorised and unauthorised absence sessions of all possible sessions: never a mean of rates. */
  overall: Rate;
  authorised: Rate;
  unauthorised: Rate;
  /** Enrolments that missed 10% or more of their own possible sessions; those severely absent are among them. */
  persistent: Rate;
  /** Enrolments that missed 50% or more of their own possible sessions. */
  severe: Rate;
}

export interface AbsenceBody {
  areas: ReportedArea[];
  /** All of them years, or all of them terms: to be persistently absent in a term is another measure. */
  periods: ReportedPeriod[];
  /** One for each area and period. */
  rows: AbsenceRow[];
}

/** Overall, persistent and severe absence by area and period. */
export interface AbsenceResult extends ResultFrame {
  kind: "absence";
  body: AbsenceBody;
}

const absenceRowSchema = z.strictObject({
  area: z.string(),
  period: z.string(),
  status: z.enum(["final", "provisional"]),
  enrolments: countSchema,
  withoutSessions: countSchema,
  sessions: z.strictObject({
    possible: countSchema,
    authorised: countSchema,
    unauthorised: countSchema,
  }),
  overall: rateSchema,
  authorised: rateSchema,
  unauthorised: rateSchema,
  persistent: rateSchema,
  severe: rateSchema,
});

export const absenceResultSchema = z.strictObject({
  kind: z.literal("absence"),
  ...resultFrame,
  body: schemaFor<AbsenceBody>()(
    z.strictObject({
      areas: z.array(reportedAreaSchema).check(z.minLength(1)),
      periods: z.array(reportedPeriodSchema).check(z.minLength(1)),
      rows: z.array(absenceRowSchema),
    }),
  ),
});
