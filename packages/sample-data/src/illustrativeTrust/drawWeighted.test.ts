import { expect, it } from "vitest";
import { drawWeighted } from "./drawWeighted";

it("gives each option the part of [0, 1) that its weight is of all weights", () => {
  const options = [
    ["a", 1],
    ["b", 2],
    ["c", 1],
  ] as const;
  const drawn = [0, 0.249, 0.25, 0.749, 0.75, 0.999].map((number) =>
    drawWeighted(() => number, options),
  );
  expect(drawn).toEqual(["a", "a", "b", "b", "c", "c"]);
});

it("refuses to draw from nothing", () => {
  expect(() => drawWeighted(() => 0, [])).toThrow(RangeError);
});
