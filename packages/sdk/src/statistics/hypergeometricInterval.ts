import type { Fault } from "../errors/fault";
import { hypergeometricTail } from "./hypergeometricTail";
import { proportionFaults } from "./proportionFaults";
import { refuseInterval } from "./refuseInterval";

/** Bounds for how many of a population are of the kind. */
export interface HypergeometricInterval {
  /** People: an integer, at least those who were found. */
  lower: number;
  /** People: an integer, at most the population less those found not to be. */
  upper: number;
  level: number;
  method: string;
}

const largestPopulation = 1e9;

/**
 * Exact interval for how many of a finite population are of a kind, 95% unless told, where those
 * sampled were drawn from it at random and without replacement. It holds every number that a one-sided
 * test at (1 − level) ÷ 2 does not reject; where all were sampled it is the point.
 *
 * Right only for a random sample: people who chose to answer are none.
 *
 * @param successes - integer, 0 ≤ successes ≤ sampled
 * @param sampled - integer, 1 ≤ sampled ≤ population
 * @param population - integer, up to 10⁹
 * @param options - `level`, 0 < level < 1
 * @returns lower and upper in people, not shares
 * @throws {MetricInputError} COUNT_OUT_OF_RANGE, LEVEL_OUT_OF_RANGE
 * @see Buonaccorsi (1987). Same values as R's `phyper`, inverted.
 * @example
 * hypergeometricInterval(78, 104, 664);
 * //=> { lower: 441, upper: 547, level: 0.95, method: "Hypergeometric, exact" }
 */
export function hypergeometricInterval(
  successes: number,
  sampled: number,
  population: number,
  { level = 0.95 }: { level?: number } = {},
): HypergeometricInterval {
  refuseInterval("hypergeometric interval", faultsOf(successes, sampled, population), level);
  // A probability that equals the level's in decimals rejects, whichever way both were rounded.
  const tail = ((1 - level) / 2) * (1 + 1e-12);
  const failures = sampled - successes;
  const tooFew = (marked: number) =>
    hypergeometricTail(successes, { marked, sampled, population }) <= tail;
  const tooMany = (marked: number) =>
    hypergeometricTail(failures, { marked: population - marked, sampled, population }) <= tail;
  const lower = firstWhere(successes, population - failures, (marked) => !tooFew(marked));
  return {
    lower,
    upper: firstWhere(lower + 1, population - failures + 1, tooMany) - 1,
    level,
    method: "Hypergeometric, exact",
  };
}

/** The first integer from `from` for which `holds`, by halving; `to` where none before it does. */
function firstWhere(from: number, to: number, holds: (integer: number) => boolean): number {
  let low = from;
  let high = to;
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function faultsOf(successes: number, sampled: number, population: number): Fault[] {
  const countFaults = proportionFaults({ successes, trials: sampled }, "", "sampled");
  const sampledIsFine = Number.isSafeInteger(sampled) && sampled >= 1;
  const least = sampledIsFine ? sampled : 1;
  if (Number.isSafeInteger(population) && population >= least && population <= largestPopulation) {
    return countFaults;
  }
  const expected = `an integer from ${sampledIsFine ? `sampled (${sampled})` : "sampled"} to ${largestPopulation}`;
  return [...countFaults, { path: "population", expected, received: String(population) }];
}
