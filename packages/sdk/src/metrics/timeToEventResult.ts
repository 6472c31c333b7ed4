import type { ResultContext } from "../results/resultFrame";
import type { TimeToEventResult } from "../results/timeToEventResult";
import { frameOf } from "./frameOf";
import type { TimeToEventCounts } from "./TimeToEventCounts";
import { timeToEventBody } from "./timeToEventBody";
import { timeToEventIntervals } from "./timeToEventIntervals";

/**
 * A time to an event from counts by month, for those who hold no records, or merged tallies of parts.
 *
 * @throws {MetricInputError} RECORD_INVALID, COUNT_OUT_OF_RANGE, PARTS_EXCEED_WHOLE, PARTS_FALL_SHORT for
 *   counts that cannot be, every fault listed; RECORD_INVALID for a context that a result cannot carry
 * @example
 * timeToEventResult(
 *   {
 *     unit: "leaders", event: "higherLevel", from: "start", intervalMonths: 6,
 *     people: exactly(20), startUnknown: exactly(0), notFollowed: exactly(0),
 *     events: { is: "histogram", bins: [{ value: 5, count: 6 }, { value: 11, count: 7 }] },
 *     censored: { is: "histogram", bins: [{ value: 12, count: 7 }] },
 *   },
 *   context,
 * ).body.median; //=> { is: "within", afterMonth: 6, byMonth: 12, … }
 */
export function timeToEventResult(
  counts: TimeToEventCounts,
  context: ResultContext,
): TimeToEventResult {
  return {
    kind: "timeToEvent",
    ...frameOf("timeToProgression", context),
    body: timeToEventBody(timeToEventIntervals(counts), context.basis.kind),
  };
}
