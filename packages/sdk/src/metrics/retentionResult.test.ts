import { describe, expect, test } from "vitest";
import { publishedBasis, testContext } from "../../testing/testContext";
import { absent, bounded, exactly, hidden } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { RetentionCohortCounts, RetentionCounts } from "./RetentionCounts";
import { retentionResult } from "./retentionResult";

const none = absent("notStated");

/** The Difference, Impact Report 2021-22: of 62 recruited, 10 alumni and 29 + 19 still to graduate. */
const recruited: RetentionCohortCounts = {
  id: "all",
  label: "All cohorts",
  people: exactly(62),
  retained: exactly(10),
  left: none,
  deferred: none,
  lostToFollowUp: exactly(4),
  notYetDue: exactly(29 + 19),
  leftBeforeDue: none,
};
/** 20 = 12 + 3 + 1 + 2 + 2; due 20 − 1 − 2 = 17. */
const whole: RetentionCohortCounts = {
  id: "2019",
  label: "2019",
  people: exactly(20),
  retained: exactly(12),
  left: exactly(3),
  deferred: exactly(1),
  lostToFollowUp: exactly(2),
  notYetDue: exactly(2),
  leftBeforeDue: exactly(1),
};
const counts = (...cohorts: RetentionCohortCounts[]): RetentionCounts => ({
  unit: "leaders",
  measure: { is: "completion" },
  cohorts,
});
const lineOf = (change: Partial<RetentionCohortCounts>) =>
  retentionResult(counts({ ...whole, ...change }), testContext).body.cohorts[0];

