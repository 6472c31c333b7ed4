import { expect, test } from "vitest";
import { paintAttributes } from "./paint";

test.each([
  ["rgb(18, 67, 109)", { fill: "#12436d" }],
  ["rgba(18, 67, 109, 0.5)", { fill: "#12436d", "fill-opacity": 0.5 }],
  ["color(srgb 1 0.5 0)", { fill: "#ff8000" }],
  ["color(srgb 0 0 0 / 0.25)", { fill: "#000000", "fill-opacity": 0.25 }],
  ["rgba(0, 0, 0, 0)", { fill: "none" }],
  ["transparent", { fill: "none" }],
  ["none", { fill: "none" }],
])("%s is a colour and its opacity apart", (computed, attributes) => {
  expect(paintAttributes("fill", computed, 1)).toEqual(attributes);
});

test("the opacity of what stands around a shape is multiplied in", () => {
  expect(paintAttributes("stroke", "rgba(0, 0, 0, 0.5)", 0.5)).toEqual({
    stroke: "#000000",
    "stroke-opacity": 0.25,
  });
});
