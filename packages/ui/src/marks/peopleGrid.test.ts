import fc from "fast-check";
import { expect, test } from "vitest";
import { isOneIn, peopleGrid } from "./peopleGrid";

const of = fc.integer({ min: 1, max: 20 });

test("in a grid for one in so many and one in so many both are exact", () => {
  fc.assert(
    fc.property(of, of, (first, second) => {
      const grid = peopleGrid(first, second);
      if (!grid) return;
      for (const each of [first, second]) {
        const people = Array.from({ length: grid.rows * grid.columns }, (_, index) =>
          isOneIn(each, grid, Math.floor(index / grid.columns), index % grid.columns),
        );
        expect(people.filter(Boolean)).toHaveLength(people.length / each);
      }
    }),
  );
});

test("1 in 3 and 1 in 17 are drawn in three rows of seventeen", () => {
  expect(peopleGrid(3, 17)).toEqual({ rows: 3, columns: 17 });
  expect(peopleGrid(17, 3)).toEqual({ rows: 3, columns: 17 });
});

test("more than can be counted have no grid", () => {
  expect(peopleGrid(3, 21)).toBeUndefined();
  expect(peopleGrid(11, 12)).toBeUndefined();
});
