import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import { absent, exactly, hidden } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import { kaplanMeier } from "../statistics/kaplanMeier";
import { histogram } from "./Histogram";
import type { TimeToEventCounts, TimeToEventIntervals } from "./TimeToEventCounts";
import { timeToEventBody } from "./timeToEventBody";
import { timeToEventIntervals } from "./timeToEventIntervals";
import { timeToEventResult } from "./timeToEventResult";

type ByMonth = Record<number, number>;
const byMonth = (counted: ByMonth) =>
  histogram(new Map(Object.entries(counted).map(([month, count]) => [Number(month), count])));
const total = (counted: ByMonth) => Object.values(counted).reduce((sum, count) => sum + count, 0);
const countsOf = (
  events: ByMonth,
  censored: ByMonth,
  change: Partial<TimeToEventCounts> = {},
): TimeToEventCounts => ({
  unit: "leaders",
  event: "higherLevel",
  from: "start",
  intervalMonths: 6,
  people: exactly(total(events) + total(censored)),
  startUnknown: exactly(0),
  notFollowed: exactly(0),
  events: byMonth(events),
  censored: byMonth(censored),
  ...change,
});
const bodyOf = (...counts: Parameters<typeof countsOf>) =>
  timeToEventResult(countsOf(...counts), testContext).body;

/*
 * Twenty leaders. Above 0 up to 6 months: 5 moved up, 3 were lost: 1 − 15/20 = 25%.
 * Above 6 up to 12: 12 at risk, 6 moved up: 1 − 15/20 × 6/12 = 62.5%: the median is here.
 * Above 12 up to 18: 6 at risk, fewer than 10: no curve.
 */
const events = { 1: 1, 6: 4, 7: 1, 12: 5 };
const censored = { 4: 1, 6: 2, 18: 6 };

