import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { daysBetween } from "./daysBetween";
import { isAtLeast, isLongEnough, ratioGain } from "./ratioGain";

describe("daysBetween", () => {
  it.each([
    ["2023-09-20", "2024-03-22", 184],
    ["2024-02-28", "2024-03-01", 2],
    ["2023-02-28", "2023-03-01", 1],
    ["2024-03-30", "2024-04-01", 2],
    ["2024-03-01", "2024-02-28", -2],
    ["2020-01-01", "2024-01-01", 1461],
  ])("from %s to %s there are %d, over leap days and changes of the clock", (from, to, days) => {
    expect(daysBetween(from, to)).toBe(days);
  });
});

describe("a ratio gain", () => {
  it("is months of reading age gained a month, of which 16 are 487 days", () => {
    expect(ratioGain(16, 487)).toBe(1);
    expect(ratioGain(-16, 487)).toBe(-1);
    expect(ratioGain(0, 487)).toBe(0);
    // 184 ÷ 30.4375 = 6.0452 months; 12 ÷ 6.0452 = 1.98505.
    expect(ratioGain(12, 184)).toBeCloseTo(1.98505, 5);
    // 183 days are 6.0123 months.
    expect(ratioGain(12, 183)).toBeCloseTo(1.9959, 5);
  });

  const twice = { gainMonths: 12, inMonths: 6 };
  const usual = { gainMonths: 1, inMonths: 1 };

  it.each([
    [12, 184, twice, false],
    [12, 183, twice, false],
    [12, 182, twice, true],
    // 974 days are 32 months: exactly the pace, and exactly twice.
    [64, 974, twice, true],
    [63, 974, twice, false],
    [32, 974, usual, true],
    [31, 974, usual, false],
    [-1, 100, usual, false],
    // 12 in 7 is no decimal: 84 months in 49, which are 1491.4375 days.
    [84, 1491, { gainMonths: 12, inMonths: 7 }, true],
    [84, 1492, { gainMonths: 12, inMonths: 7 }, false],
  ])("of %d months in %d days is at least %j: %s", (gainMonths, days, pace, expected) => {
    expect(isAtLeast({ gainMonths, days }, pace)).toBe(expected);
  });

  it("is on the same side of a threshold as a number as it is in integers", () => {
    const months = fc.integer({ min: 1, max: 1200 });
    const gain = fc.integer({ min: -1200, max: 1200 });
    const days = fc.integer({ min: 92, max: 40_000 });
    fc.assert(
      fc.property(gain, days, months, months, (gainMonths, within, by, inMonths) => {
        expect(ratioGain(gainMonths, within) >= by / inMonths).toBe(
          isAtLeast({ gainMonths, days: within }, { gainMonths: by, inMonths }),
        );
      }),
      fuzzRuns(500),
    );
  });
});

it("tests are far enough apart from 92 days on: 3 months are 91.3125 days", () => {
  expect(isLongEnough(91)).toBe(false);
  expect(isLongEnough(92)).toBe(true);
});
