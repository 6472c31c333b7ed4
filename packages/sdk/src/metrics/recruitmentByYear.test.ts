import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { publishedBasis, testContext } from "../../testing/testContext";
import { absent, bounded, exactly, hidden } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { Cohort } from "../schemas/cohort";
import type { Participant } from "../schemas/participant";
import type { PipelineEvent } from "../schemas/pipelineEvent";
import { mergeTallies } from "./mergeTallies";
import { recruitmentByYear } from "./recruitmentByYear";
import type { TargetSeriesCounts } from "./TargetSeriesCounts";
import { tallyRecruitment } from "./tallyRecruitment";
import { targetSeriesResult } from "./targetSeriesResult";

const stages = [
  { id: "applied", label: "Applied" },
  { id: "recruited", label: "Recruited" },
  { id: "placed", label: "Placed" },
];
const cohort = (year: number, recruitmentTarget?: number): Cohort => ({
  id: `${year}`,
  label: `${year} cohort`,
  programme: "leaders",
  ...(recruitmentTarget !== undefined && { recruitmentTarget }),
  startsOn: `${year}-09-01`,
  graduatesOn: `${year + 2}-07-31`,
});
const person = (id: string, year: number): Participant => ({
  id,
  programme: "leaders",
  originalCohort: `${year}`,
  currentCohort: `${year}`,
});
const reached = (participant: string, stage: string, on: string): PipelineEvent => ({
  is: "reached",
  participant,
  stage,
  on,
});
const options = {
  unit: "leaders",
  stages,
  countedStage: "recruited",
  cohorts: [cohort(2021), cohort(2022, 3), cohort(2023, 3)],
  ...testContext,
};

const participants = [
  person("a", 2021),
  person("b", 2022),
  person("c", 2022),
  person("d", 2022),
  { ...person("e", 2022), currentCohort: "2023" },
  person("f", 2023),
];
const events = [
  reached("a", "recruited", "2021-05-01"),
  reached("b", "recruited", "2022-05-01"),
  // Who was placed has been recruited, whether or not somebody recorded it.
  reached("c", "placed", "2022-08-01"),
  reached("d", "applied", "2022-04-01"),
  reached("e", "recruited", "2022-09-02"),
  reached("f", "recruited", "2022-08-31"),
  { is: "left", participant: "b", why: "withdrawn", on: "2022-07-01" } as const,
];

