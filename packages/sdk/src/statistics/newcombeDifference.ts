import { type Proportion, proportionFaults } from "./proportionFaults";
import { refuseInterval } from "./refuseInterval";
import { wilsonInterval } from "./wilsonInterval";

export interface NewcombeDifference {
  /** First share minus second, −1 to 1. */
  difference: number;
  /** Bounds of the difference, −1 to 1. */
  lower: number;
  upper: number;
  level: number;
  method: string;
}

/**
 * Difference of two independent proportions with Newcombe's hybrid score interval, 95% unless told.
 *
 * @param first - successes and trials, as for `wilsonInterval`
 * @param second - what is subtracted from the first
 * @param options - `level`, 0 < level < 1
 * @returns shares, not percentage points: 0.1 is ten points
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, LEVEL_OUT_OF_RANGE
 * @see Newcombe (1998), method 10. Same values as R's `Epi::ci.pd(method = "Nc")`.
 * @example
 * newcombeDifference({ successes: 6, trials: 10 }, { successes: 6, trials: 12 });
 * //=> { difference: 0.1, lower: -0.2784, upper: 0.4382, … }
 */
export function newcombeDifference(
  first: Proportion,
  second: Proportion,
  { level = 0.95 }: { level?: number } = {},
): NewcombeDifference {
  const faults = [...proportionFaults(first, "first"), ...proportionFaults(second, "second")];
  refuseInterval("Newcombe difference", faults, level);
  const p1 = first.successes / first.trials;
  const p2 = second.successes / second.trials;
  const one = wilsonInterval(first.successes, first.trials, { level });
  const two = wilsonInterval(second.successes, second.trials, { level });
  const difference = p1 - p2;
  return {
    difference,
    lower: difference - Math.hypot(p1 - one.lower, two.upper - p2),
    upper: difference + Math.hypot(one.upper - p1, p2 - two.lower),
    level,
    method: "Newcombe, method 10",
  };
}
