import { describe, expect, test } from "vitest";
import { proportionLaws } from "../../testing/proportionLaws";
import { relativeError } from "../../testing/relativeError";
import { clopperPearsonInterval } from "./clopperPearsonInterval";
import golden from "./goldenIntervals.json";

describe("clopperPearsonInterval", () => {
  test.each([...golden.proportions, ...golden.otherLevels, ...golden.mpmath])(
    "agrees with R, and with mpmath at 40 digits, at $x of $n",
    (row) => {
      const level = "level" in row ? row.level : 0.95;
      const [lower = Number.NaN, upper = Number.NaN] = row.clopper_pearson.map(Number);
      const actual = clopperPearsonInterval(row.x, row.n, { level });
      expect(Math.abs(actual.lower - lower)).toBeLessThan(1e-14);
      expect(Math.abs(actual.upper - upper)).toBeLessThan(1e-14);
    },
  );

  test.each(golden.farBetas)(
    "agrees with mpmath to 1e-13 of each bound at $x of $n and level $level",
    ({ x, n, level, clopper_pearson: [lower = Number.NaN, upper = Number.NaN] }) => {
      const actual = clopperPearsonInterval(x, n, { level });
      expect(relativeError(actual.lower, lower)).toBeLessThan(1e-13);
      expect(relativeError(actual.upper, upper)).toBeLessThan(1e-13);
    },
  );

  test("runs from 0 to 1 − (α/2)^(1/n) where nobody is, and the other way round where all are", () => {
    // 1 − 0.025^(1/10) = 1 − e^(−3.688879… ÷ 10) = 0.308497…
    expect(clopperPearsonInterval(0, 10).lower).toBe(0);
    expect(clopperPearsonInterval(0, 10).upper).toBeCloseTo(1 - 0.025 ** 0.1, 14);
    expect(clopperPearsonInterval(10, 10).lower).toBeCloseTo(0.025 ** 0.1, 14);
    expect(clopperPearsonInterval(10, 10).upper).toBe(1);
  });

  test("has bounds at which the counts are just as rare as the level says", () => {
    // Of 3 trials 2 or more succeed with probability 3P² − 2P³, 2 or fewer with 1 − P³.
    const { lower, upper } = clopperPearsonInterval(2, 3, { level: 0.9 });
    expect(3 * lower ** 2 - 2 * lower ** 3).toBeCloseTo(0.05, 14);
    expect(1 - upper ** 3).toBeCloseTo(0.05, 14);
  });

  test("answers up to the largest integer that a number holds", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const { lower, upper } = clopperPearsonInterval((most - 1) / 2, most);
    // 1.96 standard errors: 1.96 × ½ ÷ √most = 1.0326e-8.
    expect((upper - lower) / 2).toBeCloseTo(1.0326e-8, 12);
    expect(clopperPearsonInterval(most, most)).toMatchObject({ upper: 1 });
  });

  test("names its method", () => {
    expect(clopperPearsonInterval(1, 2).method).toBe("Clopper-Pearson");
    expect(() => clopperPearsonInterval(3, 2)).toThrow("Clopper-Pearson interval: expected");
  });
});

proportionLaws("clopperPearsonInterval", clopperPearsonInterval);
