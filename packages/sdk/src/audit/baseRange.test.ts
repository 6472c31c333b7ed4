import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { percentTexts } from "../../testing/percentTexts";
import { baseRange } from "./baseRange";
import { readPrintedShare } from "./readPrintedShare";

function basesOf(printed: string, count: number) {
  const share = readPrintedShare(printed, "printed", []);
  if (!share) throw new Error(`cannot read ${printed}`);
  return baseRange(share, count);
}

const infinite = Number.POSITIVE_INFINITY;

describe("baseRange", () => {
  test("46 is 63% of 73 and of no other number", () => {
    // 46 ÷ 0.625 is 73.6 and 46 ÷ 0.635 is 72.4.
    expect(basesOf("63%", 46)).toEqual({ lowest: 73, highest: 73 });
    expect(basesOf("16%", 104)).toEqual({ lowest: 631, highest: 670 });
    expect(basesOf("9 out of 10", 9)).toEqual({ lowest: 10, highest: 10 });
  });

  test("is no base where none gives the share", () => {
    // 1 of 1 is 100% and 1 of 2 is 50%.
    expect(basesOf("60%", 1)).toBeUndefined();
    expect(basesOf("5%", 0)).toBeUndefined();
    expect(basesOf("0.5%", 0)).toBeUndefined();
  });

  test("has no end where the share rounds to nothing", () => {
    expect(basesOf("0%", 0)).toEqual({ lowest: 1, highest: infinite });
    // 1 of 200 is 0.5%: half to even prints 0%.
    expect(basesOf("0%", 1)).toEqual({ lowest: 200, highest: infinite });
    // Nor where the end is larger than a whole number can be held.
    expect(basesOf("0.1%", Number.MAX_SAFE_INTEGER)).toBeUndefined();
    expect(basesOf("1%", 2 ** 46)?.highest).toBe(infinite);
  });

  test("has the ends that ties give it", () => {
    // 1 of 8 is 12.5%: 13% by half up, 12% by half to even. 3 of 8 is 37.5%: 38% by both.
    expect(basesOf("13%", 1)).toEqual({ lowest: 8, highest: 8 });
    expect(basesOf("12%", 1)).toEqual({ lowest: 8, highest: 8 });
    expect(basesOf("38%", 3)).toEqual({ lowest: 8, highest: 8 });
    expect(basesOf("37%", 3)).toBeUndefined();
    // 2 of 5 is 1 in 2.5: 2 by half to even, 3 by half up. 2 of 7 is 1 in 3.5: 4 by both.
    expect(basesOf("1 in 2", 2)).toEqual({ lowest: 3, highest: 5 });
    expect(basesOf("1 in 3", 2)).toEqual({ lowest: 5, highest: 6 });
    // A whole can be no smaller than its part.
    expect(basesOf("100%", 46)).toEqual({ lowest: 46, highest: 46 });
    expect(basesOf("1 in 1", 2)).toEqual({ lowest: 2, highest: 2 });
    expect(basesOf("1 in 1", 4)).toEqual({ lowest: 4, highest: 5 });
  });

  test("agrees with trying every base", () => {
    const claim = fc.record({
      count: fc.integer({ min: 1, max: 60 }),
      percent: fc.integer({ min: 1, max: 100 }),
    });
    fc.assert(
      fc.property(claim, ({ count, percent }) => {
        const printed = `${percent}%`;
        const bases = Array.from({ length: 200 * count }, (_, index) => index + count).filter(
          (base) => percentTexts(count, base, 0).includes(printed),
        );
        const range = basesOf(printed, count);
        expect(range ? [range.lowest, range.highest] : []).toEqual(
          bases.length > 0 ? [bases[0], bases.at(-1)] : [],
        );
        if (range) expect(bases).toHaveLength(range.highest - range.lowest + 1);
      }),
    );
  });
});
