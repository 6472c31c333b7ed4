import type { AbsenceResult } from "../results/absenceResult";
import type { ResultContext } from "../results/resultFrame";
import type { SessionRecord } from "../schemas/sessionRecord";
import { absenceResult } from "./absenceResult";
import type { ReportOptions } from "./ReportOptions";
import { tallyAbsence } from "./tallyAbsence";

/**
 * Overall absence, of possible sessions, and persistent (10% or more) and severe (50% or more) absence, of
 * enrolments, as the Department for Education defines them, by area and by year or term. Sessions of a
 * trust are added up; rates of schools are never averaged.
 *
 * @param records - the sessions of each enrolment, in any order
 * @param options - areas and periods, with the result's context
 * @throws {MetricInputError} as `tallyAbsence` and `absenceResult`
 * @example
 * absenceRates(sessionRecords, { ...absenceOptions, ...context })
 *   .body.rows[0]?.persistent; //=> { is: "counted", numerator: exactly(1), denominator: exactly(2), share: 0.5, … }
 */
export function absenceRates(
  records: Iterable<SessionRecord>,
  options: ReportOptions & ResultContext,
): AbsenceResult {
  return absenceResult(tallyAbsence(records, options), options);
}
