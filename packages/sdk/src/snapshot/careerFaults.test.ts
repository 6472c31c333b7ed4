import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { retentionResult } from "../metrics/retentionResult";
import { timeToEventResult } from "../metrics/timeToEventResult";
import { bounded, exactly, hidden } from "../results/count";
import type { RetentionCohort } from "../results/retentionResult";
import type { EventInterval, TimeToEventBody } from "../results/timeToEventResult";
import { retentionFaults } from "./retentionFaults";
import { timeToEventFaults } from "./timeToEventFaults";

describe("retentionFaults", () => {
  const { body } = retentionResult(
    {
      unit: "leaders",
      measure: { is: "completion" },
      cohorts: [
        {
          id: "2019",
          label: "2019",
          people: exactly(20),
          retained: exactly(12),
          left: exactly(3),
          deferred: exactly(1),
          lostToFollowUp: exactly(2),
          notYetDue: exactly(2),
          leftBeforeDue: exactly(1),
        },
      ],
    },
    testContext,
  );
  const faults = (change: Partial<RetentionCohort>) =>
    retentionFaults(
      { ...body, cohorts: body.cohorts.map((cohort) => ({ ...cohort, ...change })) },
      "body",
    );

  it("finds none in what the metric makes", () => {
    expect(faults({})).toEqual([]);
    expect(faults({ bounds: { is: "bounds", lower: 0.5, upper: 0.5 } })).toEqual([]);
  });

  it("finds counts that do not add up, a cohort that is there twice, or none", () => {
    expect(faults({ people: exactly(21) })).toEqual([
      { path: "body.cohorts[0]", expected: "21 together, the people", received: "20" },
    ]);
    expect(retentionFaults({ ...body, cohorts: [...body.cohorts, ...body.cohorts] }, "b")).toEqual([
      { path: "b.cohorts[1].id", expected: "an id that is there once", received: '"2019" again' },
    ]);
    expect(retentionFaults({ ...body, cohorts: [] }, "b")).toMatchObject([{ path: "b.cohorts" }]);
  });

  it("finds a number due that is not that of those due", () => {
    expect(faults({ due: exactly(16) })).toEqual([
      {
        path: "body.cohorts[0].due",
        expected: "at most 16 together, the people due",
        received: "17",
      },
    ]);
    expect(faults({ due: exactly(18) })).toMatchObject([
      { expected: "18 together, the people due" },
    ]);
    expect(faults({ due: bounded("atLeast", 21) })).toMatchObject([
      { expected: "at most 20 together, the people", received: "21" },
      { expected: "21 together, the people due" },
    ]);
  });

  it("finds bounds that are the wrong way round", () => {
    expect(faults({ bounds: { is: "bounds", lower: 0.6, upper: 0.5 } })).toEqual([
      {
        path: "body.cohorts[0].bounds.lower",
        expected: "a lower bound of at most the upper, 0.5",
        received: "0.6",
      },
    ]);
  });
});

describe("timeToEventFaults", () => {
  const { body } = timeToEventResult(
    {
      unit: "leaders",
      event: "higherLevel",
      from: "start",
      intervalMonths: 6,
      people: exactly(100),
      startUnknown: exactly(0),
      notFollowed: exactly(0),
      events: {
        is: "histogram",
        bins: [
          { value: 3, count: 30 },
          { value: 9, count: 50 },
        ],
      },
      censored: { is: "histogram", bins: [{ value: 12, count: 20 }] },
    },
    testContext,
  );
  const faults = (change: Partial<TimeToEventBody>) =>
    timeToEventFaults({ ...body, ...change }, "body");
  const withSecond = (change: Partial<EventInterval>) =>
    faults({
      intervals: body.intervals.map((interval, index) =>
        index === 1 ? { ...interval, ...change } : interval,
      ),
    });

  it("finds none in what the metric makes", () => {
    expect(faults({})).toEqual([]);
    expect(faults({ median: { is: "notReached", byMonth: 12 } })).toEqual([]);
    expect(faults({ median: { is: "tooFew" } })).toEqual([]);
    const [first] = body.intervals;
    if (!first) throw new Error("expected intervals");
    expect(withSecond({ reached: first.reached })).toEqual([]);
    const touching = { lower: 0.7, upper: 0.7, level: 0.95, method: "M" };
    expect(
      withSecond({
        reached: { is: "estimated", share: 0.7, interval: { ...touching, describes: "process" } },
      }),
    ).toEqual([]);
  });

  it("finds counts that do not add up", () => {
    expect(faults({ stillWaiting: exactly(1) })).toEqual([
      {
        path: "body.intervals[1]",
        expected: "at most 70 together, the people at risk",
        received: "71",
      },
    ]);
  });

  it("finds a curve that goes down, also across what is hidden", () => {
    expect(withSecond({ reached: { is: "estimated", share: 0.29 } })).toEqual([
      {
        path: "body.intervals[1].reached.share",
        expected: expect.stringMatching(/^at least 0\.3.*, as by the month before$/),
        received: "0.29",
      },
    ]);
    const [first, second] = body.intervals;
    if (!first || !second) throw new Error("expected two intervals");
    const third = { ...second, afterMonth: 12, byMonth: 18, atRisk: hidden };
    const intervals: EventInterval[] = [
      first,
      { ...second, censored: hidden, reached: hidden },
      { ...third, events: hidden, censored: hidden, reached: { is: "estimated", share: 0.1 } },
    ];
    expect(faults({ intervals, stillWaiting: hidden })).toMatchObject([
      { path: "body.intervals[2].reached.share", received: "0.1" },
    ]);
  });

  it("finds an interval that does not hold its share", () => {
    const interval = { lower: 0.1, upper: 0.2, level: 0.95, method: "M", describes: "process" };
    for (const [lower, upper] of [
      [0.1, 0.2],
      [0.8, 0.9],
    ]) {
      const reached = { is: "estimated", share: 0.7, interval: { ...interval, lower, upper } };
      expect(withSecond({ reached: reached as EventInterval["reached"] })).toEqual([
        {
          path: "body.intervals[1].reached.interval",
          expected: "bounds around the share 0.7",
          received: `${lower} to ${upper}`,
        },
      ]);
    }
  });

  it("finds a median that is no interval of the curve", () => {
    expect(faults({ median: { is: "within", afterMonth: 6, byMonth: 13 } })).toEqual([
      { path: "body.median.byMonth", expected: "the end of an interval", received: "13" },
    ]);
    expect(faults({ median: { is: "within", afterMonth: 7, byMonth: 12 } })).toEqual([
      {
        path: "body.median.afterMonth",
        expected: "6, where its interval begins",
        received: "7",
      },
    ]);
    expect(faults({ median: { is: "notReached", byMonth: 13 } })).toHaveLength(1);
  });
});
