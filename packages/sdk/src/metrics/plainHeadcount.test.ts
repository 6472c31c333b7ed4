import { expect, test } from "vitest";
import { absent, bounded, exactly, hidden } from "../results/count";
import { plainHeadcount } from "./plainHeadcount";

test.each([
  [exactly(400), 400],
  [bounded("moreThan", 0), absent("notAvailable")],
  [hidden, hidden],
  [absent("notApplicable"), absent("notApplicable")],
])("%o is %o", (headcount, plain) => {
  expect(plainHeadcount(headcount)).toEqual(plain);
});
