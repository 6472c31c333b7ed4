import type { DoseResult } from "../results/doseResult";
import type { ResultContext } from "../results/resultFrame";
import { doseResult } from "./doseResult";
import { type DoseOptions, type DoseRecords, tallyDose } from "./tallyDose";

/**
 * Training received against training planned, from attendance records: who received all that was held so
 * far, some of it or nothing, the total, and the median from 10 people on. One unit, never mixed.
 *
 * @throws {MetricInputError} as `tallyDose` and `doseResult`
 * @example
 * const sessions: TrainingSession[] = [
 *   { id: "one", on: "2021-10-01", planned: { value: 1, unit: "days" } },
 *   { id: "two", on: "2022-10-01", planned: { value: 1, unit: "days" } },
 * ];
 * const attendance: Attendance[] = [
 *   { participant: "a", session: "one", received: { value: 1, unit: "days" } },
 *   { participant: "b", session: "one", received: { value: 0.5, unit: "days" } },
 * ];
 * trainingDose(
 *   { participants, attendance },
 *   { unit: "leaders", measure: "days", sessions, noRecordMeans: "notKnown", ...context },
 * ).body;
 * //=> { due: { is: "amount", value: 1 }, notRecorded: exactly(1), total: { is: "amount", value: 1.5 }, … }
 */
export function trainingDose(
  records: DoseRecords,
  options: DoseOptions & ResultContext,
): DoseResult {
  return doseResult(tallyDose(records, options), options);
}
