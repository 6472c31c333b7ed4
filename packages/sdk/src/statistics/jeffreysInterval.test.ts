import { describe, expect, test } from "vitest";
import { proportionLaws } from "../../testing/proportionLaws";
import { relativeError } from "../../testing/relativeError";
import golden from "./goldenIntervals.json";
import { jeffreysInterval } from "./jeffreysInterval";

describe("jeffreysInterval", () => {
  test.each([...golden.proportions, ...golden.otherLevels, ...golden.mpmath])(
    "agrees with R, and with mpmath at 40 digits, at $x of $n",
    (row) => {
      const level = "level" in row ? row.level : 0.95;
      const [lower = Number.NaN, upper = Number.NaN] = row.jeffreys_equal_tailed.map(Number);
      const actual = jeffreysInterval(row.x, row.n, { level });
      expect(Math.abs(actual.lower - lower)).toBeLessThan(1e-14);
      expect(Math.abs(actual.upper - upper)).toBeLessThan(1e-14);
    },
  );

  test.each(golden.proportions)(
    "has Brown, Cai and DasGupta's ends at $x of $n when told",
    ({ x, n, jeffreys_bcd_endpoints: [lower = Number.NaN, upper = Number.NaN] }) => {
      const actual = jeffreysInterval(x, n, { closedEnds: true });
      expect(Math.abs(actual.lower - lower)).toBeLessThan(1e-14);
      expect(Math.abs(actual.upper - upper)).toBeLessThan(1e-14);
    },
  );

  test.each(golden.farBetas)(
    "agrees with mpmath to 1e-13 of each bound at $x of $n and level $level",
    ({ x, n, level, jeffreys_equal_tailed: [lower = Number.NaN, upper = Number.NaN] }) => {
      const actual = jeffreysInterval(x, n, { level });
      expect(relativeError(actual.lower, lower)).toBeLessThan(1e-13);
      expect(relativeError(actual.upper, upper)).toBeLessThan(1e-13);
    },
  );

  test("reaches 0 at none and 1 at all only with closed ends", () => {
    expect(jeffreysInterval(0, 10).lower).toBeGreaterThan(0);
    expect(jeffreysInterval(10, 10).upper).toBeLessThan(1);
    expect(jeffreysInterval(0, 10, { closedEnds: true }).lower).toBe(0);
    expect(jeffreysInterval(10, 10, { closedEnds: true }).upper).toBe(1);
    // The other bound stays.
    expect(jeffreysInterval(0, 10, { closedEnds: true }).upper).toBe(jeffreysInterval(0, 10).upper);
    expect(jeffreysInterval(10, 10, { closedEnds: true }).lower).toBe(
      jeffreysInterval(10, 10).lower,
    );
  });

  test("closes in on the posterior's median as the level nears 0, with no bound past the other", () => {
    for (let successes = 0; successes <= 47; successes += 1) {
      const { lower, upper } = jeffreysInterval(successes, 47, { level: Number.MIN_VALUE });
      expect(upper).toBeGreaterThanOrEqual(lower);
      expect(upper).toBeCloseTo(lower, 15);
    }
  });

  test("names its method", () => {
    expect(jeffreysInterval(1, 2).method).toBe("Jeffreys");
    expect(jeffreysInterval(1, 2, { closedEnds: true }).method).toBe("Jeffreys, closed ends");
    expect(() => jeffreysInterval(3, 2)).toThrow("Jeffreys interval: expected");
  });
});

proportionLaws("jeffreysInterval", jeffreysInterval);
proportionLaws("jeffreysInterval with closed ends", (successes, trials, options) =>
  jeffreysInterval(successes, trials, { ...options, closedEnds: true }),
);
