import type { DoseResult } from "../results/doseResult";
import type { ResultContext } from "../results/resultFrame";
import type { DoseCounts } from "./DoseCounts";
import { doseBody } from "./doseBody";
import { frameOf } from "./frameOf";

/**
 * A training dose from counts, for those who hold no attendance records: published amounts above all.
 *
 * @throws {MetricInputError} as `doseBody`; RECORD_INVALID for a context that a result cannot carry
 * @example
 * const notStated = absent("notStated");
 * doseResult(
 *   {
 *     unit: "leaders", measure: "hours", planned: { is: "amount", value: 290 }, due: notStated,
 *     participants: notStated, recorded: notStated, notRecorded: notStated,
 *     received: { full: notStated, part: notStated, none: notStated }, amounts: notStated,
 *   },
 *   context,
 * ).body; //=> { planned: { is: "amount", value: 290 }, median: absent("notStated"), … }
 */
export function doseResult(counts: DoseCounts, context: ResultContext): DoseResult {
  return { kind: "dose", ...frameOf("trainingDose", context), body: doseBody(counts) };
}
