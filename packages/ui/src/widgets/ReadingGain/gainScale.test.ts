import fc from "fast-check";
import { expect, test } from "vitest";
import { gainScale } from "./gainScale";

test("an axis starts below zero where pupils lost ground", () => {
  const { ticks, positionOf } = gainScale([-0.4, 2.3]);
  expect(ticks).toEqual([-0.5, 0, 0.5, 1, 1.5, 2, 2.5]);
  // 1 is 1.5 past the start, of a length of 3.
  expect(positionOf(1)).toBeCloseTo(0.5, 12);
});

test("an axis starts at zero where nobody did", () => {
  expect(gainScale([0.2, 1, 2]).ticks).toEqual([0, 0.5, 1, 1.5, 2]);
});

test("every value lies between the first tick and the last, and ticks are few", () => {
  fc.assert(
    fc.property(fc.array(fc.double({ min: -300, max: 300, noNaN: true })), (values) => {
      const { ticks, positionOf } = gainScale(values);
      expect(ticks.length).toBeGreaterThan(1);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks).toContain(0);
      expect(positionOf(ticks[0] ?? 0)).toBeCloseTo(0, 9);
      expect(positionOf(ticks.at(-1) ?? 0)).toBeCloseTo(1, 9);
      for (const value of values) {
        expect(positionOf(value)).toBeGreaterThanOrEqual(-1e-9);
        expect(positionOf(value)).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