describe("timeToEventResult", () => {
  const result = timeToEventResult(countsOf(events, censored), testContext);

  test("counts who is at risk, for whom it came and whose follow-up ended, by interval", () => {
    expect(result).toMatchObject({ kind: "timeToEvent", metric: "timeToProgression" });
    expect(result.body).toMatchObject({
      unit: "leaders",
      event: "higherLevel",
      from: "start",
      people: exactly(20),
      followed: exactly(20),
      startUnknown: exactly(0),
      notFollowed: exactly(0),
      intervalMonths: 6,
      intervals: [
        {
          afterMonth: 0,
          byMonth: 6,
          atRisk: exactly(20),
          events: exactly(5),
          censored: exactly(3),
        },
        {
          afterMonth: 6,
          byMonth: 12,
          atRisk: exactly(12),
          events: exactly(6),
          censored: exactly(0),
        },
        {
          afterMonth: 12,
          byMonth: 18,
          atRisk: exactly(6),
          events: exactly(0),
          censored: exactly(6),
        },
      ],
      stillWaiting: exactly(0),
    });
  });

  test("is a Kaplan-Meier curve with the intervals of R's survfit, as long as 10 are at risk", () => {
    // R 4.2.2, survival 3.5.3: survfit(Surv(c(6 × 8, 12 × 6, 18 × 6), …) ~ 1, conf.type = "log-log").
    const method = {
      level: 0.95,
      method: "Kaplan-Meier, Greenwood, log-log",
      describes: "process",
    };
    expect(result.body.intervals.map(({ reached }) => reached)).toEqual([
      {
        is: "estimated",
        share: 0.25,
        interval: {
          lower: expect.closeTo(0.112529081084, 10),
          upper: expect.closeTo(0.500056092034, 10),
          ...method,
        },
      },
      {
        is: "estimated",
        share: 0.625,
        interval: {
          lower: expect.closeTo(0.406302433649, 10),
          upper: expect.closeTo(0.841995973084, 10),
          ...method,
        },
      },
      { is: "tooFew" },
    ]);
  });

  test("says within which interval it had come for half, and between which it may have", () => {
    expect(result.body.median).toEqual({
      is: "within",
      afterMonth: 6,
      byMonth: 12,
      // By month 6 up to 50.006% can have moved up, by month 12 as few as 41%: so from above 0 on, and open.
      interval: { afterMonth: 0, level: 0.95, method: "Kaplan-Meier, Greenwood, log-log" },
    });
    // Thirty of a hundred in the first interval, sixty in the second: the median is known to the interval.
    expect(bodyOf({ 3: 30, 9: 60 }, { 18: 10 }).median).toMatchObject({
      afterMonth: 6,
      byMonth: 12,
      interval: { afterMonth: 6, byMonth: 12 },
    });
  });

  test("says that half was not reached by the end of the curve", () => {
    expect(bodyOf({ 3: 2 }, { 18: 18 }).median).toEqual({ is: "notReached", byMonth: 18 });
    expect(bodyOf({ 3: 9 }, { 6: 1, 18: 10 }).median).toMatchObject({
      is: "notReached",
      byMonth: 18,
      interval: { afterMonth: 0, level: 0.95 },
    });
    expect(bodyOf({ 3: 3 }, { 6: 8, 18: 9 }).median).toEqual({ is: "notReached", byMonth: 6 });
  });

  test("has no curve and no median of 9 people, and has them of 10", () => {
    const nine = bodyOf({ 3: 9 }, {});
    expect(nine).toMatchObject({ followed: exactly(9), median: { is: "tooFew" } });
    expect(nine.intervals[0]?.reached).toEqual({ is: "tooFew" });
    const ten = bodyOf({ 3: 10 }, {});
    expect(ten.median).toEqual({ is: "within", afterMonth: 0, byMonth: 6 });
    expect(ten.intervals[0]?.reached).toEqual({ is: "estimated", share: 1 });
  });

  test("has no interval while it has come for nobody", () => {
    expect(bodyOf({}, { 6: 10 }).intervals[0]?.reached).toEqual({ is: "estimated", share: 0 });
  });

  test("has no intervals of months where nobody was followed", () => {
    const none = bodyOf({}, {}, { people: exactly(3), startUnknown: exactly(3) });
    expect(none).toMatchObject({
      followed: exactly(0),
      intervals: [],
      stillWaiting: exactly(0),
      median: { is: "tooFew" },
    });
  });

  test("leaves a month in which nobody is counted out of the intervals", () => {
    expect(bodyOf({ 3: 10, 40: 0 }, {}).intervals).toHaveLength(1);
  });

  test("ends with the last month that it is asked for, and counts who still waits", () => {
    const { intervals, stillWaiting } = bodyOf(events, censored, { lastMonth: 6 });
    expect(intervals).toHaveLength(1);
    expect(stillWaiting).toEqual(exactly(12));
    const longer = bodyOf(events, censored, { lastMonth: 24 });
    expect(longer.intervals).toHaveLength(4);
    expect(longer.intervals[3]).toMatchObject({ byMonth: 24, atRisk: exactly(0) });
  });

  test("can end after the first month", () => {
    const { intervals } = bodyOf({ 1: 4, 2: 6 }, {}, { intervalMonths: 1, lastMonth: 1 });
    expect(intervals).toMatchObject([{ byMonth: 1, atRisk: exactly(10), events: exactly(4) }]);
  });

  test("of a survey, has intervals for the sample", () => {
    const basis = { kind: "survey" as const, population: "All", askedOn: "July 2022" };
    const { body } = timeToEventResult(countsOf(events, censored), { ...testContext, basis });
    expect(body.intervals[0]?.reached).toMatchObject({ interval: { describes: "sampling" } });
  });

  test("survives JSON and fits the schema of results", () => {
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test.each([
    [{ intervalMonths: 0 }, "intervalMonths", "an integer from 1 to 1200", "0"],
    [{ intervalMonths: 0, lastMonth: 7 }, "intervalMonths", "an integer from 1 to 1200", "0"],
    [{ lastMonth: 0 }, "lastMonth", "a multiple of intervalMonths (6) from 1 to 1200", "0"],
    [{ lastMonth: 7 }, "lastMonth", "a multiple of intervalMonths (6) from 1 to 1200", "7"],
    [{ lastMonth: 1206 }, "lastMonth", "a multiple of intervalMonths (6) from 1 to 1200", "1206"],
  ])("refuses %o", (change, path, expected, received) => {
    expect(() => bodyOf(events, censored, change)).toThrow(
      expect.objectContaining({
        code: "RECORD_INVALID",
        message: expect.stringContaining("time to event"),
        faults: [{ path, expected, received }],
      }),
    );
  });

  test("takes a hundred years and not a month more", () => {
    expect(bodyOf({}, { 1200: 10 }).intervals).toHaveLength(200);
    expect(bodyOf({}, { 6: 10 }, { lastMonth: 1200 }).intervals).toHaveLength(200);
    expect(() => bodyOf({}, { 1201: 10 })).toThrow("censored.bins[0].value");
  });

  test("lists every fault of its counts at once", () => {
    const bad = countsOf(
      {},
      {},
      {
        people: exactly(0),
        notFollowed: exactly(-1),
        events: {
          is: "histogram",
          bins: [
            { value: 0, count: 1 },
            { value: 1.5, count: -1 },
          ],
        },
        censored: { is: "histogram", bins: [{ value: 6, count: Number.NaN }] },
      },
    );
    expect(() => timeToEventResult(bad, testContext)).toThrow(
      expect.objectContaining({
        faults: [
          { path: "notFollowed", expected: "an integer of 0 or more", received: "-1" },
          { path: "events.bins[0].value", expected: "a month from 1 to 1200", received: "0" },
          { path: "events.bins[1].value", expected: "a month from 1 to 1200", received: "1.5" },
          { path: "events.bins[1].count", expected: "an integer of 0 or more", received: "-1" },
          { path: "censored.bins[0].count", expected: "an integer of 0 or more", received: "NaN" },
        ],
      }),
    );
  });

  test("refuses people who vanish", () => {
    expect(() => bodyOf(events, censored, { people: exactly(21) })).toThrow(
      expect.objectContaining({
        code: "PARTS_FALL_SHORT",
        message: expect.stringContaining("time to event"),
        faults: [{ path: "people", expected: "21 together, the people", received: "20" }],
      }),
    );
  });

  const monthly = fc
    .dictionary(fc.integer({ min: 1, max: 30 }).map(String), fc.integer({ min: 0, max: 15 }), {
      maxKeys: 8,
    })
    .map((counted): ByMonth => ({ ...counted }));

  test("by single months is the Kaplan-Meier curve of the months", () => {
    fc.assert(
      fc.property(monthly, monthly, (came, ended) => {
        const { intervals } = bodyOf(came, ended, { intervalMonths: 1 });
        const sets = intervals.flatMap(({ byMonth: time, atRisk, events: had }) =>
          atRisk.is === "exact" && had.is === "exact" && atRisk.value >= 10
            ? [{ time, atRisk: atRisk.value, events: had.value }]
            : [],
        );
        const atRiskIn = (month: number) =>
          [came, ended].reduce(
            (sum, counted) =>
              sum +
              total(
                Object.fromEntries(Object.entries(counted).filter(([key]) => Number(key) >= month)),
              ),
            0,
          );
        expect(sets.map(({ atRisk }) => atRisk)).toEqual(sets.map(({ time }) => atRiskIn(time)));
        kaplanMeier(sets).points.forEach(({ survival }, index) => {
          expect(intervals[index]?.reached).toMatchObject({ share: 1 - survival });
        });
      }),
      fuzzRuns(60),
    );
  });

  test("without censoring is the share that has moved up, and the naive median, in any intervals", () => {
    fc.assert(
      fc.property(monthly, fc.integer({ min: 1, max: 12 }), (came, intervalMonths) => {
        const months = Object.entries(came)
          .flatMap(([month, count]) => Array<number>(count).fill(Number(month)))
          .sort((a, b) => a - b);
        const { intervals, median } = bodyOf(came, {}, { intervalMonths });
        for (const { byMonth: time, reached } of intervals) {
          if (reached.is !== "estimated") continue;
          const had = months.filter((month) => month <= time).length;
          expect(reached.share).toBeCloseTo(had / months.length, 12);
        }
        if (median.is !== "within") return;
        const naive = months[Math.ceil(months.length / 2) - 1] ?? Number.NaN;
        expect(median.afterMonth).toBeLessThan(naive);
        expect(median.byMonth).toBeGreaterThanOrEqual(naive);
        expect(median.byMonth - median.afterMonth).toBe(intervalMonths);
      }),
      fuzzRuns(60),
    );
  });

  test("in longer intervals never overstates the share that has moved up", () => {
    fc.assert(
      fc.property(monthly, monthly, fc.integer({ min: 2, max: 12 }), (came, ended, length) => {
        const fine = bodyOf(came, ended, { intervalMonths: 1, lastMonth: 36 }).intervals;
        const lastMonth = Math.ceil(30 / length) * length;
        const coarse = bodyOf(came, ended, { intervalMonths: length, lastMonth }).intervals;
        for (const { byMonth: time, reached } of coarse) {
          const same = fine.find((interval) => interval.byMonth === time)?.reached;
          if (reached.is !== "estimated" || same?.is !== "estimated") continue;
          expect(reached.share).toBeLessThanOrEqual(same.share + 1e-12);
        }
      }),
      fuzzRuns(60),
    );
  });
});

describe("timeToEventBody", () => {
  const long: TimeToEventIntervals = timeToEventIntervals(
    countsOf({ 3: 20, 9: 40, 15: 20 }, { 18: 20 }),
  );
  const bodyWith = (index: number, change: Partial<TimeToEventIntervals["intervals"][number]>) =>
    timeToEventBody(
      {
        ...long,
        intervals: long.intervals.map((interval, at) =>
          at === index ? { ...interval, ...change } : interval,
        ),
      },
      "register",
    );
  const kinds = ({ intervals }: ReturnType<typeof timeToEventBody>) =>
    intervals.map(({ reached }) => reached.is);

  test.each(["atRisk", "events"] as const)("hides the curve from hidden %s on", (name) => {
    const first = bodyWith(0, { [name]: hidden });
    expect(kinds(first)).toEqual(["hidden", "hidden", "hidden"]);
    expect(first.median).toEqual(hidden);
    expect(kinds(bodyWith(1, { [name]: hidden }))).toEqual(["estimated", "hidden", "hidden"]);
    expect(bodyWith(1, { [name]: hidden }).median).toEqual(hidden);
  });

  test("keeps a median that the curve has come to before what is hidden", () => {
    const body = bodyWith(2, { events: hidden });
    expect(kinds(body)).toEqual(["estimated", "estimated", "hidden"]);
    expect(body.median).toMatchObject({
      is: "within",
      afterMonth: 6,
      byMonth: 12,
      interval: { afterMonth: 6, byMonth: 12 },
    });
  });

  test("does not take a hidden rest of the curve for one that never came to a half", () => {
    // Six of ten by month 12: the upper bound of those who wait is above a half there.
    const few = timeToEventIntervals(countsOf({ 9: 6 }, { 18: 4 }, { lastMonth: 12 }));
    const wide = timeToEventBody(few, "register");
    expect(wide.median).toMatchObject({ is: "within", interval: { afterMonth: 6 } });
    const [first, second] = few.intervals;
    if (!first || !second) throw new Error("expected two intervals");
    const third = { ...second, afterMonth: 12, byMonth: 18, atRisk: hidden, events: hidden };
    const rest = timeToEventBody(
      { ...few, intervals: [first, second, third], stillWaiting: exactly(0) },
      "register",
    );
    expect(rest.median).toEqual({ is: "within", afterMonth: 6, byMonth: 12 });
  });

  test("is not touched by those censored being hidden", () => {
    expect(kinds(bodyWith(0, { censored: hidden }))).toEqual([
      "estimated",
      "estimated",
      "estimated",
    ]);
  });

  test("lists every contradiction of its counts", () => {
    const [first, second, third] = long.intervals;
    if (!first || !second || !third) throw new Error("expected three intervals");
    const counts = {
      ...long,
      people: exactly(99),
      followed: exactly(101),
      intervals: [
        { ...first, events: exactly(21) },
        { ...second, afterMonth: 7, byMonth: 13 },
        { ...third, atRisk: absent("notStated") },
      ],
      stillWaiting: exactly(1),
    };
    expect(() => timeToEventBody(counts, "register")).toThrow(
      expect.objectContaining({
        message: expect.stringContaining("time to event"),
        faults: [
          { path: "people", expected: "at most 99 together, the people", received: "101" },
          { path: "followed", expected: "101 together, the people followed", received: "100" },
          {
            path: "intervals[0]",
            expected: "at most 100 together, the people at risk",
            received: "101",
          },
          { path: "intervals[1].afterMonth", expected: "6", received: "7" },
          { path: "intervals[1].byMonth", expected: "12", received: "13" },
        ],
      }),
    );
  });
});
