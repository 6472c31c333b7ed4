import type { ResultContext } from "../results/resultFrame";
import type { TargetResult } from "../results/targetResult";
import type { TargetOutcome } from "../schemas/targetOutcome";
import { type TargetOptions, tallyTarget } from "./tallyTarget";
import { targetResult } from "./targetResult";

/**
 * How a target was met, from one record a person, in people: needed, reached and short.
 *
 * @throws {MetricInputError} as `tallyTarget` and `targetResult`
 * @example
 * const outcomes: TargetOutcome[] = [{ participant: "a", is: "reached" }, { participant: "b", is: "notReached" }];
 * targetAttainment(
 *   outcomes,
 *   { unit: "graduates", aim: { is: "share", share: 0.6, of: "graduates" }, ...context },
 * ).body.attainment.short; //=> exactly(1)
 */
export function targetAttainment(
  outcomes: Iterable<TargetOutcome>,
  options: TargetOptions & ResultContext,
): TargetResult {
  return targetResult(tallyTarget(outcomes, options), options);
}
