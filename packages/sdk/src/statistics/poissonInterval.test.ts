import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { malformedNumbers } from "../../testing/malformedNumbers";
import { faultPaths } from "../../testing/proportionLaws";
import { relativeError } from "../../testing/relativeError";
import golden from "./goldenIntervals.json";
import { poissonInterval } from "./poissonInterval";

const level = fc.double({ min: 0.001, max: 1, maxExcluded: true, noNaN: true });
const events = fc.oneof(fc.integer({ min: 0, max: 30 }), fc.integer({ min: 0, max: 1e9 }));

describe("poissonInterval", () => {
  test.each(golden.poissonRates)(
    "agrees with R on $x events over $n: exact below 10, Byar's from 10",
    ({ x, n, rate_per_100, ...row }) => {
      const [count, rate] =
        x < 10
          ? [row.exact_count, row.exact_rate_per_100]
          : [row.byar_count, row.byar_rate_per_100];
      const actual = poissonInterval(x, { exposure: n });
      expect(relativeError(actual.lower, count[0] ?? Number.NaN)).toBeLessThan(1e-13);
      expect(relativeError(actual.upper, count[1] ?? Number.NaN)).toBeLessThan(1e-13);
      expect(relativeError(actual.rate.estimate, rate_per_100)).toBeLessThan(1e-15);
      expect(relativeError(actual.rate.lower, rate[0] ?? Number.NaN)).toBeLessThan(1e-13);
      expect(relativeError(actual.rate.upper, rate[1] ?? Number.NaN)).toBeLessThan(1e-13);
      expect(actual.rate.per).toBe(100);
      expect(actual.method).toBe(x < 10 ? "Poisson, exact" : "Poisson, Byar");
    },
  );

  test.each(golden.gammas.filter(({ x }) => x < 10))(
    "agrees with mpmath on $x events at level $level",
    ({ x, level, exact_count: [lower = Number.NaN, upper = Number.NaN] }) => {
      const actual = poissonInterval(x, { level });
      expect(relativeError(actual.lower, lower)).toBeLessThan(1e-13);
      expect(relativeError(actual.upper, upper)).toBeLessThan(1e-13);
      expect(actual.level).toBe(level);
    },
  );

  test("changes from exact limits to Byar's between 9 and 10 events, by little", () => {
    // R: poisson.test(9) gives 4.115373 to 17.084803.
    const nine = poissonInterval(9);
    expect(nine.method).toBe("Poisson, exact");
    expect(nine.lower).toBeCloseTo(4.115373, 6);
    expect(nine.upper).toBeCloseTo(17.084803, 6);
    // 10 × (1 − 1/90 − 1.959964 ÷ (3√10))³ = 10 × (0.782290…)³ = 4.787450,
    // 11 × (1 − 1/99 + 1.959964 ÷ (3√11))³ = 11 × (1.186885…)³ = 18.391459.
    const ten = poissonInterval(10);
    expect(ten.method).toBe("Poisson, Byar");
    expect(ten.lower).toBeCloseTo(4.78745, 5);
    expect(ten.upper).toBeCloseTo(18.391459, 5);
  });

  test("has an upper bound at which so few events are as rare as the level says", () => {
    // Nobody: e^−μ = 0.025 at μ = 3.688879…. One or none: (1 + μ) e^−μ = 0.025 at 5.571643….
    expect(poissonInterval(0).lower).toBe(0);
    expect(Math.exp(-poissonInterval(0).upper)).toBeCloseTo(0.025, 14);
    const { lower, upper } = poissonInterval(1);
    expect((1 + upper) * Math.exp(-upper)).toBeCloseTo(0.025, 14);
    expect(1 - Math.exp(-lower)).toBeCloseTo(0.025, 14);
  });

  test("has a rate only where there is an exposure, per as much as it is told", () => {
    expect(poissonInterval(3)).not.toHaveProperty("rate");
    const { rate, ...count } = poissonInterval(3, { exposure: 1200, per: 1000 });
    expect(count).toEqual(poissonInterval(3));
    expect(rate).toEqual({
      estimate: 2.5,
      lower: (count.lower / 1200) * 1000,
      upper: (count.upper / 1200) * 1000,
      per: 1000,
    });
  });

  test("gives a rate above 100 per 100 where events outnumber pupils", () => {
    // DfE, state-funded alternative provision, autumn 2023/24: 15,358 suspensions, 12,971 pupils.
    const { rate } = poissonInterval(15_358, { exposure: 12_971 });
    expect(rate.estimate).toBeCloseTo(118.4, 2);
    expect(rate.lower).toBeGreaterThan(100);
  });

  test("holds the count and the intervals of lower levels", () => {
    fc.assert(
      fc.property(events, level, level, (events, one, other) => {
        const narrow = poissonInterval(events, { level: Math.min(one, other) });
        const wide = poissonInterval(events, { level: Math.max(one, other) });
        expect(wide.lower).toBeGreaterThanOrEqual(0);
        expect(wide.lower).toBeLessThanOrEqual(narrow.lower * (1 + 1e-13));
        expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper * (1 - 1e-13));
        expect(narrow.lower).toBeLessThanOrEqual(events);
        expect(narrow.upper).toBeGreaterThan(events);
      }),
      fuzzRuns(200),
    );
  });

  test("refuses what is no count, exposure or level, and lists every fault", () => {
    const bad = (valid: unknown, ...further: unknown[]) =>
      fc.oneof(fc.constant(valid), fc.constantFrom(...malformedNumbers, ...further));
    fc.assert(
      fc.property(
        bad(3, 0.5, 2 ** 53),
        bad(1200.5, 0, 1e51),
        bad(1000, 0, 1e-51),
        bad(0.9, 0, 1, 95),
        (events, exposure, per, level) => {
          const faulty = [
            ...(events === 3 ? [] : ["events"]),
            ...(exposure === 1200.5 ? [] : ["exposure"]),
            ...(per === 1000 ? [] : ["per"]),
            ...(level === 0.9 ? [] : ["level"]),
          ];
          const options = { exposure, per, level } as { exposure: number };
          expect(faultPaths(() => poissonInterval(events as number, options))).toEqual(faulty);
        },
      ),
      fuzzRuns(300),
    );
  });

  test("takes exposures from 1e-50 to 1e50, with a finite rate at either end", () => {
    const most = Number.MAX_SAFE_INTEGER;
    expect(poissonInterval(most, { exposure: 1e-50, per: 1e50 }).rate.upper).toBeLessThan(1e117);
    expect(poissonInterval(1, { exposure: 1e50, per: 1e-50 }).rate.lower).toBeGreaterThan(1e-103);
    expect(() => poissonInterval(1, { exposure: 9e-51 })).toThrow(
      "Poisson interval: expected a number above 0 (1e-50 to 1e50); received 9e-51 at exposure.",
    );
    expect(() => poissonInterval(-1)).toThrow(
      "Poisson interval: expected an integer of 0 or more; received -1 at events.",
    );
    expect(() => poissonInterval(1, { level: 95 })).toThrow("Write 95% as 0.95");
  });
});
