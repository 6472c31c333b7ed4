import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { proportionLaws } from "../../testing/proportionLaws";
import { MetricInputError } from "../errors/MetricInputError";
import golden from "./goldenIntervals.json";
import { wilsonInterval } from "./wilsonInterval";

const tolerance = 1e-12;

function expectBounds(actual: { lower: number; upper: number }, expected: number[]) {
  const [lower = Number.NaN, upper = Number.NaN] = expected;
  expect(Math.abs(actual.lower - lower)).toBeLessThan(tolerance);
  expect(Math.abs(actual.upper - upper)).toBeLessThan(tolerance);
}

const proportion = fc
  .integer({ min: 1, max: 2_000_000 })
  .chain((trials) =>
    fc.record({ trials: fc.constant(trials), successes: fc.integer({ min: 0, max: trials }) }),
  );

describe("wilsonInterval", () => {
  test.each(golden.proportions)("agrees with R at $x of $n", ({ x, n, wilson }) => {
    expectBounds(wilsonInterval(x, n), wilson);
  });

  test.each(golden.proportions)(
    "agrees with Newcombe's method 4 at $x of $n when corrected for continuity",
    ({ x, n, wilson_cc_newcombe }) => {
      expectBounds(wilsonInterval(x, n, { continuityCorrection: true }), wilson_cc_newcombe);
    },
  );

  test.each(golden.otherLevels)(
    "agrees with R at $x of $n and level $level",
    ({ x, n, level, wilson }) => {
      expectBounds(wilsonInterval(x, n, { level }), wilson);
    },
  );

  test.each(golden.finitePopulation)(
    "agrees with R at $x of $n drawn from $N",
    ({ x, n, N, wilson_fpc_Nm1 }) => {
      expectBounds(wilsonInterval(x, n, { population: N }), wilson_fpc_Nm1);
    },
  );

  test.each(golden.mpmath)("agrees with mpmath at 40 digits at $x of $n", ({ x, n, wilson }) => {
    expectBounds(wilsonInterval(x, n), wilson.map(Number));
  });

  test("is the point where all of the population were counted", () => {
    expect(wilsonInterval(7, 12, { population: 12 })).toMatchObject({
      lower: 7 / 12,
      upper: 7 / 12,
    });
    expect(wilsonInterval(1, 1, { population: 1 })).toMatchObject({ lower: 1, upper: 1 });
  });

  test("is exactly 0 below at none and exactly 1 above at all, whatever the options", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1_000_000 }),
        fc.boolean(),
        fc.double({ min: 0.01, max: 0.9999, noNaN: true }),
        (trials, continuityCorrection, level) => {
          const options = { continuityCorrection, level };
          expect(wilsonInterval(0, trials, options).lower).toBe(0);
          expect(wilsonInterval(trials, trials, options).upper).toBe(1);
        },
      ),
    );
  });

  test("holds the share, stays within 0 and 1, and mirrors when successes and failures swap", () => {
    fc.assert(
      fc.property(proportion, fc.boolean(), ({ successes, trials }, continuityCorrection) => {
        const { lower, upper } = wilsonInterval(successes, trials, { continuityCorrection });
        const mirrored = wilsonInterval(trials - successes, trials, { continuityCorrection });
        const share = successes / trials;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(share);
        expect(upper).toBeGreaterThanOrEqual(share);
        expect(upper).toBeLessThanOrEqual(1);
        expect(lower).toBeCloseTo(1 - mirrored.upper, 12);
      }),
    );
  });

  test("contains exactly those shares whose score test the counts do not reject", () => {
    // At a bound the standardised distance |x - nP| / sqrt(nP(1 - P)) equals z.
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 49 }), (successes) => {
        const { lower, upper } = wilsonInterval(successes, 50);
        for (const bound of [lower, upper]) {
          const distance = Math.abs(successes - 50 * bound) / Math.sqrt(50 * bound * (1 - bound));
          expect(distance).toBeCloseTo(1.959963984540054, 9);
        }
      }),
    );
  });

  test("names its method", () => {
    expect(wilsonInterval(10, 12).method).toBe("Wilson");
    expect(wilsonInterval(10, 12, { continuityCorrection: true }).method).toBe(
      "Wilson with continuity correction",
    );
    expect(wilsonInterval(10, 12, { population: 30 }).method).toBe("Wilson, finite population");
  });

  test.each([
    [1.5, 12],
    [Number.NaN, 12],
    [-1, 12],
    [13, 12],
    [0, 0],
    [1, 2.5],
    [1, Number.POSITIVE_INFINITY],
  ])("refuses %d of %d", (successes, trials) => {
    expect(() => wilsonInterval(successes, trials)).toThrow(
      expect.objectContaining({ code: "COUNT_OUT_OF_RANGE" }),
    );
  });

  test("refuses more trials than the population, and a correction of both kinds", () => {
    expect(() => wilsonInterval(5, 12, { population: 11 })).toThrow(MetricInputError);
    expect(() => wilsonInterval(5, 12, { population: 30, continuityCorrection: true })).toThrow(
      "none together with continuityCorrection",
    );
  });

  test("lists every fault at once", () => {
    try {
      wilsonInterval(-1, 0, { population: 0.5 });
      expect.unreachable();
    } catch (error) {
      expect((error as MetricInputError).faults.map((fault) => fault.path)).toEqual([
        "trials",
        "successes",
        "population",
      ]);
    }
  });
});

proportionLaws("wilsonInterval", wilsonInterval);
