import { parseSnapshot } from "@the-difference/impact-sdk";
import { describe, expect, it } from "vitest";
import { exampleResults, illustrativeTrust, impactReport2021To22 } from "./index";
import { snapshotText } from "./snapshotText";

describe.each([
  ["the report of 2021-22", impactReport2021To22],
  ["the illustrative trust", illustrativeTrust],
])("%s", (_, makeSnapshot) => {
  it("has the same bytes each time it is made", () => {
    expect(snapshotText(makeSnapshot())).toBe(snapshotText(makeSnapshot()));
  });

  it("reads back from its file as it was written", () => {
    const snapshot = makeSnapshot();
    expect(parseSnapshot(JSON.parse(snapshotText(snapshot)))).toEqual(snapshot);
  });

  it("has ids for its results that no two share", () => {
    const ids = makeSnapshot().results.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

const hidden = { is: "hidden" };

describe("the example results", () => {
  const examples = exampleResults();

  it("are all made up, and say so", () => {
    for (const snapshot of Object.values(examples)) expect(snapshot.illustrative).toBe(true);
  });

  it("hide everything of two people", () => {
    const [result] = examples.twoPersonBreakdown.results;
    expect(result?.body).toMatchObject({
      people: { is: "hidden" },
      known: { is: "hidden" },
      groups: [{ rate: { is: "hidden" } }, { rate: { is: "hidden" } }],
    });
  });

  it("have shares of nobody as absent, not as zero", () => {
    const [result] = examples.emptyBreakdown.results;
    expect(result?.body).toMatchObject({
      groups: [
        { rate: { is: "absent", why: "zeroDenominator" } },
        { rate: { is: "absent", why: "zeroDenominator" } },
      ],
    });
  });

  it("exceed a target", () => {
    const [result] = examples.exceededTarget.results;
    expect(result?.body).toMatchObject({
      attainment: { met: "met", short: { value: 0 }, achieved: { share: 1.25 } },
    });
  });

  const bodyOf = (name: keyof typeof examples) => examples[name].results[0]?.body;

  it.each([
    ["smallSchoolAbsence", { rows: [{ severe: hidden }, {}, { severe: hidden }, {}, {}, {}] }],
    ["hiddenChange", { after: { count: hidden }, change: hidden, rateRatio: hidden }],
    ["hiddenComparison", { first: { rate: hidden }, difference: hidden }],
    ["hiddenDose", { notRecorded: hidden, received: { none: hidden }, median: hidden }],
    [
      "schoolClosureExclusions",
      { rows: [{}, {}, {}, {}, { suspensions: { rate: hidden } }, {}, {}, {}, {}] },
    ],
    ["meanOfTwoSchools", { means: [{}, { suspensions: hidden }, {}] }],
    ["hiddenReach", { programmes: [{ people: hidden }, { people: hidden }] }],
    ["fewWaitingTimes", { median: hidden }],
    ["hiddenRetention", { cohorts: [{ rate: hidden }, { people: hidden, rate: hidden }] }],
    ["hiddenTargetSeries", { years: [{ count: hidden }, {}, {}, { count: hidden }] }],
  ] as const)("%s hides few people and what would tell them", (name, body) => {
    expect(bodyOf(name)).toMatchObject(body);
  });

  it.each([
    ["emptyAbsence", { rows: [{ overall: { why: "zeroDenominator" } }] }],
    ["emptyComparison", { difference: { is: "absent", why: "zeroDenominator" } }],
    ["notYetHeldDose", { received: { full: { why: "notYetDue" } } }],
    ["emptyReach", { atLeastOne: { people: { value: 0 } } }],
    ["recordingChange", { change: { is: "absent", why: "notApplicable" } }],
    ["provisionalRetention", { cohorts: [{}, {}, { rate: { why: "notYetDue" } }] }],
    ["medianNotReached", { median: { is: "notReached", byMonth: 36 } }],
  ] as const)("%s has no value, and says why", (name, body) => {
    expect(bodyOf(name)).toMatchObject(body);
  });

  it("has a suspension for every pupil and more: over 100 per 100, and years of closures", () => {
    expect(bodyOf("schoolClosureExclusions")).toMatchObject({
      periods: [{}, { seriesBreak: "schoolClosures" }, { seriesBreak: "schoolClosures" }],
      rows: [{}, {}, {}, { suspensions: { rate: { per100: 114 } } }, {}, {}, {}, {}, {}],
    });
  });
});

describe("the two snapshots together", () => {
  it("have a result of every kind of figure there is", () => {
    const kinds = [impactReport2021To22(), illustrativeTrust()].flatMap(({ results }) =>
      results.map(({ kind }) => kind),
    );
    const every =
      "absence audiences breakdown change comparison dose exclusions funnel progression";
    const others = "quantity reach retention survey target targetSeries timeToEvent";
    expect(kinds).toEqual(expect.arrayContaining([...every.split(" "), ...others.split(" ")]));
  });
});
