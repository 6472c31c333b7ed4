import { expect, test } from "vitest";
import { absent, bounded, type Count, exactly, hidden } from "../results/count";
import type { Rate } from "../results/rate";
import { rateOf } from "../results/rateOf";
import { numeratorCount } from "./numeratorCount";

test.each<[string, Rate, Count]>([
  ["a share", rateOf(exactly(6), exactly(8)), exactly(6)],
  ["a bounded share", rateOf(bounded("atMost", 6), exactly(8)), bounded("atMost", 6)],
  ["a share of nobody", rateOf(exactly(0), exactly(0)), exactly(0)],
  ["a printed share", { is: "printed", text: "75%", share: 0.75 }, absent("notStated")],
  ["a hidden share", hidden, hidden],
  ["a share that was not asked for", absent("notAsked"), absent("notAsked")],
])("%s has the count of its numerator", (_, rate, count) => {
  expect(numeratorCount(rate)).toEqual(count);
});
