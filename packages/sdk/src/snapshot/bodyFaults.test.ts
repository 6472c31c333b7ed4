import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { breakdownBody } from "../metrics/breakdownBody";
import { funnelBody } from "../metrics/funnelBody";
import { progressionBody } from "../metrics/progressionBody";
import { surveyBody } from "../metrics/surveyBody";
import { targetResult } from "../metrics/targetResult";
import type { BreakdownBody } from "../results/breakdownResult";
import { absent, type Count, exactly, hidden } from "../results/count";
import type { FunnelCohort } from "../results/funnelResult";
import type { ProgressionBody, ProgressionCohort } from "../results/progressionResult";
import type { SurveyItem } from "../results/surveyResult";
import { bodyFaults } from "./bodyFaults";

describe("bodyFaults of a funnel", () => {
  const exits = (withdrawn: number) => ({
    withdrawn: exactly(withdrawn),
    notSelected: exactly(0),
    deferred: exactly(0),
    pending: exactly(0),
    unknown: exactly(0),
  });
  /** Of 30 interested 19 were recruited, all placed: 11 and nobody withdrew. */
  const body = funnelBody({
    unit: "educators",
    stages: ["interested", "recruited", "placed"].map((id) => ({ id, label: id })),
    cohorts: [
      {
        id: "2022",
        label: "2022",
        reached: [
          { stage: "interested", count: exactly(30) },
          { stage: "recruited", count: exactly(19) },
          { stage: "placed", count: exactly(19) },
        ],
        exits: [exits(11), exits(0)],
        target: { stage: "recruited", value: 20 },
      },
    ],
  });
  const [cohort] = body.cohorts;
  if (!cohort) throw new Error("expected a cohort");
  const faults = (change: Partial<FunnelCohort>) =>
    bodyFaults("funnel", { ...body, cohorts: [{ ...cohort, ...change }] }, "body");
  const [interested, recruited, placed] = cohort.reached;
  const [first, second] = cohort.steps;
  if (!interested || !recruited || !placed || !first || !second) throw new Error("expected stages");

  it("finds none in what the metric makes", () => {
    expect(faults({})).toEqual([]);
    const { target: _, ...withoutTarget } = cohort;
    expect(bodyFaults("funnel", { ...body, cohorts: [withoutTarget] }, "body")).toEqual([]);
  });

  it("finds stages and steps that are not the funnel's, or not in its order", () => {
    expect(faults({ reached: [interested, placed, recruited] })).toEqual([
      {
        path: "body.cohorts[0].reached",
        expected: "interested, recruited, placed",
        received: "interested, placed, recruited",
      },
    ]);
    expect(faults({ reached: [interested, recruited] })).toEqual([
      {
        path: "body.cohorts[0].reached",
        expected: "interested, recruited, placed",
        received: "interested, recruited",
      },
    ]);
    expect(faults({ reached: [], steps: [second, first] })).toEqual([
      {
        path: "body.cohorts[0].reached",
        expected: "interested, recruited, placed",
        received: "none",
      },
      {
        path: "body.cohorts[0].steps",
        expected: "interested to recruited, recruited to placed",
        received: "recruited to placed, interested to recruited",
      },
    ]);
  });

  it("finds a target at a stage that is not there", () => {
    const { target } = cohort;
    if (!target) throw new Error("expected a target");
    expect(faults({ target: { ...target, stage: "promoted" } })).toEqual([
      {
        path: "body.cohorts[0].target.stage",
        expected: "interested or recruited or placed",
        received: "promoted",
      },
    ]);
  });

  it("finds more people going on and leaving than there were", () => {
    expect(faults({ steps: [{ ...first, exits: exits(12) }, second] })).toEqual([
      {
        path: "body.cohorts[0].steps[0]",
        expected: "at most 30 together, the stage before",
        received: "31",
      },
    ]);
    expect(faults({ reached: [interested, recruited, { ...placed, count: exactly(20) }] })).toEqual(
      [
        {
          path: "body.cohorts[0].steps[1]",
          expected: "at most 19 together, the stage before",
          received: "20",
        },
      ],
    );
    expect(faults({ steps: [{ ...first, exits: exits(1) }, second] })).toEqual([]);
  });
});

