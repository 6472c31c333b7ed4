import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publishedBasis, testContext } from "../../testing/testContext";
import { absent, bounded, type Count, exactly, hidden } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import { type DestinationBase, seniorityIdSchema } from "../results/progressionResult";
import type { Cohort } from "../schemas/cohort";
import type { Participant } from "../schemas/participant";
import type { PipelineEvent } from "../schemas/pipelineEvent";
import type { Role } from "../schemas/role";
import { schoolSettingSchema } from "../schemas/schoolSetting";
import { type SeniorityLevel, seniorityLevels } from "../schemas/seniorityLevel";
import { careerProgression } from "./careerProgression";
import type { ProgressionCohortCounts, ProgressionCounts } from "./ProgressionCounts";
import type { ProgressionOptions } from "./ProgressionOptions";
import { progressionBody } from "./progressionBody";
import { progressionResult } from "./progressionResult";

const cohorts: Cohort[] = [
  {
    id: "2019",
    label: "2019 cohort",
    programme: "leadership",
    startsOn: "2019-09-01",
    graduatesOn: "2021-07-31",
  },
  {
    id: "2021",
    label: "2021 cohort",
    programme: "leadership",
    startsOn: "2021-09-01",
    graduatesOn: "2023-07-31",
  },
];
const options: ProgressionOptions = {
  unit: "graduates",
  cohorts,
  graduatedStage: "graduated",
  monthsAfterGraduation: 2,
  destinationBase: "graduates",
  target: { destination: "mainstream", share: 0.6 },
  followUp: { of: "mainstream", months: 14 },
};
const context = { ...options, ...testContext, asOf: "2022-10-01" };

const person = (id: string, cohort = "2019"): Participant => ({
  id,
  programme: "leadership",
  originalCohort: cohort,
  currentCohort: cohort,
});
const graduated = (participant: string): PipelineEvent => ({
  is: "reached",
  participant,
  stage: "graduated",
  on: "2021-07-31",
});
const post = (
  participant: string,
  level: SeniorityLevel,
  setting: "mainstream" | "alternativeProvision" | "special" | "other",
  from: string,
  until: string,
): Role => ({ is: "post", participant, title: "A post", level, setting, from, until });
const before = (participant: string, level: SeniorityLevel) =>
  post(participant, level, "alternativeProvision", "2019-09-01", "2021-08-31");
const after = (
  participant: string,
  level: SeniorityLevel,
  setting: "mainstream" | "alternativeProvision" | "special",
  until: string,
) => post(participant, level, setting, "2021-09-01", until);

/*
 * 2019, six graduates; a seventh did not graduate. Read on 30 September 2021 (two months on).
 * a: assistant → deputy head, mainstream, confirmed to 2022-12: promoted, still in post.
 * b: assistant → head, mainstream, then a special school in 2022: promoted, has left mainstream.
 * c: deputy → deputy, mainstream, last confirmed 2021-12: same level, lost to follow-up.
 * d: deputy → assistant head, AP: lower level. e: a year out. f: nothing known after the programme.
 * Promoted 2 of 6. Mainstream 3 of 6; 60% of 6 = 3.6 needs 4: one short. Still in post: 1 of 1 + 1.
 */
const records = {
  participants: "abcdef"
    .split("")
    .map((id) => person(id))
    .concat(person("g"), person("h", "2021")),
  events: "abcdef".split("").map(graduated),
  roles: [
    before("a", "assistantHead"),
    after("a", "deputyHead", "mainstream", "2022-12-01"),
    before("b", "assistantHead"),
    after("b", "head", "mainstream", "2022-08-31"),
    post("b", "head", "special", "2022-09-01", "2022-12-01"),
    before("c", "deputyHead"),
    after("c", "deputyHead", "mainstream", "2021-12-01"),
    before("d", "deputyHead"),
    after("d", "assistantHead", "alternativeProvision", "2022-12-01"),
    before("e", "deputyHead"),
    { is: "out", participant: "e", from: "2021-09-01", until: "2022-08-31" } as const,
    before("f", "deputyHead"),
  ],
};

const countsOf = (entries: readonly { id: string; count: Count }[] | undefined) =>
  Object.fromEntries(
    (entries ?? []).map(({ id, count }) => [id, count.is === "exact" ? count.value : count]),
  );

