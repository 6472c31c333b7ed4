import { describe, expect, test } from "vitest";
import { proportionLaws } from "../../testing/proportionLaws";
import { agrestiCoullInterval } from "./agrestiCoullInterval";
import golden from "./goldenIntervals.json";

const clipped = (bound: number) => Math.min(1, Math.max(0, bound));

describe("agrestiCoullInterval", () => {
  test.each(golden.proportions)(
    "agrees with R at $x of $n",
    ({ x, n, agresti_coull: [lower = Number.NaN, upper = Number.NaN] }) => {
      const actual = agrestiCoullInterval(x, n);
      expect(Math.abs(actual.lower - lower)).toBeLessThan(1e-14);
      expect(Math.abs(actual.upper - upper)).toBeLessThan(1e-14);
    },
  );

  test.each([...golden.otherLevels, ...golden.mpmath])(
    "agrees with R, and with mpmath at 40 digits, clipped, at $x of $n",
    (row) => {
      const level = "level" in row ? row.level : 0.95;
      const [lower = Number.NaN, upper = Number.NaN] = row.agresti_coull_unclipped.map(Number);
      const actual = agrestiCoullInterval(row.x, row.n, { level });
      expect(Math.abs(actual.lower - clipped(lower))).toBeLessThan(1e-14);
      expect(Math.abs(actual.upper - clipped(upper))).toBeLessThan(1e-14);
    },
  );

  test("ends at exactly 0 and 1 where nobody is and where all are, and is clipped next to them", () => {
    expect(agrestiCoullInterval(0, 10).lower).toBe(0);
    expect(agrestiCoullInterval(10, 10).upper).toBe(1);
    expect(agrestiCoullInterval(1, 10).lower).toBe(0);
    expect(agrestiCoullInterval(9, 10).upper).toBe(1);
    expect(agrestiCoullInterval(2, 10).lower).toBeGreaterThan(0);
    expect(agrestiCoullInterval(8, 10).upper).toBeLessThan(1);
  });

  test("is Wilson's middle, z standard errors to either side, at 1 of 3", () => {
    // z² = 3.841459, ñ = 6.841459, p̃ = (1 + 1.920729) ÷ ñ = 0.426916,
    // z × √(p̃(1 − p̃) ÷ ñ) = 1.959964 × 0.189106 = 0.370642.
    const { lower, upper } = agrestiCoullInterval(1, 3);
    expect(lower).toBeCloseTo(0.426916 - 0.370642, 5);
    expect(upper).toBeCloseTo(0.426916 + 0.370642, 5);
  });

  test("names its method", () => {
    expect(agrestiCoullInterval(1, 2).method).toBe("Agresti-Coull");
    expect(() => agrestiCoullInterval(3, 2)).toThrow("Agresti-Coull interval: expected");
  });
});

proportionLaws("agrestiCoullInterval", agrestiCoullInterval);