describe("bodyFaults of a breakdown", () => {
  /** Of 110 people 100 were asked; 90 said: 9 Black and 81 White. The benchmark is made up. */
  const body = breakdownBody(
    {
      unit: "leaders",
      dimension: { id: "ethnicity5", label: "Ethnicity", specialCategory: true },
      base: "ofKnown",
      complement: "allOtherGroups",
      people: exactly(110),
      asked: exactly(100),
      known: exactly(90),
      missing: { notAsked: exactly(10), noAnswer: exactly(7), preferNotToSay: exactly(3) },
      groups: [
        { id: "black", label: "Black", count: exactly(9) },
        { id: "white", label: "White", count: exactly(81) },
      ],
      benchmarks: ["teachers", "leaders"].map((id) => ({
        id,
        label: id,
        population: id,
        geography: "England",
        year: "2021/22",
        dimension: "ethnicity5",
        complement: "allOtherGroups",
        base: "ofKnown",
        shares: [{ group: "black", text: "10%", share: 0.1 }],
        source: "register",
      })),
    },
    "register",
  );
  const faults = (change: Partial<BreakdownBody>) =>
    bodyFaults("breakdown", { ...body, ...change }, "body");

  it("finds none in what the metric makes, nor where rates are hidden", () => {
    expect(faults({})).toEqual([]);
    expect(faults({ groups: body.groups.map((group) => ({ ...group, rate: hidden })) })).toEqual(
      [],
    );
  });

  it("finds parts above their whole, at every level", () => {
    expect(faults({ known: exactly(89) })).toEqual([
      { path: "body.groups", expected: "at most 89 together, the known", received: "90" },
    ]);
    expect(faults({ missing: { ...body.missing, preferNotToSay: exactly(4) } })).toEqual([
      { path: "body.known", expected: "at most 100 together, the asked", received: "101" },
    ]);
    expect(faults({ missing: { ...body.missing, noAnswer: exactly(8) } })).toHaveLength(1);
    expect(faults({ missing: { ...body.missing, notAsked: exactly(11) } })).toEqual([
      { path: "body.asked", expected: "at most 110 together, the people", received: "111" },
    ]);
  });

  it("finds a comparison with a benchmark that is not there", () => {
    expect(faults({ benchmarks: body.benchmarks.slice(1) })).toEqual(
      [0, 1].map((group) => ({
        path: `body.groups[${group}].comparisons[0].benchmark`,
        expected: "leaders",
        received: "teachers",
      })),
    );
    const other = body.groups.map((group) => ({
      ...group,
      comparisons: [{ is: "absent" as const, why: "notStated" as const, benchmark: "pupils" }],
    }));
    expect(faults({ groups: other })[1]).toEqual({
      path: "body.groups[1].comparisons[0].benchmark",
      expected: "teachers or leaders",
      received: "pupils",
    });
    expect(faults({ benchmarks: [] })[0]).toMatchObject({
      expected: "no comparison without a benchmark",
    });
  });
});

describe("bodyFaults of progression", () => {
  /** Of 12 graduates 10 were promoted and 1 left; 11 are in post, 7 and 4, of whom 9 a year later. */
  const body = progressionBody({
    unit: "graduates",
    promotedMeans: "movedUp",
    destinationBase: "inPost",
    cohorts: [
      {
        id: "2020",
        label: "2020",
        status: "graduated",
        graduation: "2022-07",
        graduates: exactly(12),
        seniority: [
          { id: "promoted", count: exactly(10) },
          { id: "sameLevel", count: exactly(1) },
          { id: "lowerLevel", count: exactly(0) },
          { id: "out", count: exactly(1) },
          { id: "unknown", count: exactly(0) },
        ],
        destinationTotal: exactly(11),
        destinations: [
          { id: "mainstream", count: exactly(7) },
          { id: "special", count: exactly(4) },
          { id: "out", count: exactly(1) },
        ],
        followUp: {
          of: "inPost",
          months: 12,
          asOf: "2023-07-31",
          stillInPost: exactly(9),
          left: exactly(1),
          lostToFollowUp: exactly(1),
          notYetDue: exactly(0),
        },
      },
    ],
  });
  const [cohort] = body.cohorts;
  if (!cohort?.followUp) throw new Error("expected a cohort that is followed up");
  const { followUp } = cohort;
  const faults = (
    change: Partial<ProgressionCohort>,
    destinationBase: ProgressionBody["destinationBase"] = "inPost",
  ) =>
    bodyFaults(
      "progression",
      { ...body, destinationBase, cohorts: [{ ...cohort, ...change }] },
      "body",
    );

  it("finds none in what the metric makes; who is out is not of those in post", () => {
    expect(faults({})).toEqual([]);
    expect(faults({}, "graduates")).toEqual([
      {
        path: "body.cohorts[0].destinations",
        expected: "at most 11 together, the destinationTotal",
        received: "12",
      },
    ]);
  });

  it("finds parts above the graduates", () => {
    expect(faults({ graduates: exactly(10) })).toEqual([
      {
        path: "body.cohorts[0].seniority",
        expected: "at most 10 together, the graduates",
        received: "12",
      },
      {
        path: "body.cohorts[0].destinationTotal",
        expected: "at most 10 together, the graduates",
        received: "11",
      },
      {
        path: "body.cohorts[0].followUp",
        expected: "at most 10 together, the graduates",
        received: "11",
      },
    ]);
    expect(faults({ followUp: { ...followUp, notYetDue: exactly(2) } })).toEqual([
      {
        path: "body.cohorts[0].followUp",
        expected: "at most 12 together, the graduates",
        received: "13",
      },
    ]);
  });
});

