import { expect, test } from "vitest";
import { fitsDirectLabels } from "./directLabels";
import type { StripSegment } from "./UnitStripModel";

const segment = (label: string, units: number): StripSegment => ({
  id: label,
  label,
  units,
  fill: "data1",
});
const strip = (total: number | "hidden", segments: StripSegment[]) => ({
  id: "s",
  title: "t",
  total,
  segments,
});

test("labels stand above their parts where each is shorter than its part", () => {
  // 5 of 12 of 440 px is 183 px; "at most 5 in mainstream" is 23 letters of 7.2 px, 166 px.
  const segments = [segment("at most 5 in mainstream", 5), segment("6 in AP", 7)];
  expect(fitsDirectLabels(strip(12, segments))).toBe(true);
});

test("one label that is longer than its part sends all of them to the key", () => {
  // 1 of 12 of 440 px is 37 px; "1 not in post" is 94 px.
  const segments = [segment("11 in mainstream", 11), segment("1 not in post", 1)];
  expect(fitsDirectLabels(strip(12, segments))).toBe(false);
});

test("a strip without a known length has no place for labels", () => {
  expect(fitsDirectLabels(strip("hidden", []))).toBe(false);
});
