import { betaLogOdds } from "./betaLogOdds";
import { logistic } from "./logistic";
import type { ProportionInterval } from "./ProportionInterval";
import { proportionFaults } from "./proportionFaults";
import { refuseInterval } from "./refuseInterval";

/**
 * Clopper-Pearson "exact" interval for a proportion, 95% unless told: never less sure than its level,
 * and so wider than Wilson's.
 *
 * @param successes - integer, 0 ≤ successes ≤ trials
 * @param trials - integer ≥ 1
 * @param options - `level`, 0 < level < 1
 * @returns lower and upper as shares in [0, 1]; lower is exactly 0 at 0 successes, upper exactly 1 at `trials`
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, LEVEL_OUT_OF_RANGE
 * @see Clopper & Pearson (1934). Same values as R's `binom.test`.
 * @example
 * clopperPearsonInterval(10, 12);
 * //=> { lower: 0.5159, upper: 0.9791, level: 0.95, method: "Clopper-Pearson" }
 */
export function clopperPearsonInterval(
  successes: number,
  trials: number,
  { level = 0.95 }: { level?: number } = {},
): ProportionInterval {
  refuseInterval("Clopper-Pearson interval", proportionFaults({ successes, trials }), level);
  const tail = (1 - level) / 2;
  const failures = trials - successes;
  const lower = successes === 0 ? 0 : logistic(betaLogOdds(tail, successes, failures + 1));
  const upper = failures === 0 ? 1 : logistic(-betaLogOdds(tail, failures, successes + 1));
  return {
    lower,
    // At 10¹⁵ trials and a level next to 0 they differ by less than their rounding.
    upper: Math.max(lower, upper),
    level,
    method: "Clopper-Pearson",
  };
}
