import type { Fault } from "../errors/fault";
import { levelQuantile } from "./levelQuantile";
import { proportionFaults } from "./proportionFaults";
import { refuseInterval } from "./refuseInterval";

export interface WilsonOptions {
  /** Share of intervals that hold the true value, 0 < level < 1; 0.95 unless told. */
  level?: number;
  /** Newcombe's method 4, wider; off unless told. Not together with `population`. */
  continuityCorrection?: boolean;
  /** Integer ≥ trials: how many there are in all, where `trials` were drawn from them at random. */
  population?: number;
}

export interface WilsonInterval {
  /** Share, 0 to 1. */
  lower: number;
  /** Share, 0 to 1. */
  upper: number;
  level: number;
  /** The form that was used: `Wilson`, `Wilson, finite population` … */
  method: string;
}

/**
 * Wilson score interval for a proportion, 95% unless told, without continuity correction.
 *
 * `population` puts n(N − 1)/(N − n) in the place of n: right only where those who were counted are a
 * random sample of all. Where all were counted the interval is the point.
 *
 * @param successes - integer, 0 ≤ successes ≤ trials
 * @param trials - integer ≥ 1
 * @returns lower and upper as shares in [0, 1]; lower is exactly 0 at 0 successes, upper exactly 1 at `trials`
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, LEVEL_OUT_OF_RANGE
 * @see Wilson (1927); Newcombe (1998), methods 3 and 4. Same values as R's `binom.confint(method = "wilson")`.
 * @example
 * wilsonInterval(10, 12); //=> { lower: 0.5520, upper: 0.9530, level: 0.95, method: "Wilson" }
 */
export function wilsonInterval(
  successes: number,
  trials: number,
  options: WilsonOptions = {},
): WilsonInterval {
  const { level = 0.95, continuityCorrection = false, population } = options;
  const faults = countFaults(successes, trials, continuityCorrection, population);
  refuseInterval("Wilson interval", faults, level);
  const z = levelQuantile(level);

  if (population === trials) {
    const share = successes / trials;
    return { lower: share, upper: share, level, method: "Wilson, finite population" };
  }
  const n = population === undefined ? trials : (trials * (population - 1)) / (population - trials);
  const p = successes / trials;
  const bounds = continuityCorrection ? correctedBounds(p, n, z) : plainBounds(p, n, z);
  return {
    lower: successes === 0 ? 0 : Math.max(0, bounds.lower),
    upper: successes === trials ? 1 : Math.min(1, bounds.upper),
    level,
    method: methodName(continuityCorrection, population),
  };
}

function plainBounds(p: number, n: number, z: number) {
  const middle = n * p + (z * z) / 2;
  const reach = z * Math.sqrt(n * p * (1 - p) + (z * z) / 4);
  return { lower: (middle - reach) / (n + z * z), upper: (middle + reach) / (n + z * z) };
}

function correctedBounds(p: number, n: number, z: number) {
  const q = 1 - p;
  const middle = 2 * n * p + z * z;
  const below = z * Math.sqrt(z * z - 2 - 1 / n + 4 * p * (n * q + 1));
  const above = z * Math.sqrt(z * z + 2 - 1 / n + 4 * p * (n * q - 1));
  const width = 2 * (n + z * z);
  return { lower: (middle - 1 - below) / width, upper: (middle + 1 + above) / width };
}

function methodName(continuityCorrection: boolean, population: number | undefined): string {
  if (continuityCorrection) return "Wilson with continuity correction";
  return population === undefined ? "Wilson" : "Wilson, finite population";
}

function countFaults(
  successes: number,
  trials: number,
  continuityCorrection: boolean,
  population: number | undefined,
): Fault[] {
  const faults = proportionFaults({ successes, trials });
  if (population !== undefined) {
    if (!Number.isSafeInteger(population) || population < trials) {
      faults.push({
        path: "population",
        expected: `an integer of at least trials (${trials})`,
        received: String(population),
      });
    }
    if (continuityCorrection) {
      faults.push({
        path: "population",
        expected: "none together with continuityCorrection",
        received: String(population),
      });
    }
  }
  return faults;
}
