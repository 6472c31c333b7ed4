import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { relativeError } from "../../testing/relativeError";
import { gammaQuantile } from "./gammaQuantile";
import golden from "./goldenIntervals.json";
import { normalQuantile } from "./normalQuantile";

const tail = fc.double({ min: 1e-16, max: 0.5, noNaN: true });

describe("gammaQuantile", () => {
  test.each(golden.gammas)(
    "gives Garwood's limits of $x events at level $level to 1e-13 of themselves",
    ({ x, level, exact_count: [lower = 0, upper = 0] }) => {
      const tail = (1 - level) / 2;
      if (x > 0) expect(relativeError(gammaQuantile(tail, x, "lower"), lower)).toBeLessThan(1e-13);
      expect(relativeError(gammaQuantile(tail, x + 1, "upper"), upper)).toBeLessThan(1e-13);
    },
  );

  test("has the closed form of the exponential distribution at shape 1", () => {
    fc.assert(
      fc.property(tail, (tail) => {
        expect(relativeError(gammaQuantile(tail, 1, "lower"), -Math.log1p(-tail))).toBeLessThan(
          1e-12,
        );
        expect(relativeError(gammaQuantile(tail, 1, "upper"), -Math.log(tail))).toBeLessThan(1e-12);
      }),
      fuzzRuns(100),
    );
  });

  test("is half the square of a normal quantile at shape ½", () => {
    fc.assert(
      fc.property(tail, (tail) => {
        const expected = normalQuantile(tail / 2) ** 2 / 2;
        expect(relativeError(gammaQuantile(tail, 0.5, "upper"), expected)).toBeLessThan(1e-12);
      }),
      fuzzRuns(100),
    );
  });

  test("stays right at a shape of a thousand million", () => {
    // The median of a gamma distribution is shape − 1/3 + 8 ÷ (405 × shape) − ….
    for (const side of ["lower", "upper"] as const) {
      expect(relativeError(gammaQuantile(0.5, 1e9, side), 1e9 - 1 / 3)).toBeLessThan(1e-15);
    }
  });
});