describe("recruitmentByYear", () => {
  it("counts each cohort up to the day, against its own target", () => {
    // As of 1 September 2022: b and c of the 2022 cohort, for e came a day later: 3 − 2 = 1 short.
    const { body } = recruitmentByYear({ participants, events }, options);
    expect(body).toMatchObject({
      unit: "leaders",
      countedStage: { id: "recruited", label: "Recruited" },
      total: exactly(4),
    });
    expect(body.years).toMatchObject([
      { id: "2021", count: exactly(1), status: "final", target: { is: "none", why: "notSet" } },
      {
        id: "2022",
        label: "2022 cohort",
        count: exactly(2),
        status: "final",
        target: {
          is: "set",
          attainment: { needed: exactly(3), actual: exactly(2), short: exactly(1), met: "notMet" },
        },
      },
      {
        id: "2023",
        count: exactly(1),
        status: "notYetDue",
        target: {
          is: "set",
          attainment: {
            actual: bounded("atLeast", 1),
            short: bounded("atMost", 2),
            met: "notKnown",
          },
        },
      },
    ]);
  });

  it("counts people in the cohort that they were recruited for, though they deferred", () => {
    const later = { ...options, asOf: "2022-09-02" };
    const { years } = recruitmentByYear({ participants, events }, later).body;
    expect(years.map(({ count }) => count)).toEqual([exactly(1), exactly(3), exactly(1)]);
  });

  it("takes a target for due on its day and not before", () => {
    const statusWith = (on: string) =>
      tallyRecruitment({ participants, events }, { ...options, dueOn: [{ cohort: "2023", on }] })
        .years[2]?.status;
    expect(statusWith("2022-09-01")).toBe("final");
    expect(statusWith("2022-09-02")).toBe("notYetDue");
  });

  it("says which due years are provisional; one that is not yet due is not provisional", () => {
    const provisional = ["2022", "2023"];
    const { years } = tallyRecruitment({ participants, events }, { ...options, provisional });
    expect(years.map(({ status }) => status)).toEqual(["final", "provisional", "notYetDue"]);
  });

  it("has a target met early, before it is due", () => {
    const met = recruitmentByYear(
      { participants, events },
      { ...options, cohorts: [cohort(2021), cohort(2022, 2), cohort(2023, 1)] },
    ).body.years[2]?.target;
    expect(met).toMatchObject({ attainment: { short: exactly(0), met: "met" } });
  });

  it("gives nobody as 0 in every cohort", () => {
    const { years, total } = recruitmentByYear({ participants: [], events: [] }, options).body;
    expect(years.map(({ count }) => count)).toEqual([exactly(0), exactly(0), exactly(0)]);
    expect(total).toEqual(exactly(0));
  });

  it("survives JSON and fits the schema of results, from frozen records", () => {
    const frozen = { participants: Object.freeze(participants), events: Object.freeze(events) };
    const result = recruitmentByYear(frozen, Object.freeze(options));
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    expect(result).toMatchObject({ kind: "targetSeries", metric: "recruitmentByYear" });
  });

  it("lists everything that is wrong with records and options", () => {
    const tally = () =>
      tallyRecruitment(
        {
          participants: [person("a", 2021), person("a", 2021), person("b", 1999)],
          events: [reached("nobody", "hired", "2022-01-01"), reached("a", "applied", "2022-02-30")],
        },
        {
          ...options,
          cohorts: [cohort(2021), cohort(2021), { ...cohort(2022), recruitmentTarget: -1 }],
          stages: [...stages, { id: "applied", label: "Again" }],
          countedStage: "employed",
          dueOn: [
            { cohort: "2030", on: "soon" },
            { cohort: "2030", on: "2022-01-01" },
          ],
          provisional: ["2031"],
        },
      );
    let faults: readonly { path: string }[] = [];
    try {
      tally();
    } catch (error) {
      faults = (error as { faults: typeof faults }).faults;
    }
    expect(faults).toEqual([
      { path: "stages[3].id", expected: "an id that is there once", received: '"applied" again' },
      { path: "cohorts[1].id", expected: "an id that is there once", received: '"2021" again' },
      { path: "dueOn[1].cohort", expected: "an id that is there once", received: '"2030" again' },
      {
        path: "cohorts[2].recruitmentTarget",
        expected: "at least 0",
        received: "the number -1",
      },
      { path: "countedStage", expected: "a stage of the options", received: '"employed"' },
      { path: "dueOn[0].cohort", expected: "a cohort of the options", received: '"2030"' },
      {
        path: "dueOn[0].on",
        expected: "a date like 2022-07-31",
        received: 'the text "soon"',
      },
      { path: "dueOn[1].cohort", expected: "a cohort of the options", received: '"2030"' },
      { path: "provisional[0]", expected: "a cohort of the options", received: '"2031"' },
      { path: "participants[1].id", expected: "an id that is there once", received: '"a" again' },
      ...["originalCohort", "currentCohort"].map((key) => ({
        path: `participants[2].${key}`,
        expected: "a cohort of the options",
        received: '"1999"',
      })),
      {
        path: "events[0].participant",
        expected: "a participant's id",
        received: '"nobody"',
      },
      { path: "events[0].stage", expected: "a stage of the options", received: '"hired"' },
      {
        path: "events[1].on",
        expected: "a date like 2022-07-31",
        received: 'the text "2022-02-30"',
      },
    ]);
  });

  it("is the same for records in any order, from whatever can be read once, and in merged parts", () => {
    const event = fc.record({
      stage: fc.constantFrom("applied", "recruited", "placed"),
      on: fc.constantFrom("2021-01-01", "2022-09-01", "2022-09-02"),
    });
    const someone = fc.record({
      year: fc.constantFrom(2021, 2022, 2023),
      part: fc.integer({ min: 0, max: 2 }),
      events: fc.array(event, { maxLength: 3 }),
    });
    fc.assert(
      fc.property(fc.array(someone, { maxLength: 12 }), (people) => {
        const recordsOf = (part?: number) => {
          const own = people.flatMap((each, index) =>
            part === undefined || each.part === part ? [{ ...each, id: `p${index}` }] : [],
          );
          return {
            participants: own.map(({ id, year }) => person(id, year)),
            events: own.flatMap(({ id, events }) =>
              events.map(({ stage, on }) => reached(id, stage, on)),
            ),
          };
        };
        const all = recordsOf();
        const whole = tallyRecruitment(all, options);
        const parts = [0, 1, 2].map((part) => tallyRecruitment(recordsOf(part), options));
        expect(mergeTallies(...(parts as [TargetSeriesCounts]))).toEqual(whole);
        expect(mergeTallies(...(parts.toReversed() as [TargetSeriesCounts]))).toEqual(whole);
        const backwards = tallyRecruitment(
          {
            participants: all.participants.toReversed().values(),
            events: all.events.toReversed().values(),
          },
          options,
        );
        expect(backwards).toEqual(whole);
        // The naive definition: per cohort, who has any event of the stage or a later one by the day.
        for (const [index, year] of [2021, 2022, 2023].entries()) {
          const naive = people.filter(
            (each) =>
              each.year === year &&
              each.events.some(({ stage, on }) => stage !== "applied" && on <= "2022-09-01"),
          );
          expect(whole.years[index]?.count).toEqual(exactly(naive.length));
        }
      }),
      fuzzRuns(40),
    );
  });
});

