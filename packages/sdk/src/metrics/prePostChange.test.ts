import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import { absent, bounded, type Count, exactly, hidden } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import { rateRatioInterval } from "../statistics/rateRatioInterval";
import { prePostChange } from "./prePostChange";

function changed(before: Count, after: Count, more: object = {}) {
  return prePostChange(
    {
      unit: "detentions",
      before: { label: "before", count: before },
      after: { label: "after", count: after },
      recordingPractice: "same",
      ...more,
    },
    testContext,
  ).body;
}

describe("prePostChange", () => {
  it("keeps the report's inequality: from 53 to fewer than 15 is more than 38 ÷ 53 fewer", () => {
    // Impact Report 2021-22: 53 detentions a week, then fewer than 15. (53 − 15) ÷ 53 = 0.71698…
    const { change, ratio } = changed(exactly(53), bounded("lessThan", 15));
    expect(change).toEqual({ is: "fewer", share: 38 / 53, bound: "moreThan" });
    expect(ratio).toEqual({ is: "ratio", value: 15 / 53, bound: "lessThan" });
  });

  it("says of 8 and then 48 pupils that they are 6 times as many, 500% more", () => {
    const { change, ratio } = changed(exactly(8), exactly(48));
    expect(ratio).toEqual({ is: "ratio", value: 6 });
    expect(change).toEqual({ is: "more", share: 5 });
  });

  it("flips the bound of what was before", () => {
    // Of more than 50 before, 25 after are less than half: more than 50% fewer.
    expect(changed(bounded("moreThan", 50), exactly(25)).change).toEqual({
      is: "fewer",
      share: 0.5,
      bound: "moreThan",
    });
  });

  it("says nothing of a direction that the bounds leave open", () => {
    expect(changed(exactly(10), bounded("atLeast", 5)).change).toEqual(absent("notAvailable"));
    expect(changed(exactly(10), bounded("atMost", 20)).change).toEqual(absent("notAvailable"));
  });

  it("has no share of nothing, and hides what a hidden count would tell", () => {
    expect(changed(exactly(0), exactly(4)).change).toEqual(absent("zeroDenominator"));
    expect(changed(hidden, exactly(4))).toMatchObject({ ratio: hidden, change: hidden });
    expect(changed(exactly(4), absent("notAvailable")).change).toEqual(absent("notAvailable"));
    expect(changed(exactly(4), exactly(4)).change).toEqual({ is: "same" });
  });

  it("compares nothing where the way of recording changed", () => {
    const body = changed(exactly(53), exactly(14), { recordingPractice: "changed" });
    const withheld = absent("notApplicable");
    expect(body).toMatchObject({ ratio: withheld, change: withheld, rateRatio: withheld });
  });

  it("compares rates where both windows have an exposure, with the exact interval", () => {
    const weeks = (count: number, value: number) => ({
      label: "a term",
      count: exactly(count),
      exposure: { weeks: value, roll: absent("notStated") },
    });
    const { rateRatio } = changed(exactly(0), exactly(0), {
      before: weeks(60, 12),
      after: weeks(20, 10),
    });
    const { lower, upper } = rateRatioInterval(
      { events: 20, exposure: 10 },
      { events: 60, exposure: 12 },
    );
    // 20 in 10 weeks against 60 in 12: 2 a week against 5.
    expect(rateRatio).toMatchObject({
      is: "rateRatio",
      ratio: { is: "value", value: expect.closeTo(0.4, 12) },
      lower,
      upper: { is: "value", value: upper },
      per: "week",
    });
  });

  it("puts no infinity into a result: of nothing before there is no upper bound", () => {
    const week = (count: number) => ({
      label: "a week",
      count: exactly(count),
      exposure: { weeks: 1, roll: absent("notStated") },
    });
    const { rateRatio } = changed(exactly(0), exactly(0), { before: week(0), after: week(3) });
    expect(rateRatio).toMatchObject({
      ratio: absent("zeroDenominator"),
      upper: absent("zeroDenominator"),
    });
    const nothing = changed(exactly(0), exactly(0), { before: week(0), after: week(0) });
    expect(nothing.rateRatio).toEqual(absent("zeroDenominator"));
  });

  it("refuses windows that overlap or are none", () => {
    const window = (from: string, until: string) => ({
      label: "a term",
      count: exactly(3),
      from,
      until,
    });
    const overlapping = () =>
      changed(exactly(0), exactly(0), {
        before: window("2021-09-01", "2022-01-10"),
        after: window("2022-01-10", "2022-04-01"),
      });
    expect(overlapping).toThrow(expect.objectContaining({ code: "RECORD_INVALID" }));
    expect(() =>
      changed(exactly(0), exactly(0), {
        before: window("2021-09-01", "2022-01-10"),
        after: window("2022-01-11", "2022-04-01"),
      }),
    ).not.toThrow();
  });

  it("is the naive change of two exact counts, and survives JSON", () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 10_000 }), fc.nat(10_000), (before, after) => {
        const { change, ratio } = changed(exactly(before), exactly(after));
        expect(ratio).toEqual({ is: "ratio", value: after / before });
        const naive = (after - before) / before;
        const signed =
          change.is === "fewer" ? -change.share : change.is === "more" ? change.share : 0;
        expect(signed).toBeCloseTo(naive, 12);
      }),
      fuzzRuns(60),
    );
    const result = prePostChange(
      {
        unit: "detentions",
        before: { label: "before", count: exactly(53) },
        after: { label: "after", count: bounded("lessThan", 15) },
        recordingPractice: "notStated",
      },
      testContext,
    );
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });
});
