import { expect, test } from "vitest";
import { absent, bounded, type Count, exactly, hidden } from "../results/count";
import { subtractCounts } from "./subtractCounts";

const notStated = absent("notStated");

test.each<[Count, Count, Count]>([
  [exactly(12), exactly(5), exactly(7)],
  [exactly(5), exactly(12), exactly(0)],
  // Over 350 less 50 are over 300; 350 less over 50 are fewer than 300.
  [bounded("moreThan", 350), exactly(50), bounded("moreThan", 300)],
  [exactly(350), bounded("moreThan", 50), bounded("lessThan", 300)],
  [exactly(350), bounded("atMost", 50), bounded("atLeast", 300)],
  [exactly(350), bounded("about", 50), bounded("about", 300)],
  [exactly(50), bounded("atLeast", 60), bounded("atMost", 0)],
  // What over 350 less over 50 are, nobody knows.
  [bounded("moreThan", 350), bounded("moreThan", 50), absent("notAvailable")],
  [hidden, exactly(5), hidden],
  [exactly(5), hidden, hidden],
  [notStated, hidden, hidden],
  [hidden, notStated, hidden],
  [notStated, exactly(5), notStated],
  [exactly(5), notStated, notStated],
  [notStated, absent("notAsked"), notStated],
])("%o less %o is %o", (whole, part, rest) => {
  expect(subtractCounts(whole, part)).toEqual(rest);
});
