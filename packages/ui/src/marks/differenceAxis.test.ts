import fc from "fast-check";
import { expect, test } from "vitest";
import { differenceAxis } from "./differenceAxis";

const number = fc.double({ min: -100, max: 100, noNaN: true });

test("an axis holds what it is for, in at most six steps", () => {
  fc.assert(
    fc.property(number, number, (one, two) => {
      const [least, most] = [Math.min(one, two), Math.max(one, two)];
      const { at, ticks } = differenceAxis(least, most);
      expect(at(least)).toBeGreaterThanOrEqual(0);
      expect(at(most)).toBeLessThanOrEqual(1);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect([ticks[0], ticks.at(-1)]).toEqual([0, 1]);
    }),
  );
});

test("its steps are round", () => {
  expect(differenceAxis(-21, 22)).toMatchObject({ step: 10, first: -3, last: 3, digits: 0 });
  expect(differenceAxis(0, 0.93)).toMatchObject({ step: 0.2, first: 0, last: 5, digits: 1 });
});