describe("careerProgression", () => {
  const result = () => careerProgression(records, context);
  const cohortAt = (index: number) => result().body.cohorts[index];
  const withBase = (destinationBase: DestinationBase) =>
    careerProgression(records, { ...context, destinationBase }).body.cohorts[0];

  test("sets the level after the programme against the level at its start", () => {
    expect(cohortAt(0)).toMatchObject({
      status: "graduated",
      graduation: "2021-07",
      graduates: exactly(6),
      promoted: { numerator: exactly(2), denominator: exactly(6) },
    });
    expect(countsOf(cohortAt(0)?.seniority)).toEqual({
      promoted: 2,
      sameLevel: 1,
      lowerLevel: 1,
      out: 1,
      unknown: 1,
    });
  });

  test("of graduates, out and unknown are among the destinations", () => {
    expect(countsOf(cohortAt(0)?.destinations)).toEqual({
      mainstream: 3,
      alternativeProvision: 1,
      special: 0,
      other: 0,
      out: 1,
      unknown: 1,
    });
    expect(cohortAt(0)?.destinationTotal).toEqual(exactly(6));
  });

  test("of those in post, nobody is out or unknown", () => {
    const cohort = withBase("inPost");
    expect(cohort?.destinationTotal).toEqual(exactly(4));
    expect(cohort?.destinations[0]?.rate).toMatchObject({ share: 0.75 });
    expect(cohort?.destinations.slice(4)).toEqual([
      { id: "out", count: absent("notApplicable"), rate: absent("notApplicable") },
      { id: "unknown", count: absent("notApplicable"), rate: absent("notApplicable") },
    ]);
  });

  test("of those promoted, only they are counted", () => {
    const cohort = withBase("promoted");
    expect(cohort?.destinationTotal).toEqual(exactly(2));
    expect(cohort?.destinations[0]?.rate).toMatchObject({ share: 1 });
  });

  test("says how many people a target for a destination was short", () => {
    expect(cohortAt(0)?.target).toMatchObject({
      aim: { of: "graduates" },
      needed: exactly(4),
      short: exactly(1),
      met: "notMet",
    });
  });

  test("keeps who has left apart from who is lost to follow-up", () => {
    expect(cohortAt(0)?.followUp).toEqual({
      of: "mainstream",
      months: 14,
      asOf: "2022-09-30",
      stillInPost: exactly(1),
      left: exactly(1),
      lostToFollowUp: exactly(1),
      notYetDue: exactly(0),
      rate: { is: "counted", numerator: exactly(1), denominator: exactly(2), share: 0.5 },
    });
  });

  test("a follow-up that is still to come has no counts of who stayed", () => {
    const early = careerProgression(records, { ...context, asOf: "2021-12-31" });
    expect(early.body.cohorts[0]?.followUp).toMatchObject({
      stillInPost: absent("notYetDue"),
      notYetDue: exactly(3),
      rate: absent("notYetDue"),
    });
  });

  test("a cohort that has not graduated has no counts, for the reason that they are not yet due", () => {
    expect(cohortAt(1)).toMatchObject({
      status: "notYetDue",
      graduation: "2023-07",
      graduates: absent("notYetDue"),
      promoted: absent("notYetDue"),
      target: { met: "notKnown", needed: absent("notYetDue") },
    });
    expect(cohortAt(1)).not.toHaveProperty("followUp");
  });

  test("between graduation and the day roles are read, graduates are known and their roles not yet due", () => {
    const summer = careerProgression(records, { ...context, asOf: "2021-08-15" });
    expect(summer.body.cohorts[0]).toMatchObject({
      status: "graduated",
      graduates: exactly(6),
      promoted: absent("notYetDue"),
    });
  });

  test("takes the highest of several posts held on one day", () => {
    const more = [...records.roles, after("d", "executive", "special", "2022-12-01")];
    const cohort = careerProgression({ ...records, roles: more }, context).body.cohorts[0];
    expect(countsOf(cohort?.seniority)).toMatchObject({ promoted: 3, lowerLevel: 0 });
  });

  test("survives JSON and fits the schema of results", () => {
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result())))).toEqual(result());
  });

  test("lists every fault of records and options at once", () => {
    try {
      careerProgression(
        {
          participants: [person("a"), person("b", "1999")],
          events: [graduated("nobody")],
          roles: [post("a", "head", "mainstream", "2022-01-01", "2021-01-01"), before("z", "head")],
        },
        { ...context, followUp: { of: "inPost", months: 1 } },
      );
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        faults: [
          { path: "followUp.months" },
          { path: "participants[1].originalCohort" },
          { path: "participants[1].currentCohort" },
          { path: "events[0].participant" },
          { path: "roles[0].until" },
          { path: "roles[1].participant" },
        ],
      });
    }
  });

  const career = fc.record({
    graduates: fc.boolean(),
    before: fc.option(fc.constantFrom(...seniorityLevels)),
    after: fc.option(
      fc.record({
        level: fc.constantFrom(...seniorityLevels),
        setting: fc.constantFrom(...schoolSettingSchema.options),
      }),
    ),
    out: fc.boolean(),
  });
  const register = fc.array(career, { maxLength: 30 }).map((careers) => ({
    participants: careers.map((_, index) => person(`p${index}`)),
    events: careers.flatMap((each, index) => (each.graduates ? [graduated(`p${index}`)] : [])),
    roles: careers.flatMap((each, index): Role[] => [
      ...(each.before ? [before(`p${index}`, each.before)] : []),
      ...(each.after
        ? [post(`p${index}`, each.after.level, each.after.setting, "2021-09-01", "2022-12-01")]
        : []),
      ...(each.out
        ? [
            {
              is: "out" as const,
              participant: `p${index}`,
              from: "2021-09-01",
              until: "2022-12-01",
            },
          ]
        : []),
    ]),
  }));

  test("seniority adds up to the graduates, and destinations to their base", () => {
    fc.assert(
      fc.property(
        register,
        fc.constantFrom<DestinationBase>("graduates", "inPost", "promoted"),
        (all, destinationBase) => {
          const cohort = careerProgression(all, { ...context, destinationBase }).body.cohorts[0];
          const sum = (entries: readonly { count: Count }[] = []) =>
            entries.reduce(
              (total, { count }) => total + (count.is === "exact" ? count.value : 0),
              0,
            );
          expect(exactly(sum(cohort?.seniority))).toEqual(cohort?.graduates);
          expect(exactly(sum(cohort?.destinations))).toEqual(cohort?.destinationTotal);
        },
      ),
    );
  });

  test("counts the same whatever the order of records", () => {
    const shuffled = register.chain((all) =>
      fc.record({
        all: fc.constant(all),
        participants: fc.shuffledSubarray(all.participants, { minLength: all.participants.length }),
        events: fc.shuffledSubarray(all.events, { minLength: all.events.length }),
        roles: fc.shuffledSubarray(all.roles, { minLength: all.roles.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ all, ...other }) => {
        expect(careerProgression(other, context)).toEqual(careerProgression(all, context));
      }),
    );
  });
});

