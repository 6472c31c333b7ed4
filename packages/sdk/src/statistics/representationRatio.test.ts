import { describe, expect, test } from "vitest";
import { faultPaths } from "../../testing/proportionLaws";
import golden from "./goldenIntervals.json";
import { representationRatio } from "./representationRatio";

describe("representationRatio", () => {
  test.each(golden.representation)(
    "agrees with R at $x of $n against $benchmark",
    ({ x, n, benchmark, representation_ratio, wilson_over_benchmark, pp_gap, pp_gap_wilson }) => {
      const actual = representationRatio({ successes: x, trials: n }, benchmark);
      expect(Math.abs(actual.ratio - representation_ratio)).toBeLessThan(1e-12);
      expect(Math.abs(actual.lower - (wilson_over_benchmark[0] ?? 0))).toBeLessThan(1e-12);
      expect(Math.abs(actual.upper - (wilson_over_benchmark[1] ?? 0))).toBeLessThan(1e-12);
      // Points are a hundred times shares, and so is their rounding.
      expect(Math.abs(actual.gapPp - pp_gap)).toBeLessThan(1e-11);
      expect(Math.abs(actual.gapPpLower - (pp_gap_wilson[0] ?? 0))).toBeLessThan(1e-11);
      expect(Math.abs(actual.gapPpUpper - (pp_gap_wilson[1] ?? 0))).toBeLessThan(1e-11);
    },
  );

  test("is 0 with a lower bound of 0 where nobody is of the group", () => {
    expect(representationRatio({ successes: 0, trials: 10 }, 0.2)).toMatchObject({
      ratio: 0,
      lower: 0,
      gapPp: -20,
    });
  });

  test.each([0, -0.1, 1.01, Number.NaN])("refuses a benchmark of %d", (share) => {
    expect(() => representationRatio({ successes: 1, trials: 2 }, share)).toThrow(
      expect.objectContaining({ code: "SHARE_OUT_OF_RANGE" }),
    );
  });

  test("lists the faults of counts, benchmark and level at once, and nothing that is right", () => {
    const refused = (successes: number, benchmarkShare: number, level: number) =>
      faultPaths(() => representationRatio({ successes, trials: 2 }, benchmarkShare, { level }));
    expect(refused(3, 0, 95)).toEqual(["successes", "benchmarkShare", "level"]);
    expect(refused(2, 1, 0.95)).toEqual([]);
    expect(refused(2, "0.5" as unknown as number, 0.95)).toEqual(["benchmarkShare"]);
    expect(() => representationRatio({ successes: 3, trials: 2 }, 0)).toThrow(
      expect.objectContaining({ code: "COUNT_OUT_OF_RANGE" }),
    );
    expect(() => representationRatio({ successes: 2, trials: 2 }, 0.5, { level: 95 })).toThrow(
      expect.objectContaining({ code: "LEVEL_OUT_OF_RANGE" }),
    );
  });
});
