import { expect, test } from "vitest";
import { tooltipPlace } from "./tooltipPlace";

const tooltip = { width: 120, height: 60 };
const mark = { left: 100, top: 200, width: 80, height: 20 };

test("it stands above its mark, in the middle of where it points", () => {
  expect(tooltipPlace(mark, 140, tooltip, 400)).toEqual({ left: 80, top: 132 });
});

test("it stands below where there is no room above", () => {
  expect(tooltipPlace({ ...mark, top: 40 }, 140, tooltip, 400).top).toBe(68);
});

test("it does not leave the figure's sides", () => {
  expect(tooltipPlace(mark, 10, tooltip, 400).left).toBe(0);
  expect(tooltipPlace(mark, 390, tooltip, 400).left).toBe(280);
});

test("where it is as wide as the figure it starts at its side", () => {
  expect(tooltipPlace(mark, 50, { width: 120, height: 60 }, 110).left).toBe(0);
});
