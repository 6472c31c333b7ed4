import { describe, expect, it } from "vitest";
import { publishedBasis, testContext } from "../../testing/testContext";
import { FaultsError } from "../errors/FaultsError";
import { absent, bounded, type Count, exactly, hidden } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { ChangeCounts } from "./ChangeCounts";
import { prePostChange } from "./prePostChange";

const countsOf = (before: Count, after: Count): ChangeCounts => ({
  unit: "detentions",
  before: { label: "before", count: before },
  after: { label: "after", count: after },
  recordingPractice: "same",
});
const bodyOf = (counts: ChangeCounts) => prePostChange(counts, testContext).body;
const none = absent("notAvailable");

describe("a change of counts", () => {
  it("keeps the inequality of the 2021-22 impact report: 53 detentions a week, then fewer than 15", () => {
    const result = prePostChange(countsOf(exactly(53), bounded("lessThan", 15)), {
      ...testContext,
      basis: { ...publishedBasis, source: "register" } as typeof publishedBasis,
    });
    // (15 − 53) ÷ 53 = −0.71698: more than 71.7% fewer.
    expect(result.body.change).toEqual({ is: "fewer", share: 38 / 53, bound: "moreThan" });
    expect(result.body.ratio).toEqual({ is: "ratio", value: 15 / 53, bound: "lessThan" });
    expect(result.body.rateRatio).toEqual(absent("notStated"));
    const read = metricResultSchema.parse(JSON.parse(JSON.stringify(result)));
    expect(read).toEqual(result);
  });

  it("says six times as many for 48 after 8: 40 ÷ 8 = 500% more", () => {
    expect(bodyOf(countsOf(exactly(8), exactly(48)))).toMatchObject({
      ratio: { is: "ratio", value: 6 },
      change: { is: "more", share: 5 },
    });
  });

  const ratio = (value: number, bound?: string) => ({
    is: "ratio",
    value,
    ...(bound && { bound }),
  });
  const change = (is: string, share: number, bound?: string) => ({
    is,
    share,
    ...(bound && { bound }),
  });
  it.each([
    // Exact
    [exactly(10), exactly(10), ratio(1), { is: "same" }],
    [exactly(10), exactly(0), ratio(0), change("fewer", 1)],
    // Bounded after
    [exactly(10), bounded("atMost", 5), ratio(0.5, "atMost"), change("fewer", 0.5, "atLeast")],
    [exactly(10), bounded("atMost", 10), ratio(1, "atMost"), change("fewer", 0, "atLeast")],
    [exactly(10), bounded("lessThan", 12), ratio(1.2, "lessThan"), none],
    [exactly(10), bounded("atLeast", 15), ratio(1.5, "atLeast"), change("more", 0.5, "atLeast")],
    [exactly(10), bounded("moreThan", 10), ratio(1, "moreThan"), change("more", 0, "moreThan")],
    [exactly(10), bounded("moreThan", 5), ratio(0.5, "moreThan"), none],
    [exactly(10), bounded("about", 5), ratio(0.5, "about"), change("fewer", 0.5, "about")],
    [exactly(10), bounded("about", 10), ratio(1, "about"), { is: "same", bound: "about" }],
    [exactly(10), bounded("about", 20), ratio(2, "about"), change("more", 1, "about")],
    [exactly(10), bounded("atMost", 0), ratio(0), change("fewer", 1)],
    [exactly(10), bounded("lessThan", 1), ratio(0), change("fewer", 1)],
    [exactly(10), bounded("atLeast", 0), none, none],
    [exactly(10), bounded("moreThan", 0), ratio(0, "moreThan"), none],
    // Bounded before: the bound turns round.
    [bounded("atLeast", 10), exactly(5), ratio(0.5, "atMost"), change("fewer", 0.5, "atLeast")],
    [bounded("moreThan", 10), exactly(5), ratio(0.5, "lessThan"), change("fewer", 0.5, "moreThan")],
    [bounded("atMost", 10), exactly(15), ratio(1.5, "atLeast"), change("more", 0.5, "atLeast")],
    [bounded("lessThan", 10), exactly(15), ratio(1.5, "moreThan"), change("more", 0.5, "moreThan")],
    [bounded("lessThan", 10), exactly(5), ratio(0.5, "moreThan"), none],
    [bounded("about", 10), exactly(5), ratio(0.5, "about"), change("fewer", 0.5, "about")],
    [bounded("moreThan", 0), exactly(5), none, none],
    [bounded("atLeast", 0), exactly(0), none, none],
    [bounded("moreThan", 0), exactly(0), ratio(0), change("fewer", 1)],
    [bounded("about", 10), exactly(0), ratio(0), change("fewer", 1)],
    [bounded("lessThan", 10), exactly(0), none, none],
    // Both bounded: only what both imply.
    [
      bounded("atLeast", 50),
      bounded("lessThan", 15),
      ratio(0.3, "lessThan"),
      change("fewer", 0.7, "moreThan"),
    ],
    [
      bounded("atLeast", 50),
      bounded("atMost", 15),
      ratio(0.3, "atMost"),
      change("fewer", 0.7, "atLeast"),
    ],
    [
      bounded("atMost", 10),
      bounded("moreThan", 20),
      ratio(2, "moreThan"),
      change("more", 1, "moreThan"),
    ],
    [bounded("atMost", 50), bounded("lessThan", 15), none, none],
    [bounded("about", 50), bounded("lessThan", 15), none, none],
    [
      bounded("about", 50),
      bounded("about", 15),
      ratio(0.3, "about"),
      change("fewer", 0.7, "about"),
    ],
    // Missing
    [exactly(0), exactly(4), absent("zeroDenominator"), absent("zeroDenominator")],
    [exactly(0), exactly(0), absent("zeroDenominator"), absent("zeroDenominator")],
    [bounded("lessThan", 1), exactly(4), absent("zeroDenominator"), absent("zeroDenominator")],
    [hidden, absent("notStated"), hidden, hidden],
    [exactly(10), hidden, hidden, hidden],
    [absent("notStated"), exactly(4), absent("notStated"), absent("notStated")],
    [exactly(10), absent("notYetDue"), absent("notYetDue"), absent("notYetDue")],
  ] as [Count, Count, object, object][])(
    "%o and then %o is no more than it says",
    (before, after, itsRatio, itsChange) => {
      const body = bodyOf(countsOf(before, after));
      expect(body.ratio).toEqual(itsRatio);
      expect(body.change).toEqual(itsChange);
    },
  );

  it("compares nothing where the way of recording changed", () => {
    const withheld = absent("notApplicable");
    const counts = { ...exposed(12, 20), recordingPractice: "changed" as const };
    expect(bodyOf(counts)).toEqual({
      ...counts,
      ratio: withheld,
      change: withheld,
      rateRatio: withheld,
    });
  });
});

