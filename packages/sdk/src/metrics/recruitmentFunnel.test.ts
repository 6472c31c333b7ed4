import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publishedBasis, testContext } from "../../testing/testContext";
import { absent, bounded, type Count, exactly, hidden } from "../results/count";
import type { Exits } from "../results/funnelResult";
import { metricResultSchema } from "../results/metricResult";
import type { Cohort } from "../schemas/cohort";
import type { Participant } from "../schemas/participant";
import type { PipelineEvent } from "../schemas/pipelineEvent";
import type { FunnelCounts } from "./FunnelCounts";
import { funnelBody } from "./funnelBody";
import { funnelResult } from "./funnelResult";
import { recruitmentFunnel } from "./recruitmentFunnel";
import type { FunnelOptions } from "./tallyFunnel";

const stages = [
  { id: "interested", label: "Registered interest" },
  { id: "recruited", label: "Recruited" },
  { id: "placed", label: "Placed" },
];

const cohort = (id: string, startsOn: string, graduatesOn: string): Cohort => ({
  id,
  label: `${id} cohort`,
  programme: "leadership",
  recruitmentTarget: 4,
  startsOn,
  graduatesOn,
});

const options: FunnelOptions = {
  unit: "educators",
  stages,
  cohorts: [cohort("2021", "2021-09-01", "2023-07-31"), cohort("2022", "2022-09-01", "2024-07-31")],
  targetStage: "recruited",
  stageDue: [{ cohort: "2022", stage: "placed", on: "2022-10-01" }],
};
const context = { ...options, ...testContext };

const person = (
  id: string,
  originalCohort: string,
  currentCohort = originalCohort,
): Participant => ({
  id,
  programme: "leadership",
  originalCohort,
  currentCohort,
});
const reached = (participant: string, stage: string, on = "2021-05-01"): PipelineEvent => ({
  is: "reached",
  participant,
  stage,
  on,
});
const left = (
  participant: string,
  why: "withdrawn" | "notSelected" | "deferred",
  on = "2021-06-01",
): PipelineEvent => ({ is: "left", participant, why, on });

/*
 * 2021, by hand: a to f registered interest (6). a and b were placed; b without a record of being
 * recruited. c was recruited and deferred to 2022; so recruited = a, b, c = 3, placed = a, b = 2.
 * d was not selected, e withdrew, f has no record: exits 1 + 1 + 1 = 6 − 3.
 * 2022: g and h were recruited, of 2; placing is due in October, so both are pending in September.
 */
const participants = [
  person("a", "2021"),
  person("b", "2021"),
  person("c", "2021", "2022"),
  person("d", "2021"),
  person("e", "2021"),
  person("f", "2021"),
  person("g", "2022"),
  person("h", "2022"),
];
const events = [
  ...["a", "b", "c", "d", "e", "f", "g", "h"].map((id) => reached(id, "interested", "2021-01-01")),
  reached("a", "recruited"),
  reached("a", "placed", "2021-09-01"),
  reached("b", "placed", "2021-09-01"),
  reached("c", "recruited"),
  left("c", "deferred"),
  left("d", "notSelected"),
  left("e", "withdrawn"),
  reached("g", "recruited", "2022-05-01"),
  reached("h", "recruited", "2022-05-01"),
];

const noExits = {
  withdrawn: exactly(0),
  notSelected: exactly(0),
  deferred: exactly(0),
  pending: exactly(0),
  unknown: exactly(0),
};
const notStated = {
  withdrawn: absent("notStated"),
  notSelected: absent("notStated"),
  deferred: absent("notStated"),
  pending: exactly(0),
  unknown: absent("notStated"),
};

function exactValue(count: Count | undefined): number {
  if (count?.is !== "exact") throw new Error(`expected an exact count; received ${count?.is}`);
  return count.value;
}

const sumOf = (exits: Exits) =>
  [exits.withdrawn, exits.notSelected, exits.deferred, exits.pending, exits.unknown]
    .map(exactValue)
    .reduce((sum, value) => sum + value, 0);

