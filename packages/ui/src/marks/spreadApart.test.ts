import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadApart } from "./spreadApart";

test("stretches that lie apart stay where they are", () => {
  expect(
    spreadApart(
      [
        { at: 0.6, length: 0.2 },
        { at: 0.1, length: 0.2 },
      ],
      1,
    ),
  ).toEqual([0.6, 0.1]);
});

test("one that lies on another is pushed on, and back from the end", () => {
  expect(
    spreadApart(
      [
        { at: 0.25, length: 0.5 },
        { at: 0.5, length: 0.25 },
      ],
      1,
    ),
  ).toEqual([0.25, 0.75]);
  expect(
    spreadApart(
      [
        { at: 0.5, length: 0.5 },
        { at: 0.75, length: 0.25 },
      ],
      1,
    ),
  ).toEqual([0.25, 0.75]);
});

test("no two lie on each other, in the order of their own places, and within the end where there is room", () => {
  const stretches = fc.array(
    fc.record({
      at: fc.double({ min: -0.2, max: 1.2, noNaN: true }),
      length: fc.double({ min: 0.05, max: 0.3, noNaN: true }),
    }),
    { maxLength: 5 },
  );
  fc.assert(
    fc.property(stretches, (given) => {
      const places = spreadApart(given, 1);
      const placed = given
        .map((each, index) => ({ ...each, place: places[index] ?? 0 }))
        .sort((a, b) => a.place - b.place);
      for (const [index, each] of placed.entries()) {
        const before = placed[index - 1];
        if (!before) continue;
        expect(each.place).toBeGreaterThanOrEqual(before.place + before.length - 1e-9);
        expect(each.at).toBeGreaterThanOrEqual(before.at);
      }
      const total = given.reduce((sum, { length }) => sum + length, 0);
      for (const { place, length } of total <= 1 ? placed : []) {
        expect(place).toBeGreaterThanOrEqual(0);
        expect(place + length).toBeLessThanOrEqual(1 + 1e-9);
      }
    }),
  );
});
