import type { MetricId } from "../catalogue/metricCatalogue";
import type { ResultContext } from "../results/resultFrame";
import type { RetentionMeasure, RetentionResult } from "../results/retentionResult";
import { frameOf } from "./frameOf";
import type { RetentionCounts } from "./RetentionCounts";
import { retentionBody } from "./retentionBody";

const metricOf = {
  completion: "programmeCompletion",
  inProgramme: "inProgrammeRetention",
  inPost: "inPostRetention",
  inSystem: "systemRetention",
} as const satisfies Record<RetentionMeasure["is"], MetricId>;

/**
 * Completion or retention from counts, for those who hold no records: published figures above all. A
 * count that the source does not state is `absent("notStated")`.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, PARTS_EXCEED_WHOLE, PARTS_FALL_SHORT; every
 *   fault is listed; RECORD_INVALID for a context that a result cannot carry
 * @example
 * const notStated = absent("notStated");
 * retentionResult(
 *   {
 *     unit: "leaders", measure: { is: "completion" },
 *     cohorts: [{
 *       id: "all", label: "All cohorts", people: exactly(62), retained: exactly(10), left: notStated,
 *       deferred: notStated, lostToFollowUp: exactly(4), notYetDue: exactly(48), leftBeforeDue: notStated,
 *     }],
 *   },
 *   context,
 * ).body.cohorts[0]?.bounds; //=> { is: "bounds", lower: 0.714, upper: 1 }
 */
export function retentionResult(counts: RetentionCounts, context: ResultContext): RetentionResult {
  return {
    kind: "retention",
    ...frameOf(metricOf[counts.measure.is], context),
    body: retentionBody(counts, context.basis.kind),
  };
}