describe("recruitmentFunnel", () => {
  const body = () => recruitmentFunnel({ participants, events }, context).body;
  const cohortAt = (index: number) => body().cohorts[index];

  test("counts a person who skipped a stage as having reached it", () => {
    expect(cohortAt(0)?.reached.map(({ count }) => count)).toEqual([
      exactly(6),
      exactly(3),
      exactly(2),
    ]);
  });

  test("splits those who did not go on by reason", () => {
    expect(cohortAt(0)?.steps[0]?.exits).toEqual({
      ...noExits,
      withdrawn: exactly(1),
      notSelected: exactly(1),
      unknown: exactly(1),
    });
    expect(cohortAt(0)?.steps[1]?.exits).toEqual({ ...noExits, deferred: exactly(1) });
  });

  test("takes conversions of all for whom the next stage was due", () => {
    expect(cohortAt(0)?.steps.map(({ conversion }) => conversion)).toMatchObject([
      { numerator: exactly(3), denominator: exactly(6), share: 0.5 },
      { numerator: exactly(2), denominator: exactly(3) },
    ]);
    expect(cohortAt(0)?.overall).toMatchObject({ numerator: exactly(2), denominator: exactly(6) });
  });

  test("takes pending people out of the denominator, and calls a step where all are pending not yet due", () => {
    expect(cohortAt(1)?.reached.map(({ count }) => count)).toEqual([
      exactly(2),
      exactly(2),
      exactly(0),
    ]);
    expect(cohortAt(1)?.steps[1]?.exits).toEqual({ ...noExits, pending: exactly(2) });
    expect(cohortAt(1)?.steps[1]?.conversion).toEqual(absent("notYetDue"));
    expect(cohortAt(1)?.overall).toEqual(absent("notYetDue"));
  });

  test("no longer calls people pending on the day that a stage is due", () => {
    const later = recruitmentFunnel({ participants, events }, { ...context, asOf: "2022-10-01" });
    expect(later.body.cohorts[1]?.steps[1]?.exits).toEqual({ ...noExits, unknown: exactly(2) });
    expect(later.body.cohorts[1]?.steps[1]?.conversion).toMatchObject({ share: 0 });
  });

  test("leaves out what happened after the day it stands for", () => {
    const early = recruitmentFunnel({ participants, events }, { ...context, asOf: "2021-04-30" });
    expect(early.body.cohorts[0]?.reached.map(({ count }) => count)).toEqual([
      exactly(6),
      exactly(0),
      exactly(0),
    ]);
  });

  test("sets recruitment against each cohort's target, in people", () => {
    expect(cohortAt(0)?.target).toMatchObject({
      stage: "recruited",
      attainment: { actual: exactly(3), needed: exactly(4), short: exactly(1), met: "notMet" },
    });
  });

  test("counts someone who deferred and then graduated later in the cohort they were recruited for", () => {
    const all = [...events, reached("c", "placed", "2022-09-01")];
    const later = recruitmentFunnel({ participants, events: all }, context);
    expect(later.body.cohorts[0]?.reached.map(({ count }) => exactValue(count))).toEqual([6, 3, 3]);
    expect(sumOf(later.body.cohorts[0]?.steps[1]?.exits ?? noExits)).toBe(0);
  });

  test("survives JSON and fits the schema of results", () => {
    const result = recruitmentFunnel({ participants, events }, context);
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    expect(result.metric).toBe("recruitmentFunnel");
  });

  test("takes frozen records and any iterable", () => {
    function* each<Item>(items: Item[]) {
      yield* items.map((item) => Object.freeze(item));
    }
    const result = recruitmentFunnel(
      { participants: each(participants), events: each(events) },
      Object.freeze(context),
    );
    expect(result.body).toEqual(body());
  });

  test("lists every fault of the records at once, each with its place", () => {
    try {
      recruitmentFunnel(
        {
          participants: [person("a", "2021"), person("a", "2021"), person("b", "2030")],
          events: [
            reached("a", "interested", "2021-02-30"),
            reached("nobody", "interested"),
            reached("a", "knighted"),
          ],
        },
        context,
      );
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        name: "MetricInputError",
        faults: [
          { path: "participants[1].id" },
          { path: "participants[2].originalCohort" },
          { path: "participants[2].currentCohort" },
          { path: "events[0].on" },
          { path: "events[1].participant" },
          { path: "events[2].stage" },
        ],
      });
    }
  });

  test("refuses a context that a result cannot carry", () => {
    expect(() =>
      recruitmentFunnel({ participants, events }, { ...context, id: "Not an id", sources: [] }),
    ).toThrow(
      expect.objectContaining({
        code: "RECORD_INVALID",
        faults: [
          expect.objectContaining({ path: "id" }),
          expect.objectContaining({ path: "sources" }),
        ],
      }),
    );
  });

  const history = fc.record({
    cohort: fc.constantFrom("2021", "2022"),
    moved: fc.boolean(),
    stages: fc.subarray(stages.map((stage) => stage.id)),
    why: fc.option(fc.constantFrom("withdrawn", "notSelected", "deferred"), { nil: undefined }),
  });
  const register = fc.array(history, { maxLength: 40 }).map((histories) => ({
    participants: histories.map(({ cohort: id, moved }, index) =>
      person(`p${index}`, id, moved ? "2022" : id),
    ),
    events: histories.flatMap(({ stages: ids, why }, index) => [
      ...ids.map((stage) => reached(`p${index}`, stage)),
      ...(why ? [left(`p${index}`, why)] : []),
    ]),
  }));

  test("stages never grow, and exits account for everyone who did not go on", () => {
    fc.assert(
      fc.property(register, (records) => {
        for (const { reached: counts, steps } of recruitmentFunnel(records, context).body.cohorts) {
          steps.forEach(({ exits }, index) => {
            const from = exactValue(counts[index]?.count);
            const to = exactValue(counts[index + 1]?.count);
            expect(to).toBeLessThanOrEqual(from);
            expect(sumOf(exits)).toBe(from - to);
          });
        }
      }),
    );
  });

  test("counts the same whatever the order of records", () => {
    const shuffled = register.chain((records) =>
      fc.record({
        records: fc.constant(records),
        participants: fc.shuffledSubarray(records.participants, {
          minLength: records.participants.length,
        }),
        events: fc.shuffledSubarray(records.events, { minLength: records.events.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ records, ...other }) => {
        expect(recruitmentFunnel(other, context)).toEqual(recruitmentFunnel(records, context));
      }),
    );
  });

  test("agrees with the plain definition: reached is everyone with an event at that stage or beyond", () => {
    fc.assert(
      fc.property(register, (records) => {
        const result = recruitmentFunnel(records, context);
        for (const { id, reached: counts } of result.body.cohorts) {
          const ids = records.participants
            .filter((each) => each.originalCohort === id)
            .map((each) => each.id);
          counts.forEach(({ count }, index) => {
            const beyond = stages.slice(index).map((stage) => stage.id);
            const naive = ids.filter((one) =>
              records.events.some(
                (event) =>
                  event.is === "reached" &&
                  event.participant === one &&
                  beyond.includes(event.stage),
              ),
            );
            expect(exactValue(count)).toBe(naive.length);
          });
        }
      }),
    );
  });
});

