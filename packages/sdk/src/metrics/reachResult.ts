import type { ReachResult } from "../results/reachResult";
import type { ResultContext } from "../results/resultFrame";
import { frameOf } from "./frameOf";
import type { ReachCounts } from "./ReachCounts";
import { reachBody } from "./reachBody";

/**
 * A reach from counts: of a tally, of merged tallies, or of a publication.
 *
 * Pupils are "at least" so many where schools have no roll on the day, not available where none has,
 * and hidden where the number of schools is.
 *
 * @throws {MetricInputError} as `reachBody`; RECORD_INVALID for a context that a result cannot carry
 * @example
 * const options = { unit: "leaders", programmes: [{ id: "course", label: "Course" }], ...context };
 * const first = tallyReach({ touches: touches.slice(0, 2) }, options);
 * const second = tallyReach({ touches: touches.slice(2) }, options);
 * reachResult(countReach(mergeTallies(first, second)), context).body.atLeastOne.people; //=> exactly(2)
 */
export function reachResult(counts: ReachCounts, context: ResultContext): ReachResult {
  return { kind: "reach", ...frameOf("programmeReach", context), body: reachBody(counts) };
}