describe("targetSeriesResult", () => {
  const notStated = absent("notStated");
  const year = (id: string, count = notStated as TargetSeriesCounts["total"]) => ({
    id,
    label: `${id} cohort`,
    status: "final" as const,
    count,
    target: { is: "none" as const, why: "notStated" as const },
  });
  const report: TargetSeriesCounts = {
    unit: "Difference Leaders",
    countedStage: { id: "recruited", label: "Recruited" },
    years: [
      year("2019"),
      year("2020"),
      year("2021"),
      { ...year("2022", exactly(19)), target: { is: "set", aim: { is: "count", value: 20 } } },
    ],
    total: exactly(62),
  };
  const published = {
    ...testContext,
    basis: publishedBasis,
    sources: [{ id: "report", citation: "Impact Report 2021-22", shortName: "Report" }],
  };

  it("carries the report's cohorts: 19 of a target of 20 in 2022, 62 recruited in all", () => {
    // The Difference, Impact Report 2021-22, pp. 10-13. How many were recruited in 2019 to 2021 is not
    // printed year by year: together 62 − 19 = 43.
    const { years, total } = targetSeriesResult(report, published).body;
    expect(total).toEqual(exactly(62));
    expect(years.map(({ count }) => count)).toEqual([notStated, notStated, notStated, exactly(19)]);
    expect(years[3]?.target).toMatchObject({
      attainment: { achieved: { share: 0.95 }, short: exactly(1), met: "notMet" },
    });
  });

  it("takes a target that is a share of the year's base", () => {
    // 60% of 12 graduates are 7.2, so 8: with at most 5 there, 3 or more are missing.
    const { years } = targetSeriesResult(
      {
        ...report,
        years: [
          {
            ...year("2020", bounded("atMost", 5)),
            target: {
              is: "set",
              aim: { is: "share", share: 0.6, of: "graduates" },
              base: exactly(12),
            },
          },
        ],
        total: notStated,
      },
      published,
    ).body;
    expect(years[0]?.target).toMatchObject({
      attainment: { needed: exactly(8), short: bounded("atLeast", 3), met: "notMet" },
    });
  });

  it.each([
    ["hidden", hidden, hidden],
    ["not stated", notStated, notStated],
    ["not yet due", absent("notYetDue"), absent("notYetDue")],
  ])("a count that is %s leaves the target not known", (_, count, short) => {
    const { years } = targetSeriesResult(
      { ...report, years: [{ ...report.years[3], count } as (typeof report.years)[number]] },
      published,
    ).body;
    expect(years[0]?.target).toMatchObject({ attainment: { short, met: "notKnown" } });
  });

  it.each([
    ["no year", [], "RECORD_INVALID", "years", "at least 1 year", "0"],
    [
      "a year twice",
      [year("2019"), year("2019")],
      "ID_DUPLICATED",
      "years[1].id",
      "an id that is there once",
      '"2019" again',
    ],
    [
      "years above their total",
      [year("2019", exactly(40)), year("2020", exactly(23))],
      "PARTS_EXCEED_WHOLE",
      "years",
      "at most 62 together, the total",
      "63",
    ],
    [
      "years that fall short of their total",
      [year("2019", exactly(40)), year("2020", exactly(21))],
      "PARTS_FALL_SHORT",
      "years",
      "62 together, the total",
      "61",
    ],
    [
      "a year above its base",
      [
        {
          ...year("2019", exactly(62)),
          target: {
            is: "set" as const,
            aim: { is: "share" as const, share: 0.5, of: "graduates" },
            base: exactly(61),
          },
        },
      ],
      "PARTS_EXCEED_WHOLE",
      "years[0].count",
      "at most 61 together, the base",
      "62",
    ],
  ])("refuses %s", (_, years, code, path, expected, received) => {
    expect(() => targetSeriesResult({ ...report, years }, published)).toThrow(
      expect.objectContaining({ code, faults: [{ path, expected, received }] }),
    );
  });
});
