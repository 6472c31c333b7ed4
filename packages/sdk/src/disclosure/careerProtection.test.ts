import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { histogram } from "../metrics/Histogram";
import { retentionResult } from "../metrics/retentionResult";
import { timeToEventResult } from "../metrics/timeToEventResult";
import { absent, type Count, exactly, hidden } from "../results/count";
import { standardPolicy } from "./policy";
import { protectResults } from "./protectResults";

const text = (count: Count) =>
  count.is === "exact" ? count.value : count.is === "hidden" ? "x" : "-";

describe("retentionProtection", () => {
  const names = [
    "people",
    "retained",
    "left",
    "deferred",
    "lostToFollowUp",
    "notYetDue",
    "leftBeforeDue",
    "due",
  ] as const;
  const publishedLine = (...values: (number | Count)[]) => {
    const counts = values.map((value) => (typeof value === "number" ? exactly(value) : value));
    const [retained, left, deferred, lostToFollowUp, notYetDue, leftBeforeDue] = counts as [
      Count,
      Count,
      Count,
      Count,
      Count,
      Count,
    ];
    const people = counts.slice(0, 5).reduce((sum, count) => {
      return sum + (count.is === "exact" ? count.value : 0);
    }, 0);
    const before = retentionResult(
      {
        unit: "leaders",
        measure: { is: "completion" },
        cohorts: [
          {
            id: "2019",
            label: "2019",
            dueOn: "2021-07-31",
            people: exactly(people),
            retained,
            left,
            deferred,
            lostToFollowUp,
            notYetDue,
            leftBeforeDue,
          },
        ],
      },
      testContext,
    );
    const [after] = protectResults([before], standardPolicy);
    const line = after?.result.kind === "retention" ? after.result.body.cohorts[0] : undefined;
    if (!line) throw new Error("expected a cohort");
    return {
      before: before.body.cohorts[0],
      line,
      counts: Object.fromEntries(names.map((name) => [name, text(line[name])])),
    };
  };

  it("leaves a cohort in which nothing is small as it is", () => {
    const { before, line } = publishedLine(20, 8, 6, 7, 12, 5);
    expect(line).toEqual(before);
  });

  it("hides the few who left with as many others as it takes, and the bounds with them", () => {
    // Of 40 due 30 were retained, 3 left and 7 are lost: 3 = 40 − 30 − 7. The 7 go with the 3.
    const { line, counts } = publishedLine(30, 3, 0, 7, 0, 0);
    expect(counts).toMatchObject({
      people: 40,
      retained: 30,
      left: "x",
      lostToFollowUp: "x",
      due: 40,
    });
    expect(line).toMatchObject({ dueOn: "2021-07-31", rate: hidden, bounds: hidden });
  });

  it("keeps a rate whose counts are kept", () => {
    // 4 of 20 not yet due have left: 16 have not. Both, and nothing else, are told by the 20.
    const { line, counts } = publishedLine(30, 10, 0, 5, 20, 4);
    expect(counts).toMatchObject({ notYetDue: 20, leftBeforeDue: "x", retained: 30, left: 10 });
    expect(line.rate).toMatchObject({ is: "counted", share: 0.75 });
    expect(line.bounds).toMatchObject({ is: "bounds", lower: 30 / 45, upper: 35 / 45 });
  });

  it("hides who deferred and how many are due where few deferred", () => {
    // 42 people less 2 deferred are 40 due: one of the three goes with the 2.
    const { line, counts } = publishedLine(30, 10, 2, 0, 0, 0);
    expect(counts).toMatchObject({ deferred: "x", due: "x" });
    expect(line.bounds).toEqual(hidden);
    expect(line.rate).toMatchObject({ is: "hidden" });
  });

  it("protects a cohort that is not yet due", () => {
    const notYet = absent("notYetDue");
    expect(publishedLine(notYet, notYet, 0, notYet, 3, 0).counts).toMatchObject({
      people: "x",
      notYetDue: "x",
      retained: "-",
    });
    const { before, line } = publishedLine(notYet, notYet, 0, notYet, 30, 0);
    expect(line).toEqual(before);
  });
});

describe("timeToEventProtection", () => {
  const published = (events: [number, number][], censored: [number, number][], unknown = 0) => {
    const people = [...events, ...censored].reduce((sum, [, count]) => sum + count, unknown);
    const before = timeToEventResult(
      {
        unit: "leaders",
        event: "higherLevel",
        from: "start",
        intervalMonths: 6,
        people: exactly(people),
        startUnknown: exactly(unknown),
        notFollowed: exactly(0),
        events: histogram(new Map(events)),
        censored: histogram(new Map(censored)),
      },
      testContext,
    );
    const [after] = protectResults([before], standardPolicy);
    if (after?.result.kind !== "timeToEvent") throw new Error("expected a time to an event");
    return { before, result: after.result };
  };
  const rows = ({ intervals }: ReturnType<typeof published>["result"]["body"]) =>
    intervals.map(({ atRisk, events, censored }) => [atRisk, events, censored].map(text));

  it("leaves intervals in which nothing is small as they are", () => {
    const { before, result } = published(
      [
        [3, 10],
        [9, 20],
      ],
      [
        [6, 5],
        [12, 15],
      ],
    );
    expect(result).toEqual(before);
  });

  it("hides a small number of events, the curve from there on, and a median not yet reached", () => {
    // 40 at risk: 2 moved up, 38 waited on. 2 = 40 − 0 − 38: the next at risk go with the 2.
    const { result } = published(
      [
        [3, 2],
        [9, 30],
      ],
      [[12, 8]],
    );
    const [first] = rows(result.body);
    expect(first?.[1]).toBe("x");
    expect(result.body.intervals.map(({ reached }) => reached)).toEqual([hidden, hidden]);
    expect(result.body.median).toEqual(hidden);
  });

  it("keeps the median that the curve came to before what is hidden", () => {
    // 40 at risk, 25 moved up by 6; of the 15 left, 2 by 12, and 13 were followed to 12.
    const { result } = published(
      [
        [3, 25],
        [9, 2],
      ],
      [[12, 13]],
    );
    expect(rows(result.body)).toEqual([
      [40, 25, 0],
      [15, "x", "x"],
    ]);
    expect(result.body.median).toMatchObject({ is: "within", afterMonth: 0, byMonth: 6 });
    expect(result.body.intervals[1]?.reached).toEqual(hidden);
  });

  it("takes everyone followed and those first at risk for the same people", () => {
    // 3 without a known start: 43 − 40. The 40 stand in two places and go in both, or the 43 go.
    const { result } = published([[3, 20]], [[6, 20]], 3);
    const { people, followed, startUnknown, intervals } = result.body;
    expect(startUnknown).toEqual(hidden);
    expect(intervals[0]?.atRisk).toEqual(followed);
    expect([people, followed]).toContainEqual(hidden);
  });
});
