import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { absent, bounded, exactly, hidden } from "../results/count";
import { attainment } from "./attainment";
import { peopleNeeded } from "./peopleNeeded";

const sixtyPercent = { is: "share", share: 0.6, of: "graduates" } as const;

describe("peopleNeeded", () => {
  test.each([
    // 0.6 × 12 = 7.2, so eight people; in binary, 0.07 × 100 is above 7 and 0.28 × 25 too.
    [0.6, 12, 8],
    [0.6, 10, 6],
    [0.07, 100, 7],
    [0.28, 25, 7],
    [0.145, 200, 29],
    [1e-7, 10_000_000, 1],
    [1e-7, 10_000_001, 2],
    [0, 12, 0],
    [1, 12, 12],
    [0.6, 0, 0],
  ])("a share of %d of %d people is %d people", (share, base, needed) => {
    expect(peopleNeeded(share, base)).toBe(needed);
  });

  test("is the smallest number that reaches a share in whole per cent", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 100 }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (percent, base) => {
          const needed = peopleNeeded(percent / 100, base);
          expect(needed * 100).toBeGreaterThanOrEqual(percent * base);
          expect((needed - 1) * 100).toBeLessThan(percent * base || 1);
        },
      ),
    );
  });

  test.each([
    [-0.1, 12, "SHARE_OUT_OF_RANGE"],
    [60, 12, "SHARE_OUT_OF_RANGE"],
    [Number.NaN, 12, "SHARE_OUT_OF_RANGE"],
    [0.6, 1.5, "COUNT_OUT_OF_RANGE"],
    [0.6, -1, "COUNT_OUT_OF_RANGE"],
  ])("refuses %d of %d", (share, base, code) => {
    expect(() => peopleNeeded(share, base)).toThrow(expect.objectContaining({ code }));
  });
});

describe("attainment", () => {
  test("says that at most 5 of 12 against 60% are at least 3 short of 8", () => {
    // The 2020 cohort, report 2021-22: five or fewer of twelve in mainstream, 8 needed, 8 − 5 = 3.
    expect(attainment(sixtyPercent, bounded("atMost", 5), exactly(12))).toMatchObject({
      needed: exactly(8),
      short: bounded("atLeast", 3),
      achieved: { is: "counted", bound: "atMost", share: 5 / 12 },
      met: "notMet",
    });
  });

  test("says that at least 9 of 12 meet 60%", () => {
    expect(attainment(sixtyPercent, bounded("atLeast", 9), exactly(12))).toMatchObject({
      short: exactly(0),
      met: "met",
    });
  });

  test("does not know whether at least 5 of 12 meet 60%, which would be up to 3 short", () => {
    expect(attainment(sixtyPercent, bounded("atLeast", 5), exactly(12))).toMatchObject({
      short: bounded("atMost", 3),
      met: "notKnown",
    });
  });

  test("reads fewer than 8 as at most 7, and more than 7 as at least 8", () => {
    const short = attainment(sixtyPercent, bounded("lessThan", 8), exactly(12));
    expect(short).toMatchObject({ short: bounded("atLeast", 1), met: "notMet" });
    const met = attainment(sixtyPercent, bounded("moreThan", 7), exactly(12));
    expect(met).toMatchObject({ short: exactly(0), met: "met" });
  });

  test("a target of 20 people that 19 reached is one short", () => {
    // Report 2021-22: 19 recruited against a target of 20.
    expect(attainment({ is: "count", value: 20 }, exactly(19))).toEqual({
      aim: { is: "count", value: 20 },
      actual: exactly(19),
      base: absent("notApplicable"),
      needed: exactly(20),
      short: exactly(1),
      achieved: { is: "counted", numerator: exactly(19), denominator: exactly(20), share: 0.95 },
      met: "notMet",
    });
  });

  test("a target of 20 people can be exceeded", () => {
    expect(attainment({ is: "count", value: 20 }, exactly(25))).toMatchObject({
      short: exactly(0),
      achieved: { share: 1.25 },
      met: "met",
    });
  });

  test("a hidden count hides how many are short and leaves unknown whether it was met", () => {
    expect(attainment(sixtyPercent, hidden, exactly(12))).toMatchObject({
      needed: exactly(8),
      short: hidden,
      achieved: hidden,
      met: "notKnown",
    });
    expect(attainment(sixtyPercent, exactly(5), hidden)).toMatchObject({
      needed: hidden,
      short: hidden,
      achieved: hidden,
      met: "notKnown",
    });
    expect(attainment({ is: "count", value: 20 }, hidden)).toMatchObject({
      short: hidden,
      met: "notKnown",
    });
  });

  test.each(["notYetDue", "notStated", "notAvailable"] as const)(
    "a count that is %s gives its reason on",
    (why) => {
      expect(attainment(sixtyPercent, absent(why), exactly(12))).toMatchObject({
        short: absent(why),
        achieved: absent(why),
        met: "notKnown",
      });
      expect(attainment(sixtyPercent, exactly(5), absent(why))).toMatchObject({
        needed: absent(why),
        short: absent(why),
        met: "notKnown",
      });
    },
  );

  test("of a base of at least 10, 60% needs at least 6", () => {
    expect(attainment(sixtyPercent, exactly(3), bounded("atLeast", 10))).toMatchObject({
      needed: bounded("atLeast", 6),
      short: bounded("atLeast", 3),
      met: "notMet",
    });
    expect(attainment(sixtyPercent, exactly(6), bounded("lessThan", 11))).toMatchObject({
      needed: bounded("atMost", 6),
      short: exactly(0),
      met: "met",
    });
  });

  test("does not know how short about 15 people are of 20", () => {
    expect(attainment({ is: "count", value: 20 }, bounded("about", 15))).toMatchObject({
      short: absent("notAvailable"),
      met: "notKnown",
    });
  });

  test("refuses more people than the base has", () => {
    expect(() => attainment(sixtyPercent, exactly(13), exactly(12))).toThrow(
      expect.objectContaining({ code: "PARTS_EXCEED_WHOLE" }),
    );
  });
});