describe("retentionResult", () => {
  test("bounds the completion of the report's 62 recruited, of whom 4 are unaccounted for", () => {
    // 62 − 48 not yet due = 14 due at most. All 4 left: 10/14; all 4 completed: 14/14.
    const result = retentionResult(counts(recruited), { ...testContext, basis: publishedBasis });
    expect(result.body.cohorts[0]).toEqual({
      ...recruited,
      due: bounded("atMost", 14),
      rate: none,
      bounds: { is: "bounds", lower: 10 / 14, upper: 1 },
    });
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test("gives the same bounds where it is known that none of the 62 left or deferred", () => {
    const known = { left: exactly(0), deferred: exactly(0), leftBeforeDue: exactly(0) };
    const { body } = retentionResult(counts({ ...recruited, ...known }), testContext);
    expect(body.cohorts[0]).toMatchObject({
      due: exactly(14),
      rate: { numerator: exactly(10), denominator: exactly(10) },
      bounds: { lower: 10 / 14, upper: 1 },
    });
  });

  test("refuses the 58 that the report adds up to, as 4 of 62 would vanish", () => {
    const vanished = { lostToFollowUp: exactly(0), left: exactly(0), deferred: exactly(0) };
    expect(() => retentionResult(counts({ ...recruited, ...vanished }), testContext)).toThrow(
      expect.objectContaining({
        code: "PARTS_FALL_SHORT",
        faults: [{ path: "cohorts[0]", expected: "62 together, the people", received: "58" }],
      }),
    );
  });

  test("carries the day on which people are looked at, where there is one", () => {
    expect(lineOf({ dueOn: "2021-07-31" })?.dueOn).toBe("2021-07-31");
    expect(lineOf({})).not.toHaveProperty("dueOn");
  });

  test("is a rate of those known and bounds of those due", () => {
    // 12/(12 + 3); 12/17 to (12 + 2)/17.
    expect(lineOf({})).toMatchObject({
      due: exactly(17),
      rate: { numerator: exactly(12), denominator: exactly(15), share: 0.8 },
      bounds: { is: "bounds", lower: 12 / 17, upper: 14 / 17 },
    });
  });

  test("of a survey, has intervals for the sample", () => {
    const basis = { kind: "survey" as const, population: "All", askedOn: "July 2022" };
    const describes = (context = testContext) => {
      const rate = retentionResult(counts(whole), context).body.cohorts[0]?.rate;
      return rate?.is === "counted" ? rate.interval?.describes : rate;
    };
    expect(describes({ ...testContext, basis })).toBe("sampling");
    expect(describes()).toBe("process");
  });

  test.each([
    ["retained", "hidden", "hidden", 17],
    ["left", "hidden", "hidden", 17],
    ["lostToFollowUp", "counted", "hidden", 17],
    ["deferred", "counted", "bounds", 17],
    ["notYetDue", "counted", "bounds", 17],
    ["people", "counted", "bounds", 17],
    ["leftBeforeDue", "counted", "bounds", 17],
  ] as const)("hides all that a hidden %s would tell", (name, rate, bounds, due) => {
    const line = lineOf({ [name]: hidden });
    expect(line?.[name]).toEqual(hidden);
    expect(line?.rate.is).toBe(rate);
    expect(line?.bounds.is).toBe(bounds);
    expect(line?.due).toEqual(exactly(due));
  });

  test("has no bounds of a number of people that has no upper end", () => {
    expect(lineOf({ people: bounded("atLeast", 20), left: none })).toMatchObject({
      due: bounded("atLeast", 17),
      bounds: absent("notAvailable"),
    });
    expect(lineOf({ people: none, left: none })).toMatchObject({ due: none, bounds: none });
    expect(lineOf({ people: bounded("atLeast", 20), left: none, deferred: none })).toMatchObject({
      due: bounded("atLeast", 18),
    });
    expect(lineOf({ retained: bounded("atMost", 12) })?.bounds).toEqual(absent("notAvailable"));
  });

  test("widens the bounds by those of whom it is not stated whether they left", () => {
    expect(lineOf({ left: none })).toMatchObject({
      rate: none,
      bounds: { lower: 12 / 17, upper: 1 },
    });
    expect(lineOf({ left: bounded("atLeast", 2) })).toMatchObject({
      bounds: { lower: 12 / 17, upper: 15 / 17 },
    });
  });

  test("knows how many are due where it knows who was retained, left or is lost, or all others", () => {
    expect(lineOf({ deferred: none, people: none })?.due).toEqual(exactly(17));
    expect(lineOf({ left: hidden })?.due).toEqual(exactly(17));
    expect(lineOf({ left: hidden, deferred: hidden })?.due).toEqual(hidden);
    expect(lineOf({ left: hidden, notYetDue: hidden })?.due).toEqual(hidden);
  });

  test("knows of graduates that none can defer", () => {
    const none = { deferred: absent("notApplicable"), people: exactly(19) };
    const bounds = { lower: 12 / 17, upper: 14 / 17 };
    expect(lineOf(none)).toMatchObject({ due: exactly(17), bounds });
    expect(lineOf({ ...none, lostToFollowUp: absent("notStated") })).toMatchObject({
      due: exactly(17),
      bounds,
    });
  });

  test.each([
    ["completion", "programmeCompletion"],
    ["inProgramme", "inProgrammeRetention"],
    ["inPost", "inPostRetention"],
    ["inSystem", "systemRetention"],
  ] as const)("names the metric of %s", (is, metric) => {
    const measure = {
      completion: { is: "completion" as const },
      inProgramme: { is: "inProgramme" as const, at: { is: "months" as const, months: 6 } },
      inPost: { is: "inPost" as const, months: 24, settings: ["mainstream" as const] },
      inSystem: { is: "inSystem" as const, months: 24 },
    }[is];
    expect(retentionResult({ ...counts(whole), measure }, testContext).metric).toBe(metric);
  });

  test("lists every contradiction of its counts", () => {
    const less = { ...whole, people: exactly(19), leftBeforeDue: exactly(3) };
    expect(() => retentionResult(counts(whole, less), testContext)).toThrow(
      expect.objectContaining({
        code: "ID_DUPLICATED",
        message: expect.stringContaining("retention counts"),
        faults: [
          { path: "cohorts[1].id", expected: "an id that is there once", received: '"2019" again' },
          { path: "cohorts[1]", expected: "at most 19 together, the people", received: "20" },
          {
            path: "cohorts[1].leftBeforeDue",
            expected: "at most 2 together, the people not yet due",
            received: "3",
          },
        ],
      }),
    );
    expect(() => retentionResult(counts(whole, { ...whole, dueOn: "soon" }), testContext)).toThrow(
      expect.objectContaining({
        code: "RECORD_INVALID",
        faults: [
          expect.objectContaining({ path: "cohorts[1].dueOn", received: 'the text "soon"' }),
          expect.objectContaining({ path: "cohorts[1].id" }),
        ],
      }),
    );
    expect(() => retentionResult(counts(), testContext)).toThrow(
      expect.objectContaining({
        code: "RECORD_INVALID",
        faults: [{ path: "cohorts", expected: "at least 1 cohort", received: "0" }],
      }),
    );
  });
});
