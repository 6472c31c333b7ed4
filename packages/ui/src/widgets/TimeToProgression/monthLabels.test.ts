import fc from "fast-check";
import { expect, test } from "vitest";
import { monthLabels } from "./monthLabels";

test("of eight months a wide axis names all, a narrow one the first, one between and the last", () => {
  const always = "always";
  const wide = "wide";
  expect(monthLabels(8)).toEqual([always, wide, wide, always, wide, wide, wide, always]);
});

test("however many places there are, the first and the last have a label, and no axis has many", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 400 }), (count) => {
      const labels = monthLabels(count);
      expect(labels).toHaveLength(count);
      expect(labels[0]).toBe("always");
      expect(labels.at(-1)).toBe("always");
      expect(labels.filter((each) => each === "always").length).toBeLessThanOrEqual(4);
      expect(labels.filter((each) => each).length).toBeLessThanOrEqual(11);
    }),
  );
});
