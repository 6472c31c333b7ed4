import type { ChangeResult } from "../results/changeResult";
import type { ResultContext } from "../results/resultFrame";
import type { ChangeCounts } from "./ChangeCounts";
import { changeBody } from "./changeBody";
import { frameOf } from "./frameOf";

/**
 * How a count changed from one window to another: ratio, share more or fewer, and the ratio of rates with
 * its exact interval where both windows say what they are of. Inequalities stay: fewer than 15 after 53 is
 * more than 71.7% fewer.
 *
 * Nothing is compared where the way of recording changed (`notApplicable`); of nothing before there is
 * no share (`zeroDenominator`).
 *
 * @param counts - of the same events, recorded in two windows that do not overlap
 * @throws {MetricInputError} as `changeBody`; RECORD_INVALID for a context that a result cannot carry
 * @see Przyborowski & Wilenski (1940) for the interval
 * @example
 * prePostChange(
 *   {
 *     unit: "detentions",
 *     before: { label: "a week in autumn", count: exactly(53) },
 *     after: { label: "a week in summer", count: bounded("lessThan", 15) },
 *     recordingPractice: "same",
 *   },
 *   context,
 * ).body.change; //=> { is: "fewer", share: 0.717, bound: "moreThan" }
 */
export function prePostChange(counts: ChangeCounts, context: ResultContext): ChangeResult {
  return { kind: "change", ...frameOf("prePostChange", context), body: changeBody(counts) };
}
