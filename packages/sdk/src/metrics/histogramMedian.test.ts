import * as fc from "fast-check";
import { expect, it } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { histogram } from "./Histogram";
import { histogramMedian } from "./histogramMedian";

const medianOf = (values: number[]) => {
  const counted = new Map<number, number>();
  for (const value of values) counted.set(value, (counted.get(value) ?? 0) + 1);
  return histogramMedian(histogram(counted));
};

it("takes the middle value, or the mean of the two in the middle", () => {
  expect(medianOf([7])).toBe(7);
  expect(medianOf([1, 9])).toBe(5);
  expect(medianOf([1, 2, 9])).toBe(2);
  expect(medianOf([1, 2, 2, 9])).toBe(2);
  expect(medianOf([1, 1, 8, 9])).toBe(4.5);
});

it("has none of no values", () => {
  expect(medianOf([])).toBeUndefined();
});

it("is the naive median of the sorted values", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1 }), (values) => {
      const sorted = values.toSorted((a, b) => a - b);
      const middle = (sorted.length - 1) / 2;
      const naive = [Math.floor(middle), Math.ceil(middle)].map((index) => sorted[index] ?? NaN);
      expect(medianOf(values)).toBe(((naive[0] ?? NaN) + (naive[1] ?? NaN)) / 2);
    }),
    fuzzRuns(50),
  );
});
