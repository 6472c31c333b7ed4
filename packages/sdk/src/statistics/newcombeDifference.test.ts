import { describe, expect, test } from "vitest";
import { faultPaths } from "../../testing/proportionLaws";
import golden from "./goldenIntervals.json";
import { newcombeDifference } from "./newcombeDifference";

describe("newcombeDifference", () => {
  test.each(golden.twoProportions)(
    "agrees with R's Epi::ci.pd at $x1 of $n1 against $x2 of $n2",
    ({ x1, n1, x2, n2, difference, newcombe_method10 }) => {
      const actual = newcombeDifference(
        { successes: x1, trials: n1 },
        { successes: x2, trials: n2 },
      );
      const [lower = Number.NaN, upper = Number.NaN] = newcombe_method10;
      expect(Math.abs(actual.difference - difference)).toBeLessThan(1e-12);
      expect(Math.abs(actual.lower - lower)).toBeLessThan(1e-12);
      expect(Math.abs(actual.upper - upper)).toBeLessThan(1e-12);
    },
  );

  test("changes its sign when the two swap", () => {
    const a = { successes: 9, trials: 10 };
    const b = { successes: 10, trials: 12 };
    const forth = newcombeDifference(a, b, { level: 0.9 });
    const back = newcombeDifference(b, a, { level: 0.9 });
    expect(forth.difference).toBeCloseTo(-back.difference, 14);
    expect(forth.lower).toBeCloseTo(-back.upper, 14);
    expect(forth.level).toBe(0.9);
  });

  test("spans everything between none and all of one person each", () => {
    const { lower, upper } = newcombeDifference(
      { successes: 1, trials: 1 },
      { successes: 0, trials: 1 },
    );
    expect(upper).toBe(1);
    expect(lower).toBeGreaterThan(-1);
  });

  test("names the faults of both proportions at once", () => {
    expect(() =>
      newcombeDifference({ successes: 3, trials: 2 }, { successes: 1, trials: 0 }),
    ).toThrow(
      expect.objectContaining({
        code: "COUNT_OUT_OF_RANGE",
        faults: [
          expect.objectContaining({ path: "first.successes" }),
          expect.objectContaining({ path: "second.trials" }),
        ],
      }),
    );
  });

  test("lists a fault of the level beside those of the counts", () => {
    const good = { successes: 1, trials: 2 };
    const bad = { successes: 3, trials: 2 };
    expect(faultPaths(() => newcombeDifference(good, bad, { level: 95 }))).toEqual([
      "second.successes",
      "level",
    ]);
    expect(() => newcombeDifference(good, good, { level: 95 })).toThrow(
      expect.objectContaining({ code: "LEVEL_OUT_OF_RANGE" }),
    );
  });
});
