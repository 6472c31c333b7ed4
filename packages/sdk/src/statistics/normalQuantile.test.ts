import { describe, expect, test } from "vitest";
import golden from "./goldenIntervals.json";
import { levelQuantile } from "./levelQuantile";
import { normalQuantile } from "./normalQuantile";

describe("normalQuantile", () => {
  test.each(golden.quantiles)("is $z at $p, to 1e-14 of itself", ({ p, z }) => {
    expect(Math.abs(normalQuantile(p) / z - 1)).toBeLessThan(1e-14);
  });

  test("is 0 in the middle, and as far below it as above", () => {
    expect(normalQuantile(0.5)).toBe(0);
    for (const p of [0.01, 0.07, 0.2, 0.45]) {
      expect(normalQuantile(p)).toBeCloseTo(-normalQuantile(1 - p), 13);
    }
  });

  test.each([0, 1, -0.1, 1.1, Number.NaN])("refuses %d", (p) => {
    expect(() => normalQuantile(p)).toThrow(
      expect.objectContaining({ code: "SHARE_OUT_OF_RANGE", name: "MetricInputError" }),
    );
  });
});

describe("levelQuantile", () => {
  test.each(golden.otherLevels)("is $z for a level of $level", ({ level, z }) => {
    expect(Math.abs(levelQuantile(level) - z)).toBeLessThan(1e-12);
  });

  test("keeps its digits at the level next to 1", () => {
    // mpmath: the quantile for an upper tail of 2^-54.
    expect(levelQuantile(1 - 2 ** -53)).toBeCloseTo(8.292361075813595, 13);
  });

  test.each([0, 1, 95, Number.NaN])("refuses a level of %d and says how to write 95%%", (level) => {
    expect(() => levelQuantile(level)).toThrow(
      expect.objectContaining({
        code: "LEVEL_OUT_OF_RANGE",
        message: expect.stringContaining("0.95"),
      }),
    );
  });
});
