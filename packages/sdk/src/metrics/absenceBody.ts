import type { AbsenceBody } from "../results/absenceResult";
import { addCounts } from "../results/addCounts";
import { rateOf } from "../results/rateOf";
import type { AbsenceCounts } from "./AbsenceCounts";
import { absenceCountFaults } from "./absenceCountFaults";
import { refuseCounts } from "./refuseCounts";
import { reportedPeriod } from "./reportedPeriod";
import { wilsonShareInterval } from "./wilsonShareInterval";

/**
 * The body of absence from its counts. The one place where its rates are made, so that hiding a count and
 * calling it again hides whatever the count told.
 *
 * Rates of enrolments have Wilson intervals. Rates of sessions have none: a pupil's sessions are missed
 * one after the other, and an interval that took them as independent would be far too narrow.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_UNKNOWN, ID_DUPLICATED, PARTS_EXCEED_WHOLE where more
 *   sessions were missed than possible, or more enrolments are severely absent than persistently, or
 *   persistently than there are; PARTS_FALL_SHORT; every fault is listed
 */
export function absenceBody(counts: AbsenceCounts): AbsenceBody {
  refuseCounts("absence counts", counts, absenceCountFaults);
  const interval = wilsonShareInterval("process");
  return {
    areas: counts.areas,
    periods: counts.periods.map(reportedPeriod),
    rows: counts.rows.map(({ sessions, enrolments, ...row }) => ({
      area: row.area,
      period: row.period,
      status: row.status,
      enrolments,
      withoutSessions: row.withoutSessions,
      sessions,
      overall: rateOf(addCounts([sessions.authorised, sessions.unauthorised]), sessions.possible),
      authorised: rateOf(sessions.authorised, sessions.possible),
      unauthorised: rateOf(sessions.unauthorised, sessions.possible),
      persistent: rateOf(row.persistent, enrolments, { interval }),
      severe: rateOf(row.severe, enrolments, { interval }),
    })),
  };
}
