import { expect, test } from "vitest";
import { percentOfPlot } from "./percentOfPlot";

test("19 of a plot that ends at 664 is 2.861% of its width", () => {
  // 19 / 664 = 0.0286144…
  expect(percentOfPlot(19, 664)).toBe("2.861%");
});

test("the whole plot is 100% and nothing is 0%", () => {
  expect(percentOfPlot(20, 20)).toBe("100%");
  expect(percentOfPlot(0, 20)).toBe("0%");
});
