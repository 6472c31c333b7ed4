import { levelQuantile } from "./levelQuantile";
import type { ProportionInterval } from "./ProportionInterval";
import { proportionFaults } from "./proportionFaults";
import { refuseInterval } from "./refuseInterval";

/**
 * Agresti-Coull interval for a proportion, 95% unless told, clipped to [0, 1]: about Wilson's middle,
 * and wider.
 *
 * @param successes - integer, 0 ≤ successes ≤ trials
 * @param trials - integer ≥ 1
 * @param options - `level`, 0 < level < 1
 * @returns lower and upper as shares in [0, 1]; lower is exactly 0 at 0 successes, upper exactly 1 at `trials`
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, LEVEL_OUT_OF_RANGE
 * @see Agresti & Coull (1998). Same values as R's `binom.confint(method = "agresti-coull")`, clipped.
 * @example
 * agrestiCoullInterval(9, 10);
 * //=> { lower: 0.5740, upper: 1, level: 0.95, method: "Agresti-Coull" }
 */
export function agrestiCoullInterval(
  successes: number,
  trials: number,
  { level = 0.95 }: { level?: number } = {},
): ProportionInterval {
  refuseInterval("Agresti-Coull interval", proportionFaults({ successes, trials }), level);
  const z = levelQuantile(level);
  const n = trials + z * z;
  const middle = successes + (z * z) / 2;
  const rest = trials - successes + (z * z) / 2;
  const reach = z * Math.sqrt((middle / n) * rest);
  return {
    lower: successes === 0 ? 0 : Math.max(0, (middle - reach) / n),
    upper: successes === trials ? 1 : Math.min(1, (middle + reach) / n),
    level,
    method: "Agresti-Coull",
  };
}