describe("bodyFaults of a survey", () => {
  const none = exactly(0);
  /** Of 20 invited 15 responded, 12 of them on the scale: 5, 3, 3 and 1. */
  const bodyOf = (multiSelect: boolean) =>
    surveyBody({
      unit: "educators",
      invited: exactly(20),
      responses: exactly(15),
      multiSelect,
      items: [
        {
          id: "likely",
          statement: "I am likely to stay",
          measure: multiSelect ? "chosen" : "topTwoBoxes",
          base: exactly(12),
          missing: { noAnswer: exactly(2), dontKnow: exactly(1), notApplicable: none },
          chosen: exactly(8),
          distribution: [5, 3, 3, 1].map((count, index) => ({
            id: `point${index}`,
            label: `${index}`,
            count: exactly(count),
          })),
        },
      ],
    });
  const faults = (
    change: Partial<SurveyItem>,
    { invited, multiSelect = false }: { invited?: Count; multiSelect?: boolean } = {},
  ) => {
    const body = bodyOf(multiSelect);
    return bodyFaults(
      "survey",
      {
        ...body,
        ...(invited && { invited }),
        items: body.items.map((item) => ({ ...item, ...change })),
      },
      "body",
    );
  };

  it("finds none in what the metric makes", () => {
    expect(faults({})).toEqual([]);
    expect(faults({}, { multiSelect: true })).toEqual([]);
  });

  it("finds parts above their whole", () => {
    expect(faults({}, { invited: exactly(14) })).toEqual([
      { path: "body.responses", expected: "at most 14 together, the invited", received: "15" },
    ]);
    expect(
      faults({
        missing: { noAnswer: exactly(2), dontKnow: exactly(1), notApplicable: exactly(1) },
      }),
    ).toEqual([
      {
        path: "body.items[0].base",
        expected: "at most 15 together, the responses",
        received: "16",
      },
    ]);
  });

  it("finds points of a scale above its base; what people could tick adds up to anything", () => {
    const base = exactly(11);
    const netAgreement = absent("notStated");
    expect(faults({ base, netAgreement })).toEqual([
      {
        path: "body.items[0].distribution",
        expected: "at most 11 together, the base",
        received: "12",
      },
    ]);
    expect(faults({ base, netAgreement }, { multiSelect: true })).toEqual([]);
  });

  it("finds a net agreement that its points do not make", () => {
    // (5 + 3 − 3 − 1) ÷ 12 = 4 ÷ 12.
    expect(faults({ netAgreement: { is: "net", netPp: 34 } })).toEqual([
      {
        path: "body.items[0].netAgreement",
        expected: `${400 / 12} points, top two less bottom two`,
        received: "34 points",
      },
    ]);
  });
});

describe("bodyFaults of a target", () => {
  it("finds more people than a share is of; a number of people can be above any", () => {
    const ofShare = targetResult(
      {
        unit: "leaders",
        aim: { is: "share", share: 0.6, of: "graduates" },
        actual: exactly(8),
        base: exactly(12),
      },
      testContext,
    ).body;
    expect(bodyFaults("target", ofShare, "body")).toEqual([]);
    const above = { ...ofShare.attainment, actual: exactly(13) };
    expect(bodyFaults("target", { ...ofShare, attainment: above }, "body")).toEqual([
      {
        path: "body.attainment.actual",
        expected: "at most 12 together, the base",
        received: "13",
      },
    ]);
    const inPeople = { ...above, aim: { is: "count" as const, value: 10 } };
    expect(bodyFaults("target", { ...ofShare, attainment: inPeople }, "body")).toEqual([]);
  });
});
