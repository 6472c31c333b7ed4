import type { AbsenceResult } from "../results/absenceResult";
import type { ResultContext } from "../results/resultFrame";
import type { AbsenceCounts } from "./AbsenceCounts";
import { absenceBody } from "./absenceBody";
import { frameOf } from "./frameOf";

/**
 * Rates of absence from counts, for those who hold no records: published figures above all.
 *
 * @throws {MetricInputError} as `absenceBody`; RECORD_INVALID for a context that a result cannot carry
 * @example
 * absenceResult(tallyAbsence(sessionRecords, absenceOptions), context)
 *   .body.rows[0]?.overall; //=> { is: "counted", numerator: exactly(60), denominator: exactly(400), share: 0.15 }
 */
export function absenceResult(counts: AbsenceCounts, context: ResultContext): AbsenceResult {
  return { kind: "absence", ...frameOf("absenceRates", context), body: absenceBody(counts) };
}
