import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { malformedNumbers } from "../../testing/malformedNumbers";
import { faultPaths } from "../../testing/proportionLaws";
import { clopperPearsonInterval } from "./clopperPearsonInterval";
import golden from "./goldenIntervals.json";
import { hypergeometricInterval } from "./hypergeometricInterval";

const sample = (largest: number) =>
  fc.integer({ min: 1, max: largest }).chain((population) =>
    fc.integer({ min: 1, max: population }).chain((sampled) =>
      fc.record({
        population: fc.constant(population),
        sampled: fc.constant(sampled),
        successes: fc.integer({ min: 0, max: sampled }),
      }),
    ),
  );

describe("hypergeometricInterval", () => {
  test.each(golden.finitePopulation)(
    "agrees with R at $x of $n drawn from $N",
    ({ x, n, N, hypergeometric_exact_count: [lower, upper] }) => {
      expect(hypergeometricInterval(x, n, N)).toEqual({
        lower,
        upper,
        level: 0.95,
        method: "Hypergeometric, exact",
      });
    },
  );

  test.each(golden.hypergeometricCounts)(
    "agrees with exact arithmetic at $x of $n drawn from $N and level $level",
    ({ x, n, N, level, count: [lower, upper] }) => {
      expect(hypergeometricInterval(x, n, N, { level })).toMatchObject({ lower, upper, level });
    },
  );

  test("equals the inversion of the tests in integers, for every sample of up to 14 people", () => {
    for (const percent of [50, 80, 90, 95, 99]) {
      for (let population = 1; population <= 14; population += 1) {
        for (let sampled = 1; sampled <= population; sampled += 1) {
          for (let successes = 0; successes <= sampled; successes += 1) {
            const { lower, upper } = hypergeometricInterval(successes, sampled, population, {
              level: percent / 100,
            });
            expect([lower, upper]).toEqual(
              invertedInIntegers(successes, sampled, population, percent),
            );
          }
        }
      }
    }
  });

  test("rejects a number whose probability is the level's in decimals, at any rounding of it", () => {
    // 1 of 1 drawn from 40: were 1 of the kind its probability would be 1/40 = 0.025, were 2, 0.05.
    expect(hypergeometricInterval(1, 1, 40).lower).toBe(2);
    expect(hypergeometricInterval(0, 1, 40).upper).toBe(38);
    // (1 − 0.9) ÷ 2 comes out below 0.05 and (1 − 0.95) ÷ 2 above 0.025.
    expect(hypergeometricInterval(1, 1, 40, { level: 0.9 }).lower).toBe(3);
    expect(hypergeometricInterval(0, 1, 40, { level: 0.9 }).upper).toBe(37);
  });

  test("is the point where all were sampled", () => {
    expect(hypergeometricInterval(7, 12, 12)).toMatchObject({ lower: 7, upper: 7 });
    expect(hypergeometricInterval(0, 1, 1)).toMatchObject({ lower: 0, upper: 0 });
    expect(hypergeometricInterval(1, 1, 1)).toMatchObject({ lower: 1, upper: 1 });
  });

  test("reaches none where none were found and all where all were", () => {
    expect(hypergeometricInterval(0, 30, 500)).toMatchObject({ lower: 0, upper: 56 });
    expect(hypergeometricInterval(30, 30, 500)).toMatchObject({ lower: 444, upper: 500 });
  });

  test("is possible, mirrors, holds lower levels' intervals, and hugs Clopper-Pearson's", () => {
    const level = fc.double({ min: 0.01, max: 0.999999, noNaN: true });
    fc.assert(
      fc.property(
        fc.oneof(sample(60), sample(1e7)),
        level,
        level,
        ({ successes, sampled, population }, one, other) => {
          const at = (level: number) =>
            hypergeometricInterval(successes, sampled, population, { level });
          const narrow = at(Math.min(one, other));
          const wide = at(Math.max(one, other));
          const mirrored = hypergeometricInterval(sampled - successes, sampled, population, {
            level: wide.level,
          });
          expect(Number.isSafeInteger(wide.lower) && Number.isSafeInteger(wide.upper)).toBe(true);
          expect(wide.lower).toBeGreaterThanOrEqual(successes);
          expect(wide.upper).toBeLessThanOrEqual(population - (sampled - successes));
          expect(narrow.lower).toBeLessThanOrEqual(narrow.upper);
          expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
          expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper);
          expect(wide.lower).toBe(population - mirrored.upper);
          // Without replacement a sample tells more than with it; integers add at most one.
          const replaced = clopperPearsonInterval(successes, sampled, { level: wide.level });
          expect(wide.lower).toBeGreaterThan(replaced.lower * population - 1);
          expect(wide.upper).toBeLessThan(replaced.upper * population + 1);
        },
      ),
      fuzzRuns(100),
    );
  });

  test("answers for a thousand million people", () => {
    // The standard error is ½ × √(0.99 ÷ 10⁷) × 10⁹ = 157,321, of which 1.96 are 308,344.
    const { lower, upper } = hypergeometricInterval(5e6, 1e7, 1e9);
    expect(upper - 5e8).toBe(5e8 - lower);
    expect(Math.abs(upper - 5e8 - 308_344)).toBeLessThan(100);
  });

  test("refuses what is no count, sample, population or level, and lists every fault", () => {
    const bad = (valid: unknown, ...further: unknown[]) =>
      fc.oneof(fc.constant(valid), fc.constantFrom(...malformedNumbers, ...further));
    fc.assert(
      fc.property(
        bad(3, 0.5, 2 ** 53),
        bad(7, 0, 7.5, 2 ** 53),
        bad(9, 0, 6, 9.5, 1e9 + 1),
        bad(0.9, 0, 1, 95),
        (successes, sampled, population, level) => {
          // 6 is too few for a sample of 7; where the sample is wrong nobody can tell.
          const populationIsFine = population === 9 || (population === 6 && sampled !== 7);
          const call = () =>
            hypergeometricInterval(successes as number, sampled as number, population as number, {
              level: level as number,
            });
          expect(faultPaths(call)).toEqual([
            ...(sampled === 7 ? [] : ["sampled"]),
            ...(successes === 3 ? [] : ["successes"]),
            ...(populationIsFine ? [] : ["population"]),
            ...(level === 0.9 ? [] : ["level"]),
          ]);
        },
      ),
      fuzzRuns(300),
    );
  });

  test("says what would have been right", () => {
    expect(() => hypergeometricInterval(8, 7, 6)).toThrow(
      "hypergeometric interval: 2 faults:\n" +
        "  expected an integer from 0 to sampled (7); received 8 at successes\n" +
        "  expected an integer from sampled (7) to 1000000000; received 6 at population.",
    );
    expect(faultPaths(() => hypergeometricInterval(1, 1, 1e9))).toEqual([]);
    expect(faultPaths(() => hypergeometricInterval(1, 1, 1e9 + 1))).toEqual(["population"]);
  });
});

/** Every number of the kind, of all there could be, that neither one-sided test rejects. */
function invertedInIntegers(
  successes: number,
  sampled: number,
  population: number,
  percent: number,
): [number, number] {
  const kept: number[] = [];
  for (let marked = 0; marked <= population; marked += 1) {
    const draws = (wanted: (found: number) => boolean) => {
      let sum = 0;
      for (let found = 0; found <= sampled; found += 1) {
        if (!wanted(found)) continue;
        sum += choose(marked, found) * choose(population - marked, sampled - found);
      }
      return sum;
    };
    // Probability > (100 − percent) ÷ 200, without a division.
    const outlasts = (ways: number) => 200 * ways > (100 - percent) * choose(population, sampled);
    const seen = draws((found) => found === successes) > 0;
    const atLeast = draws((found) => found >= successes);
    const atMost = draws((found) => found <= successes);
    if (seen && outlasts(atLeast) && outlasts(atMost)) kept.push(marked);
  }
  return [kept.at(0) ?? Number.NaN, kept.at(-1) ?? Number.NaN];
}

function choose(from: number, chosen: number): number {
  if (chosen < 0 || chosen > from) return 0;
  return chosen === 0 ? 1 : (choose(from - 1, chosen - 1) * from) / chosen;
}
