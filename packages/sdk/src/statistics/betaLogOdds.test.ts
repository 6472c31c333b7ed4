import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { relativeError } from "../../testing/relativeError";
import { betaLogOdds } from "./betaLogOdds";
import golden from "./goldenIntervals.json";
import { logistic } from "./logistic";

const shape = fc.oneof(
  fc.integer({ min: 1, max: 100 }),
  fc.integer({ min: 1, max: 1e9 }),
  fc.integer({ min: 1, max: 1000 }).map((n) => n - 0.5),
);
const tail = fc.oneof(
  fc.double({ min: 1e-16, max: 0.5, noNaN: true }),
  fc.constantFrom(0.5, 0.025, 5e-7, 2 ** -54),
);

describe("betaLogOdds", () => {
  test.each(golden.farBetas)(
    "gives the share to 1e-13 of itself at $x of $n and level $level",
    ({ x, n, level, jeffreys_equal_tailed: [lower = 0, upper = 0] }) => {
      const tail = (1 - level) / 2;
      const a = x + 0.5;
      const b = n - x + 0.5;
      expect(relativeError(logistic(betaLogOdds(tail, a, b)), lower)).toBeLessThan(1e-13);
      expect(relativeError(logistic(-betaLogOdds(tail, b, a)), upper)).toBeLessThan(1e-13);
    },
  );

  test("has the closed forms of Beta(a, 1) and Beta(1, b)", () => {
    fc.assert(
      fc.property(tail, shape, (tail, shape) => {
        // Beta(a, 1): share^a = tail. Beta(1, b): (1 − share)^b = 1 − tail.
        const power = Math.log(tail) / shape;
        const odds = Math.exp(power) / -Math.expm1(power);
        expect(relativeError(Math.exp(betaLogOdds(tail, shape, 1)), odds)).toBeLessThan(1e-12);
        const share = -Math.expm1(Math.log1p(-tail) / shape);
        expect(relativeError(logistic(betaLogOdds(tail, 1, shape)), share)).toBeLessThan(1e-12);
      }),
      fuzzRuns(200),
    );
  });

  test("has the closed form of Beta(½, ½), the arcsine distribution", () => {
    fc.assert(
      fc.property(tail, (tail) => {
        const share = Math.sin((Math.PI * tail) / 2) ** 2;
        expect(relativeError(logistic(betaLogOdds(tail, 0.5, 0.5)), share)).toBeLessThan(1e-12);
      }),
      fuzzRuns(100),
    );
  });

  test("is 0 in the middle of a distribution that is the same from both sides", () => {
    for (const shape of [0.5, 1, 7, 1000.5, 5e8, 4e15]) {
      expect(Math.abs(betaLogOdds(0.5, shape, shape))).toBeLessThan(5e-15);
    }
  });

  test("leaves what the upper tail of half leaves", () => {
    fc.assert(
      fc.property(shape, shape, (a, b) => {
        expect(betaLogOdds(0.5, a, b)).toBeCloseTo(-betaLogOdds(0.5, b, a), 12);
      }),
      fuzzRuns(200),
    );
  });
});
