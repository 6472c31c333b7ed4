import { expect, test } from "vitest";
import { peopleNeeded } from "./peopleNeeded";

test("says which of the two it cannot take", () => {
  expect(() => peopleNeeded(60, 12)).toThrow(
    "people needed: expected a share from 0 to 1; received 60 at share",
  );
  expect(() => peopleNeeded(0.6, 1.5)).toThrow(
    "people needed: expected an integer of 0 or more; received 1.5 at base",
  );
});