/** 12 in 4 weeks of 100 pupils, after 20 in 16 weeks of 100, unless told. */
function exposed(
  after: number | Count,
  before: number | Count,
  rolls: [Count, Count] = [exactly(100), exactly(100)],
): ChangeCounts {
  const counted = (count: number | Count) => (typeof count === "number" ? exactly(count) : count);
  return {
    unit: "detentions",
    before: { label: "before", count: counted(before), exposure: { weeks: 16, roll: rolls[1] } },
    after: { label: "after", count: counted(after), exposure: { weeks: 4, roll: rolls[0] } },
    recordingPractice: "notStated",
  };
}

describe("a ratio of rates", () => {
  // As R's poisson.test(c(12, 20), c(400, 1600)): (12 ÷ 400) ÷ (20 ÷ 1600) = 2.4.
  const golden = {
    is: "rateRatio",
    ratio: { is: "value", value: expect.closeTo(2.4, 12) },
    lower: expect.closeTo(1.0697, 4),
    upper: { is: "value", value: expect.closeTo(5.1549, 4) },
    level: 0.95,
    method: "Exact, given the sum of events",
    per: "pupilWeek",
  };

  it("is of pupil-weeks, with its exact interval", () => {
    expect(bodyOf(exposed(12, 20)).rateRatio).toEqual(golden);
  });

  it("is of weeks where nobody stated a roll", () => {
    const notStated = absent("notStated");
    expect(bodyOf(exposed(12, 20, [notStated, notStated])).rateRatio).toEqual({
      ...golden,
      per: "week",
    });
  });

  it("divides by each window's own roll", () => {
    // (12 ÷ 4 × 50) against (20 ÷ 16 × 100): 0.06 ÷ 0.0125 = 4.8.
    expect(bodyOf(exposed(12, 20, [exactly(50), exactly(100)])).rateRatio).toMatchObject({
      ratio: { is: "value", value: expect.closeTo(4.8, 12) },
    });
  });

  it("has a lower bound and no upper one where nothing was counted before", () => {
    const { rateRatio } = bodyOf(exposed(12, 0));
    // P(X ≥ 12 of 12) = p¹² = 0.025, p = 0.7353; odds × 4 = 11.1.
    expect(rateRatio).toMatchObject({
      ratio: absent("zeroDenominator"),
      lower: expect.closeTo((4 * 0.025 ** (1 / 12)) / (1 - 0.025 ** (1 / 12)), 9),
      upper: absent("zeroDenominator"),
    });
  });

  it("is 0 where nothing was counted after", () => {
    expect(bodyOf(exposed(0, 20)).rateRatio).toMatchObject({
      ratio: { is: "value", value: 0 },
      lower: 0,
      upper: { is: "value", value: expect.any(Number) },
    });
  });

  const notStated = absent("notStated");
  it.each([
    ["nothing in either window", exposed(0, 0), absent("zeroDenominator")],
    ["nobody on roll after", exposed(1, 2, [exactly(0), exactly(5)]), absent("zeroDenominator")],
    ["nobody on roll before", exposed(1, 2, [exactly(5), exactly(0)]), absent("zeroDenominator")],
    ["a bounded count after", exposed(bounded("atMost", 3), 20), none],
    ["a bounded count before", exposed(3, bounded("atMost", 20)), none],
    ["a roll of one window only", exposed(3, 20, [exactly(5), notStated]), none],
    ["a bounded roll", exposed(3, 20, [bounded("about", 5), exactly(5)]), none],
    ["a hidden count", exposed(hidden, 20), hidden],
    ["a hidden roll", exposed(3, 20, [exactly(5), hidden]), hidden],
  ] as const)("of %s is a reason, not a number", (_, counts, reason) => {
    expect(bodyOf(counts).rateRatio).toEqual(reason);
  });

  it.each(["before", "after"] as const)("needs the exposure of %s", (window) => {
    const counts = exposed(12, 20);
    const { exposure: _, ...without } = counts[window];
    expect(bodyOf({ ...counts, [window]: without }).rateRatio).toEqual(absent("notStated"));
  });
});

