import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { malformedNumbers } from "../../testing/malformedNumbers";
import { faultPaths } from "../../testing/proportionLaws";
import { relativeError } from "../../testing/relativeError";
import { clopperPearsonInterval } from "./clopperPearsonInterval";
import golden from "./goldenIntervals.json";
import { rateRatioInterval } from "./rateRatioInterval";

const group = fc.record({
  events: fc.oneof(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 1e9 })),
  exposure: fc.oneof(
    fc.integer({ min: 1, max: 1e7 }),
    fc.double({ min: 0.01, max: 1e6, noNaN: true }),
  ),
});
const level = fc.double({ min: 0.001, max: 1, maxExcluded: true, noNaN: true });

describe("rateRatioInterval", () => {
  test.each(golden.rateRatios)(
    "agrees with mpmath, and with R's poisson.test, on $first against $second",
    ({ first, second, level, ratio, lower, upper }) => {
      const actual = rateRatioInterval(first, second, { level });
      expect(actual.level).toBe(level);
      expect(relativeError(actual.lower, lower)).toBeLessThan(1e-13);
      if (ratio === null || upper === null) {
        // JSON has no Infinity.
        expect([actual.ratio, actual.upper]).toEqual([Infinity, Infinity]);
      } else {
        expect(relativeError(actual.ratio ?? Number.NaN, ratio)).toBeLessThan(1e-15);
        expect(relativeError(actual.upper, upper)).toBeLessThan(1e-13);
      }
    },
  );

  test("is the odds of Clopper-Pearson's bounds for the division of the events", () => {
    // 12 of 32 events are the first group's, which has a quarter of the second's exposure.
    const { lower, upper, ratio } = rateRatioInterval(
      { events: 12, exposure: 400 },
      { events: 20, exposure: 1600 },
    );
    const division = clopperPearsonInterval(12, 32);
    expect(ratio).toBeCloseTo(12 / 400 / (20 / 1600), 14);
    expect(lower).toBeCloseTo((4 * division.lower) / (1 - division.lower), 12);
    expect(upper).toBeCloseTo((4 * division.upper) / (1 - division.upper), 12);
  });

  test("is 0 with a lower bound of 0 where the first has no events", () => {
    // 0 of 3 events: 1 − 0.025^(1/3) = 0.707598…, odds 2.419914…, at equal exposures.
    const { ratio, lower, upper } = rateRatioInterval(
      { events: 0, exposure: 50 },
      { events: 3, exposure: 50 },
    );
    expect([ratio, lower]).toEqual([0, 0]);
    expect(upper).toBeCloseTo(1 / 0.025 ** (1 / 3) - 1, 13);
  });

  test("has no upper bound where the second has no events", () => {
    const { ratio, lower, upper } = rateRatioInterval(
      { events: 3, exposure: 50 },
      { events: 0, exposure: 50 },
    );
    expect([ratio, upper]).toEqual([Infinity, Infinity]);
    expect(lower).toBeCloseTo(1 / (1 / 0.025 ** (1 / 3) - 1), 13);
  });

  test("says nothing, not even a ratio, where neither has events", () => {
    expect(rateRatioInterval({ events: 0, exposure: 50 }, { events: 0, exposure: 70 })).toEqual({
      ratio: undefined,
      lower: 0,
      upper: Infinity,
      level: 0.95,
      method: "Exact, given the sum of events",
    });
  });

  test("holds the ratio and the intervals of lower levels, and inverts when the groups swap", () => {
    fc.assert(
      fc.property(group, group, level, level, (first, second, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        const narrow = rateRatioInterval(first, second, { level: low });
        const wide = rateRatioInterval(first, second, { level: high });
        const swapped = rateRatioInterval(second, first, { level: high });
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower * (1 + 1e-13));
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper * (1 - 1e-13));
        expect(narrow.lower).toBeLessThanOrEqual((narrow.ratio ?? 1) * (1 + 1e-13));
        expect(narrow.upper).toBeGreaterThanOrEqual((narrow.ratio ?? 1) * (1 - 1e-13));
        expect(relativeError(1 / swapped.upper, wide.lower)).toBeLessThan(1e-13);
      }),
      fuzzRuns(200),
    );
  });

  test("has no bound past the other where rounding is wider than the interval", () => {
    const { lower, upper } = rateRatioInterval(
      { events: 9_007_198_986_305_252, exposure: 1e-50 },
      { events: 8_496_184_066_757_097, exposure: 1e-50 },
      { level: Number.MIN_VALUE },
    );
    expect(lower).toBeCloseTo(1.060146404024789, 14);
    expect(upper).toBeGreaterThanOrEqual(lower);
  });

  test("refuses what is no count, exposure or level, and lists every fault", () => {
    const bad = (valid: unknown, ...further: unknown[]) =>
      fc.oneof(fc.constant(valid), fc.constantFrom(...malformedNumbers, ...further));
    const badGroup = fc.record({ events: bad(3, 0.5, 2 ** 53), exposure: bad(120.5, 0, 1e51) });
    const faulty = (path: string, group: { events: unknown; exposure: unknown }) => [
      ...(group.events === 3 ? [] : [`${path}.events`]),
      ...(group.exposure === 120.5 ? [] : [`${path}.exposure`]),
    ];
    fc.assert(
      fc.property(badGroup, badGroup, bad(0.9, 0, 1, 95), (first, second, level) => {
        type Group = Parameters<typeof rateRatioInterval>[0];
        const call = () =>
          rateRatioInterval(first as Group, second as Group, { level: level as number });
        expect(faultPaths(call)).toEqual([
          ...faulty("first", first),
          ...faulty("second", second),
          ...(level === 0.9 ? [] : ["level"]),
        ]);
      }),
      fuzzRuns(300),
    );
    expect(() =>
      rateRatioInterval({ events: -1, exposure: 1 }, { events: 1, exposure: 1 }),
    ).toThrow("rate ratio: expected an integer of 0 or more; received -1 at first.events.");
  });
});
