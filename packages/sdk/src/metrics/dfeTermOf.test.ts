import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dfeTermOf } from "./dfeTermOf";
import { easterSunday } from "./easterSunday";

describe("easterSunday", () => {
  // Dates as the Church of England and almanacs print them; 1954, 1981, 2049 and 2076 are those that
  // simpler reckonings miss by a week, 1818 the earliest and 2038 the latest that there can be.
  it.each([
    "1818-03-22",
    "1954-04-18",
    "1961-04-02",
    "1981-04-19",
    "2000-04-23",
    "2008-03-23",
    "2019-04-21",
    "2020-04-12",
    "2021-04-04",
    "2022-04-17",
    "2023-04-09",
    "2024-03-31",
    "2025-04-20",
    "2026-04-05",
    "2038-04-25",
    "2049-04-18",
    "2076-04-19",
  ])("is %s", (day) => {
    expect(easterSunday(Number(day.slice(0, 4)))).toBe(day);
  });

  it("is a Sunday from 22 March to 25 April in every year", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 9999 }), (year) => {
        const day = easterSunday(year);
        expect(new Date(`${day}T12:00:00Z`).getUTCDay()).toBe(0);
        expect(day >= `${year}-03-22` && day <= `${year}-04-25`).toBe(true);
      }),
    );
  });
});

describe("dfeTermOf", () => {
  it.each([
    ["2023-07-31", "2022/23", "summer"],
    ["2023-08-01", "2023/24", "autumn"],
    ["2023-12-31", "2023/24", "autumn"],
    ["2024-01-01", "2023/24", "spring"],
    ["2024-03-31", "2023/24", "spring"],
    ["2024-04-01", "2023/24", "summer"],
    ["2025-04-20", "2024/25", "spring"],
    ["2025-04-21", "2024/25", "summer"],
    ["1999-09-01", "1999/00", "autumn"],
    ["2000-02-29", "1999/00", "spring"],
  ])("counts %s to %s, %s", (day, year, term) => {
    expect(dfeTermOf(day)).toEqual({ year, term });
  });
});
