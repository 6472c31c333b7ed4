import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { amountTicks } from "./amountTicks";

describe("ticks of an amount", () => {
  test.each([
    [16.33, [0, 5, 10, 15, 20]],
    [128.46, [0, 50, 100, 150]],
    [1.1, [0, 0.5, 1, 1.5]],
    [0.13, [0, 0.05, 0.1, 0.15]],
    [20, [0, 5, 10, 15, 20]],
    [0, [0, 0.5, 1]],
  ])("up to %d", (max, ticks) => {
    expect(amountTicks(max)).toEqual(ticks);
  });

  test("begin at zero, reach the largest value in equal steps, at most five of them", () => {
    fc.assert(
      fc.property(fc.double({ min: 0.001, max: 500, noNaN: true }), (max) => {
        const ticks = amountTicks(max);
        const step = ticks[1] ?? 0;
        expect(ticks[0]).toBe(0);
        expect(ticks.length).toBeLessThanOrEqual(5);
        expect(ticks.at(-1)).toBeGreaterThanOrEqual(max * (1 - 1e-9));
        // One step less would be too short.
        expect(ticks.at(-2)).toBeLessThan(max);
        for (const [index, tick] of ticks.entries()) expect(tick).toBeCloseTo(index * step, 9);
      }),
    );
  });
});
