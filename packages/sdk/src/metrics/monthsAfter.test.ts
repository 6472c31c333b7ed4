import { describe, expect, test } from "vitest";
import { monthsAfter } from "./monthsAfter";

describe("monthsAfter", () => {
  test.each([
    ["2021-07-31", 14, "2022-09-30"],
    ["2021-07-31", 0, "2021-07-31"],
    ["2023-12-15", 1, "2024-01-15"],
    ["2023-11-30", 1, "2023-12-30"],
    ["2024-01-31", 1, "2024-02-29"],
    ["2023-01-31", 1, "2023-02-28"],
    ["2021-07-31", 24, "2023-07-31"],
  ])("%s and %d months is %s", (date, months, later) => {
    expect(monthsAfter(date, months)).toBe(later);
  });
});
