import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { histogram } from "./Histogram";
import { histogramQuartile } from "./histogramQuartile";

const quartileOf = (values: number[], quarter: 1 | 2 | 3) => {
  const counted = new Map<number, number>();
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1);
  return histogramQuartile(histogram(counted), quarter);
};
const quartilesOf = (values: number[]) =>
  ([1, 2, 3] as const).map((quarter) => quartileOf(values, quarter));

describe("the median", () => {
  it("is the middle value, or the mean of the two in the middle", () => {
    expect(quartileOf([7], 2)).toBe(7);
    expect(quartileOf([1, 9], 2)).toBe(5);
    expect(quartileOf([1, 2, 9], 2)).toBe(2);
    expect(quartileOf([1, 2, 2, 9], 2)).toBe(2);
    expect(quartileOf([1, 1, 8, 9], 2)).toBe(4.5);
  });
});

describe("the quartiles", () => {
  /** By R's documented rule (?quantile): type 7 takes place 1 + (n − 1)p of the ordered values. */
  it.each([
    // n = 5: places 2, 3 and 4.
    [
      [10, 20, 30, 40, 50],
      [20, 30, 40],
    ],
    // n = 4: places 1.75, 2.5 and 3.25.
    [
      [1, 2, 3, 4],
      [1.75, 2.5, 3.25],
    ],
    // n = 10: places 3.25, 5.5 and 7.75.
    [
      [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      [3.25, 5.5, 7.75],
    ],
    // n = 6: places 2.25, 3.5 and 4.75: −2 + 0.25 × 2, (0 + 4) ÷ 2, 4 + 0.75 × 6.
    [
      [-8, -2, 0, 4, 10, 12],
      [-1.5, 2, 8.5],
    ],
    // n = 2: places 1.25, 1.5 and 1.75.
    [
      [0, 8],
      [2, 4, 6],
    ],
    [[3], [3, 3, 3]],
  ])("of %j are %j", (values, expected) => {
    expect(quartilesOf(values)).toEqual(expected);
  });

  it("are none of no values", () => {
    expect(quartilesOf([])).toEqual([undefined, undefined, undefined]);
  });

  it("are those of the sorted values by the naive rule, whatever repeats", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 1 }), (values) => {
        const sorted = values.toSorted((a, b) => a - b);
        const naive = [0.25, 0.5, 0.75].map((share) => {
          const place = (sorted.length - 1) * share;
          const lower = sorted[Math.floor(place)] ?? NaN;
          const upper = sorted[Math.ceil(place)] ?? NaN;
          return lower + (place - Math.floor(place)) * (upper - lower);
        });
        expect(quartilesOf(values)).toEqual(naive.map((value) => expect.closeTo(value, 12)));
      }),
      fuzzRuns(50),
    );
  });
});
