import { deviance } from "./deviance";
import { stirlingError } from "./stirlingError";

/** A sample drawn without replacement from a population in which `marked` are of the kind. */
export interface Draw {
  marked: number;
  sampled: number;
  population: number;
}

/**
 * The probability that at least `successes` of those sampled are of the kind.
 *
 * It sums away from the mode, where terms only shrink; on the mode's near side it takes the other tail
 * from 1. Neither cancels digits.
 *
 * @param successes - integer, 0 ≤ successes ≤ sampled
 */
export function hypergeometricTail(successes: number, draw: Draw): number {
  const { marked, sampled, population } = draw;
  const mode = Math.floor(((sampled + 1) * (marked + 1)) / (population + 2));
  if (successes > mode) return upperSum(successes, draw);
  // At most x − 1 of the kind is at least n − x + 1 of the others.
  const others = { marked: population - marked, sampled, population };
  return 1 - upperSum(sampled - successes + 1, others);
}

/** P(at least `successes`), for successes above the mode. */
function upperSum(successes: number, draw: Draw): number {
  const { marked, sampled, population } = draw;
  if (successes > Math.min(marked, sampled)) return 0;
  const unmarkedLeft = population - marked - sampled;
  let term = 1;
  let sum = 1;
  for (let x = successes; term > 1e-18 * sum; x += 1) {
    term *= ((marked - x) / (x + 1)) * ((sampled - x) / (unmarkedLeft + x + 1));
    sum += term;
  }
  return sum * Math.exp(logProbability(successes, draw));
}

/**
 * ln P(exactly `successes`), from the four-fold table's deviance from what its margins lead one to
 * expect: large logarithms of factorials, which would cancel, never arise.
 */
function logProbability(successes: number, { marked, sampled, population }: Draw): number {
  const unmarked = population - marked;
  const unsampled = population - sampled;
  const expected = (row: number, column: number) => (row / population) * column;
  const cells = [
    [successes, expected(marked, sampled)],
    [sampled - successes, expected(unmarked, sampled)],
    [marked - successes, expected(marked, unsampled)],
    [unmarked - sampled + successes, expected(unmarked, unsampled)],
  ] as const;
  return cells.reduce(
    (sum, [cell, mean]) => sum - deviance(cell, mean) - small(cell),
    small(marked) + small(unmarked) + small(sampled) + small(unsampled) - small(population),
  );
}

/** ln m! less m ln m − m; 0 for 0. */
function small(m: number): number {
  return m === 0 ? 0 : Math.log(2 * Math.PI * m) / 2 + stirlingError(m);
}
