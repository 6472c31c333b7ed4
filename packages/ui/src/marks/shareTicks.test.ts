import fc from "fast-check";
import { expect, test } from "vitest";
import { shareTicks } from "./shareTicks";

test("an axis for shares up to 27% ends at 30%, in tenths", () => {
  expect(shareTicks(0.27)).toEqual([0, 0.1, 0.2, 0.3]);
});

test("an axis that has to show everyone ends at 100%, never beyond", () => {
  expect(shareTicks(1)).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
});

test("every axis starts at 0, reaches what it shows and has two to six evenly spaced ticks", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.001, max: 1, noNaN: true }), (max) => {
      const ticks = shareTicks(max);
      const step = (ticks[1] ?? 0) - (ticks[0] ?? 0);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(max - 1e-9);
      expect(ticks.at(-1)).toBeLessThanOrEqual(1);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(6);
      for (const [index, tick] of ticks.entries()) expect(tick).toBeCloseTo(index * step, 9);
    }),
  );
});
