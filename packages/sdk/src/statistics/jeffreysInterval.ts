import { betaLogOdds } from "./betaLogOdds";
import { logistic } from "./logistic";
import type { ProportionInterval } from "./ProportionInterval";
import { proportionFaults } from "./proportionFaults";
import { refuseInterval } from "./refuseInterval";

export interface JeffreysOptions {
  /** Probability that the interval holds the true share, 0 < level < 1; 0.95 unless told. */
  level?: number;
  /** Brown, Cai and DasGupta's ends: lower is 0 at 0 successes, upper 1 at `trials`; off unless told. */
  closedEnds?: boolean;
}

/**
 * Jeffreys interval for a proportion, 95% unless told: the middle of the posterior under the prior
 * Beta(½, ½), with the same probability left off at either end.
 *
 * @param successes - integer, 0 ≤ successes ≤ trials
 * @param trials - integer ≥ 1
 * @returns lower and upper as shares in [0, 1]; with equal tails 0 of n has a lower bound above 0
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, LEVEL_OUT_OF_RANGE
 * @see Brown, Cai & DasGupta (2001). Same values as R's `qbeta(c(0.025, 0.975), x + 0.5, n - x + 0.5)`.
 * @example
 * jeffreysInterval(10, 12); //=> { lower: 0.5638, upper: 0.9637, level: 0.95, method: "Jeffreys" }
 * jeffreysInterval(0, 10).lower; //=> 0.0000479
 * jeffreysInterval(0, 10, { closedEnds: true }).lower; //=> 0
 */
export function jeffreysInterval(
  successes: number,
  trials: number,
  { level = 0.95, closedEnds = false }: JeffreysOptions = {},
): ProportionInterval {
  refuseInterval("Jeffreys interval", proportionFaults({ successes, trials }), level);
  const tail = (1 - level) / 2;
  const a = successes + 0.5;
  const b = trials - successes + 0.5;
  const lower = closedEnds && successes === 0 ? 0 : logistic(betaLogOdds(tail, a, b));
  const upper = closedEnds && successes === trials ? 1 : logistic(-betaLogOdds(tail, b, a));
  return {
    lower,
    // At a level next to 0 both are the median, each with its own rounding.
    upper: Math.max(lower, upper),
    level,
    method: closedEnds ? "Jeffreys, closed ends" : "Jeffreys",
  };
}