describe("funnelBody", () => {
  const reportCounts: FunnelCounts = {
    unit: "educators",
    stages,
    cohorts: [
      {
        id: "2022",
        label: "2022 cohort",
        reached: [
          { stage: "interested", count: exactly(664) },
          { stage: "recruited", count: exactly(19) },
          { stage: "placed", count: exactly(19) },
        ],
        exits: [notStated, noExits],
        target: { stage: "recruited", value: 20 },
      },
    ],
  };
  const withCounts = (...counts: Count[]): FunnelCounts => ({
    ...reportCounts,
    cohorts: reportCounts.cohorts.map((each) => ({
      ...each,
      reached: each.reached.map((entry, index) => ({ ...entry, count: counts[index] ?? hidden })),
    })),
  });
  const bodyOf = (counts: FunnelCounts) => funnelBody(counts).cohorts[0];

  test("gives the report's 664, 19 and 19: 2.9% recruited, all placed, one short of 20", () => {
    // The Difference, Impact Report 2021-22, F040 to F042: 19 ÷ 664 = 0.0286.
    const result = funnelResult(reportCounts, { ...testContext, basis: publishedBasis });
    expect(result.body.cohorts[0]).toMatchObject({
      steps: [{ from: "interested", to: "recruited" }, { conversion: { share: 1 } }],
      overall: { numerator: exactly(19), denominator: exactly(664), share: 19 / 664 },
      target: { attainment: { short: exactly(1), met: "notMet" } },
    });
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test("a hidden stage hides every rate and target that it would tell", () => {
    const body = bodyOf(withCounts(exactly(664), hidden, exactly(19)));
    expect(body?.steps.map(({ conversion }) => conversion.is)).toEqual(["hidden", "hidden"]);
    expect(body?.overall).toMatchObject({ share: 19 / 664 });
    expect(body?.target?.attainment).toMatchObject({ short: hidden, met: "notKnown" });
    expect(bodyOf(withCounts(exactly(664), exactly(19), hidden))?.overall).toEqual(hidden);
  });

  test("pending people of a stage with none still to come leave everyone in the denominator", () => {
    const [only] = reportCounts.cohorts;
    if (!only) throw new Error("expected a cohort");
    const withPending = (pending: Count) =>
      bodyOf({
        ...reportCounts,
        cohorts: [{ ...only, exits: [{ ...notStated, pending }, noExits] }],
      });
    const body = withPending(absent("notApplicable"));
    expect(body?.steps[0]?.conversion).toMatchObject({ denominator: exactly(664) });
    expect(body?.overall).toMatchObject({ denominator: exactly(664) });
    expect(withPending(absent("notStated"))?.steps[0]?.conversion).toEqual(absent("notStated"));
  });

  test("a hidden later stage stays hidden where everyone before it is pending", () => {
    const [only] = reportCounts.cohorts;
    if (!only) throw new Error("expected a cohort");
    const reached = withCounts(exactly(30), hidden, hidden).cohorts[0]?.reached ?? [];
    const exits = [{ ...noExits, pending: exactly(30) }, notStated];
    const body = bodyOf({ ...reportCounts, cohorts: [{ ...only, reached, exits }] });
    expect(body?.steps[0]?.conversion).toEqual(hidden);
  });

  test("hidden pending people hide the conversions whose denominator they leave", () => {
    const [only] = reportCounts.cohorts;
    const body =
      only &&
      bodyOf({
        ...reportCounts,
        cohorts: [{ ...only, exits: [notStated, { ...noExits, pending: hidden }] }],
      });
    expect(body?.steps[1]?.conversion).toEqual(hidden);
    expect(body?.overall).toEqual(hidden);
  });

  test("a bounded stage gives bounded rates", () => {
    const body = bodyOf(withCounts(bounded("moreThan", 600), exactly(19), exactly(19)));
    expect(body?.steps[0]?.conversion).toMatchObject({ bound: "lessThan", share: 19 / 600 });
  });

  test("an absent stage gives its reason on", () => {
    const body = bodyOf(withCounts(exactly(664), exactly(19), absent("notYetDue")));
    expect(body?.steps[1]?.conversion).toEqual(absent("notYetDue"));
  });

  test("nobody at the first stage is a denominator of 0, not a rate of 0", () => {
    const [only] = reportCounts.cohorts;
    const empty = withCounts(exactly(0), exactly(0), exactly(0));
    expect(only && bodyOf(empty)?.steps[0]?.conversion).toEqual(absent("zeroDenominator"));
  });

  test("while people are pending before it, a target is met or not known, never missed", () => {
    const waiting = (value: number): FunnelCounts => ({
      ...reportCounts,
      cohorts: [
        {
          id: "2022",
          label: "2022 cohort",
          reached: [
            { stage: "interested", count: exactly(30) },
            { stage: "recruited", count: exactly(19) },
            { stage: "placed", count: exactly(19) },
          ],
          exits: [{ ...noExits, pending: exactly(11) }, noExits],
          target: { stage: "recruited", value },
        },
      ],
    });
    expect(bodyOf(waiting(20))?.target?.attainment).toMatchObject({
      actual: bounded("atLeast", 19),
      short: bounded("atMost", 1),
      met: "notKnown",
    });
    expect(bodyOf(waiting(18))?.target?.attainment).toMatchObject({
      short: exactly(0),
      met: "met",
    });
  });

  test.each([
    [
      "more people than at the stage before",
      withCounts(exactly(10), exactly(19), exactly(19)),
      "PARTS_EXCEED_WHOLE",
    ],
    [
      "exits that are too few",
      withCounts(exactly(664), exactly(19), exactly(18)),
      "PARTS_FALL_SHORT",
    ],
    [
      "a stage that nobody described",
      { ...reportCounts, stages: stages.slice(0, 2) },
      "ID_UNKNOWN",
    ],
    ["no cohort", { ...reportCounts, cohorts: [] }, "RECORD_INVALID"],
    [
      "one cohort twice",
      { ...reportCounts, cohorts: [...reportCounts.cohorts, ...reportCounts.cohorts] },
      "ID_DUPLICATED",
    ],
  ])("refuses %s", (_, counts, code) => {
    expect(() => funnelBody(counts)).toThrow(expect.objectContaining({ code }));
  });
});