describe("windows and counts that cannot be", () => {
  const base = exposed(12, 20);
  const wrong = (before: object, after: object = {}) => ({
    ...base,
    before: { ...base.before, ...before },
    after: { ...base.after, ...after },
  });
  const refusedOf = (counts: ChangeCounts) => {
    try {
      prePostChange(counts, testContext);
    } catch (error) {
      if (error instanceof FaultsError) return { code: error.code, faults: error.faults };
      throw error;
    }
    throw new Error("expected a refusal");
  };

  it("are all listed", () => {
    expect(
      refusedOf(
        wrong(
          { from: "2022-02-30", exposure: { weeks: 0, roll: exactly(3) } },
          { from: "2022-03-02", until: "2022-03-01", exposure: { weeks: NaN, roll: exactly(3) } },
        ),
      ),
    ).toEqual({
      code: "RECORD_INVALID",
      faults: [
        { path: "before.from", expected: expect.any(String), received: 'the text "2022-02-30"' },
        {
          path: "before.exposure.weeks",
          expected: "a number of weeks from 0.1 to 10000",
          received: "0",
        },
        { path: "after.until", expected: "2022-03-02 or later", received: "2022-03-01" },
        {
          path: "after.exposure.weeks",
          expected: "a number of weeks from 0.1 to 10000",
          received: "NaN",
        },
      ],
    });
  });

  it("are refused where the windows overlap by a day, and not where they touch", () => {
    expect(refusedOf(wrong({ until: "2022-03-01" }, { from: "2022-03-01" })).faults).toEqual([
      { path: "after.from", expected: "a date after 2022-03-01", received: "2022-03-01" },
    ]);
    expect(refusedOf(wrong({ from: "2022-03-01" }, { until: "2022-02-01" })).faults).toEqual([
      { path: "after.until", expected: "a date after 2022-03-01", received: "2022-02-01" },
    ]);
    const touching = wrong({ until: "2022-03-01" }, { from: "2022-03-02" });
    expect(bodyOf(touching).before.until).toBe("2022-03-01");
  });

  it("are refused for counts that are no whole numbers", () => {
    expect(refusedOf(countsOf(exactly(-1), exactly(1.5)))).toEqual({
      code: "COUNT_OUT_OF_RANGE",
      faults: [
        { path: "before.count", expected: "an integer of 0 or more", received: "-1" },
        { path: "after.count", expected: "an integer of 0 or more", received: "1.5" },
      ],
    });
  });

  it("are fine in weeks at both ends of the range", () => {
    for (const weeks of [0.1, 10_000]) {
      const body = bodyOf(wrong({ exposure: { weeks, roll: exactly(100) } }));
      expect(body.rateRatio.is).toBe("rateRatio");
    }
    expect(refusedOf(wrong({ exposure: { weeks: 10_001, roll: exactly(1) } })).code).toBe(
      "COUNT_OUT_OF_RANGE",
    );
  });
});