describe("progressionBody", () => {
  const none = absent("notStated");
  /** The Difference, Impact Report 2021-22, F051 to F056: 10 of 12 promoted, 1 same level, 1 out. */
  const cohort2020: ProgressionCohortCounts = {
    id: "2020",
    label: "2020 cohort",
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
    destinationTotal: exactly(12),
    destinations: [
      { id: "mainstream", count: bounded("atMost", 5) },
      { id: "alternativeProvision", count: exactly(6) },
      { id: "special", count: none },
      { id: "other", count: none },
      { id: "out", count: exactly(1) },
      { id: "unknown", count: none },
    ],
  };
  const counts = (change: Partial<ProgressionCohortCounts> = {}): ProgressionCounts => ({
    unit: "graduates",
    promotedMeans: "movedUp",
    destinationBase: "graduates",
    target: { destination: "mainstream", share: 0.6 },
    cohorts: [{ ...cohort2020, ...change }],
  });

  test("gives the report's 10 of 12 promoted, and at least 3 short of the 8 that 60% of 12 need", () => {
    const result = progressionResult(counts(), { ...testContext, basis: publishedBasis });
    expect(result.body.cohorts[0]).toMatchObject({
      promoted: { numerator: exactly(10), denominator: exactly(12), share: 10 / 12 },
      target: { needed: exactly(8), short: bounded("atLeast", 3), met: "notMet" },
    });
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test("sets no target where it does not apply", () => {
    const body = progressionBody(counts({ targetApplies: false }));
    expect(body.cohorts[0]).not.toHaveProperty("target");
  });

  test("gives the report's six of six still in mainstream in September 2022", () => {
    const followUp = {
      of: "mainstream" as const,
      months: 14,
      asOf: "2022-09-30",
      stillInPost: exactly(6),
      left: exactly(0),
      lostToFollowUp: exactly(0),
      notYetDue: exactly(0),
    };
    expect(progressionBody(counts({ followUp })).cohorts[0]?.followUp?.rate).toMatchObject({
      share: 1,
    });
    const partly = progressionBody(counts({ followUp: { ...followUp, left: hidden } }));
    expect(partly.cohorts[0]?.followUp?.rate).toEqual(hidden);
  });

  test("a hidden count hides its rate, and a hidden base every rate of it", () => {
    const hiddenPromoted = cohort2020.seniority.map((entry) =>
      entry.id === "promoted" ? { ...entry, count: hidden } : entry,
    );
    expect(progressionBody(counts({ seniority: hiddenPromoted })).cohorts[0]?.promoted).toEqual(
      hidden,
    );
    const [body] = progressionBody(counts({ destinationTotal: hidden })).cohorts;
    expect(body?.destinations[1]?.rate).toEqual(hidden);
    expect(body?.target).toMatchObject({ needed: hidden, short: hidden, met: "notKnown" });
  });

  test("a count that was not stated has no rate", () => {
    expect(progressionBody(counts()).cohorts[0]?.destinations[2]?.rate).toEqual(none);
  });

  test.each([
    ["seniority above the graduates", { graduates: exactly(11) }, "PARTS_EXCEED_WHOLE"],
    ["seniority below the graduates", { graduates: exactly(13) }, "PARTS_FALL_SHORT"],
    ["a base of graduates that is smaller", { destinationTotal: exactly(11) }, "PARTS_FALL_SHORT"],
    ["seniority that is not complete", { seniority: [] }, "RECORD_INVALID"],
    ["a target without its destination", { destinations: [] }, "ID_UNKNOWN"],
  ])("refuses %s", (_, change, code) => {
    expect(() => progressionBody(counts(change))).toThrow(expect.objectContaining({ code }));
  });

  test("keeps seniority in one order", () => {
    const body = progressionBody(counts());
    expect(body.cohorts[0]?.seniority.map(({ id }) => id)).toEqual(seniorityIdSchema.options);
  });
});
