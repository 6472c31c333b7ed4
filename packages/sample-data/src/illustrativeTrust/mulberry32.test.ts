import { expect, it } from "vitest";
import { mulberry32 } from "./mulberry32";

it("gives the 32-bit numbers of its published C code, divided by 2^32", () => {
  // Printed by that code, compiled with gcc 12.
  expect(first(3, mulberry32(0)).map((number) => number * 2 ** 32)).toEqual([
    1144304738, 1416247, 958946056,
  ]);
  expect(first(3, mulberry32(2 ** 32 - 1)).map((number) => number * 2 ** 32)).toEqual([
    3850105811, 813802916, 3073704848,
  ]);
});

it("spreads its numbers evenly from 0 to below 1", () => {
  const tenths = Array.from({ length: 10 }, () => 0);
  for (const number of first(10_000, mulberry32(2022))) {
    const tenth = Math.floor(number * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }
  // 1,000 in each tenth, give or take four standard deviations of 30.
  expect(tenths).toHaveLength(10);
  for (const count of tenths) expect(Math.abs(count - 1000)).toBeLessThan(120);
});

function first(count: number, random: () => number): number[] {
  return Array.from({ length: count }, () => random());
}
