import { describe, expect, test } from "vitest";
import { hatchingOf, hatchingPath } from "./hatching";

const computed =
  "repeating-linear-gradient(-45deg, rgb(185, 195, 204) 0px, rgb(185, 195, 204) 1.5px, rgba(0, 0, 0, 0) 1.5px, rgba(0, 0, 0, 0) 6px)";
const stripes = {
  degrees: -45,
  colour: "rgb(185, 195, 204)",
  thickness: 1.5,
  period: 6,
  middle: 0.75,
};

describe("the stripes of a gradient", () => {
  test("are read from what the browser computes", () => {
    expect(hatchingOf(computed)).toEqual(stripes);
  });

  test("are read where a colour has both its places beside it", () => {
    expect(
      hatchingOf(
        "repeating-linear-gradient(-45deg, rgb(185, 195, 204) 0px 1.5px, rgba(0, 0, 0, 0) 1.5px 6px)",
      ),
    ).toEqual(stripes);
  });

  test("are not seen in what is not striped", () => {
    expect(hatchingOf("none")).toBeUndefined();
    expect(hatchingOf("linear-gradient(rgb(0, 0, 0), rgb(255, 255, 255))")).toBeUndefined();
  });
});

describe("the lines of a hatching", () => {
  const box = { left: 10, top: 20, width: 60, height: 12 };
  const lines = [...hatchingPath(stripes, box).matchAll(/M(\S+) (\S+)L([\d.-]+) ([\d.-]+)/g)].map(
    ([, ...numbers]) => numbers.map(Number),
  );

  test("stand a period apart, over the whole of the box", () => {
    // Across the stripes the box is (60 + 12) × sin 45° = 50.9 long: eight periods of 6 and a part.
    expect(lines).toHaveLength(9);
  });

  test("end at the edges of the box", () => {
    for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of lines) {
      for (const x of [x1, x2]) expect(x >= 10 - 0.01 && x <= 70.01).toBe(true);
      for (const y of [y1, y2]) expect(y >= 20 - 0.01 && y <= 32.01).toBe(true);
    }
  });

  test("rise from left to right at 45°", () => {
    for (const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] of lines) {
      expect((y2 - y1) / (x2 - x1)).toBeCloseTo(-1, 1);
    }
  });
});
