import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { relativeError } from "../../testing/relativeError";
import { hypergeometricTail } from "./hypergeometricTail";

describe("hypergeometricTail", () => {
  test("counts the draws by hand: 3 of 10 people, 4 of them of the kind", () => {
    // Of C(10, 3) = 120 draws C(4, k) × C(6, 3 − k) = 20, 60, 36, 4 hold k = 0, 1, 2, 3 of the kind.
    const draw = { marked: 4, sampled: 3, population: 10 };
    expect(hypergeometricTail(0, draw)).toBe(1);
    expect(hypergeometricTail(1, draw)).toBeCloseTo(100 / 120, 15);
    expect(hypergeometricTail(2, draw)).toBeCloseTo(40 / 120, 15);
    expect(hypergeometricTail(3, draw)).toBeCloseTo(4 / 120, 16);
  });

  test("is 0 for more than there are and 1 for what every draw holds", () => {
    expect(hypergeometricTail(3, { marked: 2, sampled: 3, population: 10 })).toBe(0);
    expect(hypergeometricTail(1, { marked: 0, sampled: 3, population: 10 })).toBe(0);
    expect(hypergeometricTail(1, { marked: 8, sampled: 3, population: 10 })).toBe(1);
    expect(hypergeometricTail(3, { marked: 10, sampled: 3, population: 10 })).toBe(1);
  });

  test("equals the exact fraction for every draw from up to 12 people", () => {
    for (let population = 1; population <= 12; population += 1) {
      for (let sampled = 1; sampled <= population; sampled += 1) {
        for (let marked = 0; marked <= population; marked += 1) {
          let exact = 0;
          for (let successes = sampled; successes >= 0; successes -= 1) {
            exact += choose(marked, successes) * choose(population - marked, sampled - successes);
            const share = exact / choose(population, sampled);
            const actual = hypergeometricTail(successes, { marked, sampled, population });
            expect(relativeError(actual, share)).toBeLessThan(1e-13);
          }
        }
      }
    }
  });

  test("leaves what fewer of the kind leave, up to a thousand million people", () => {
    const draw = fc.integer({ min: 2, max: 1e9 }).chain((population) =>
      fc.record({
        population: fc.constant(population),
        marked: fc.integer({ min: 0, max: population }),
        sampled: fc.integer({ min: 1, max: Math.min(population, 100_000) }),
        near: fc.double({ min: -3, max: 3, noNaN: true }),
      }),
    );
    fc.assert(
      fc.property(draw, ({ near, ...draw }) => {
        const { marked, sampled, population } = draw;
        const share = marked / population;
        const spread = Math.sqrt(sampled * share * (1 - share));
        const successes = Math.min(
          sampled,
          Math.max(0, Math.round(sampled * share + near * spread)),
        );
        const others = { ...draw, marked: population - marked };
        const atLeast = hypergeometricTail(successes, draw);
        const fewer = hypergeometricTail(sampled - successes + 1, others);
        expect(atLeast + fewer).toBeCloseTo(1, 9);
        // To swap those of the kind with those sampled changes nothing.
        if (marked > 0) {
          const swapped = hypergeometricTail(successes, {
            marked: sampled,
            sampled: marked,
            population,
          });
          if (successes <= marked) expect(swapped).toBeCloseTo(atLeast, 9);
        }
      }),
      fuzzRuns(100),
    );
  });
});

function choose(from: number, chosen: number): number {
  if (chosen < 0 || chosen > from) return 0;
  return chosen === 0 ? 1 : (choose(from - 1, chosen - 1) * from) / chosen;
}
