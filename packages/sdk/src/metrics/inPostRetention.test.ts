import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import { absent, exactly } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { Cohort } from "../schemas/cohort";
import type { PipelineEvent } from "../schemas/pipelineEvent";
import type { Post, Role } from "../schemas/role";
import { schoolSettingSchema } from "../schemas/schoolSetting";
import { seniorityLevels } from "../schemas/seniorityLevel";
import { inPostRetention } from "./inPostRetention";
import { mergeTallies } from "./mergeTallies";
import type { InPostOptions } from "./RetentionOptions";
import { systemRetention } from "./systemRetention";
import { tallyInPostRetention } from "./tallyInPostRetention";
import { tallySystemRetention } from "./tallySystemRetention";

const cohort = (id: string, startsOn: string, graduatesOn: string): Cohort => ({
  id,
  label: id,
  programme: "leadership",
  startsOn,
  graduatesOn,
});
const options: InPostOptions & { asOf: string } = {
  unit: "graduates",
  cohorts: [cohort("2018", "2018-09-01", "2020-07-31"), cohort("2020", "2020-09-01", "2022-07-31")],
  graduatedStage: "graduated",
  monthsAfterGraduation: 24,
  settings: ["mainstream", "special"],
  lowestLevel: "assistantHead",
  asOf: "2022-09-01",
};
const context = { ...testContext, ...options };
const person = (id: string, currentCohort = "2018") => ({
  id,
  programme: "leadership",
  originalCohort: "2018",
  currentCohort,
});
const graduated = (participant: string): PipelineEvent => ({
  is: "reached",
  participant,
  stage: "graduated",
  on: "2020-07-31",
});
const post = (participant: string, part: Partial<Post> = {}): Role => ({
  is: "post",
  participant,
  title: "A post",
  level: "deputyHead",
  setting: "mainstream",
  from: "2020-09-01",
  until: "2022-08-31",
  ...part,
});

/*
 * 24 months after July 2020 is 31 July 2022. Ten graduates of 2018; k did not graduate, l did with 2020.
 * In post 4: a; b, at just the lowest level; c, in a special school; i, whose second post qualifies.
 * Left 3: d, too low; e, in alternative provision; f, out. Lost 3: g, last known a day before; h and j.
 * Rate 4/7; bounds 4/10 to 7/10.
 * In the system 2 of those known: a, i. Left 2: e works elsewhere; f is out. Lost 6: nobody said of b, c and
 * d; g; h; j. Bounds 2/10 to 8/10.
 */
const records = {
  participants: [..."abcdefghijk".split("").map((id) => person(id)), person("l", "2020")],
  events: "abcdefghijl".split("").map(graduated),
  roles: [
    post("a", { until: "2022-07-31", stateFunded: true }),
    post("b", { level: "assistantHead" }),
    post("c", { setting: "special" }),
    post("d", { level: "middleLeader" }),
    post("e", { setting: "alternativeProvision", stateFunded: false }),
    { is: "out" as const, participant: "f", from: "2022-07-31", until: "2022-08-31" },
    post("g", { until: "2022-07-30", stateFunded: true }),
    post("h", { from: "2022-08-01", stateFunded: true }),
    post("i", { setting: "other", stateFunded: false }),
    post("i", { level: "head", stateFunded: true }),
  ],
};

describe("inPostRetention", () => {
  const result = () => inPostRetention(records, context);

  test("counts who is in a qualifying post, and keeps who left apart from who is lost", () => {
    expect(result()).toMatchObject({ kind: "retention", metric: "inPostRetention" });
    expect(result().body.measure).toEqual({
      is: "inPost",
      months: 24,
      settings: ["mainstream", "special"],
      lowestLevel: "assistantHead",
    });
    expect(result().body.cohorts[0]).toMatchObject({
      dueOn: "2022-07-31",
      people: exactly(10),
      retained: exactly(4),
      left: exactly(3),
      deferred: absent("notApplicable"),
      lostToFollowUp: exactly(3),
      notYetDue: exactly(0),
      leftBeforeDue: absent("notApplicable"),
      due: exactly(10),
      rate: { numerator: exactly(4), denominator: exactly(7), share: 4 / 7 },
      bounds: { is: "bounds", lower: 0.4, upper: 0.7 },
    });
  });

  test("takes any level where none is the lowest", () => {
    const { lowestLevel: _, ...anyLevel } = context;
    const { body } = inPostRetention(records, anyLevel);
    expect(body.measure).not.toHaveProperty("lowestLevel");
    expect(body.cohorts[0]).toMatchObject({ retained: exactly(5), left: exactly(2) });
  });

  test("is not yet due for graduates who have not been observed for so long", () => {
    expect(result().body.cohorts[1]).toMatchObject({
      dueOn: "2024-07-31",
      people: exactly(1),
      retained: absent("notYetDue"),
      notYetDue: exactly(1),
      due: exactly(0),
      rate: absent("notYetDue"),
      bounds: absent("notYetDue"),
    });
    const due = (asOf: string) =>
      inPostRetention(records, { ...context, asOf }).body.cohorts[0]?.notYetDue;
    expect([due("2022-07-30"), due("2022-07-31")]).toEqual([exactly(10), exactly(0)]);
  });

  test("survives JSON and fits the schema of results", () => {
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result())))).toEqual(result());
  });

  test("lists every fault of records and options at once", () => {
    const bad = {
      participants: [person("a")],
      events: [graduated("z")],
      roles: [post("a", { from: "2023-01-01" }), post("z")],
    };
    const wrong = { settings: [], lowestLevel: "boss" as "head", monthsAfterGraduation: 0 };
    expect(() => inPostRetention(bad, { ...context, ...wrong })).toThrow(
      expect.objectContaining({
        code: "RECORD_INVALID",
        message: expect.stringContaining("retention of graduates"),
        faults: [
          { path: "monthsAfterGraduation", expected: "an integer from 1 to 1200", received: "0" },
          expect.objectContaining({ path: "settings" }),
          expect.objectContaining({ path: "lowestLevel" }),
          expect.objectContaining({ path: "events[0].participant" }),
          expect.objectContaining({ path: "roles[0].until" }),
          expect.objectContaining({ path: "roles[1].participant" }),
        ],
      }),
    );
    expect(() => inPostRetention(records, { ...context, monthsAfterGraduation: -1 })).toThrow(
      expect.objectContaining({ faults: [expect.objectContaining({ received: "-1" })] }),
    );
  });

  const career = fc.array(
    fc.record({
      level: fc.constantFrom(...seniorityLevels),
      setting: fc.constantFrom(...schoolSettingSchema.options),
      until: fc.constantFrom("2022-07-30", "2022-07-31", "2022-08-31"),
      stateFunded: fc.boolean(),
    }),
    { maxLength: 3 },
  );
  const register = fc.array(career, { maxLength: 20 }).map((careers) => ({
    participants: careers.map((_, index) => person(`p${index}`, index % 5 ? "2018" : "2020")),
    events: careers.map((_, index) => graduated(`p${index}`)),
    roles: careers.flatMap((posts, index) => posts.map((each) => post(`p${index}`, each))),
  }));

  test("of a whole is the merged tallies of its parts, and its counts are all the graduates", () => {
    fc.assert(
      fc.property(register, (all) => {
        const part = (isIn: (id: string) => boolean) => ({
          participants: all.participants.filter(({ id }) => isIn(id)),
          events: all.events.filter(({ participant }) => isIn(participant)).toReversed(),
          roles: all.roles.filter(({ participant }) => isIn(participant)).toReversed(),
        });
        const isEven = (id: string) => Number(id.slice(1)) % 2 === 0;
        for (const tally of [tallyInPostRetention, tallySystemRetention]) {
          const odd = tally(
            part((id) => !isEven(id)),
            options,
          );
          expect(mergeTallies(odd, tally(part(isEven), options))).toEqual(tally(all, options));
        }
        const [line] = inPostRetention(all, context).body.cohorts;
        const sum = [line?.retained, line?.left, line?.lostToFollowUp].reduce(
          (total, count) => total + (count?.is === "exact" ? count.value : 0),
          0,
        );
        expect(exactly(sum)).toEqual(line?.people);
      }),
      fuzzRuns(40),
    );
  });
});

describe("systemRetention", () => {
  const result = () => systemRetention(records, context);

  test("counts who is in state-funded education in any role, and loses those of whom nobody has said", () => {
    expect(result()).toMatchObject({ kind: "retention", metric: "systemRetention" });
    expect(result().body.measure).toEqual({ is: "inSystem", months: 24 });
    expect(result().body.cohorts[0]).toMatchObject({
      people: exactly(10),
      retained: exactly(2),
      left: exactly(2),
      lostToFollowUp: exactly(6),
      rate: { numerator: exactly(2), denominator: exactly(4), share: 0.5 },
      bounds: { is: "bounds", lower: 0.2, upper: 0.8 },
    });
  });

  test("refuses months that are none", () => {
    expect(() =>
      systemRetention(records, { ...context, monthsAfterGraduation: Number.NaN }),
    ).toThrow(
      expect.objectContaining({
        faults: [
          { path: "monthsAfterGraduation", expected: "an integer from 1 to 1200", received: "NaN" },
        ],
      }),
    );
  });

  test("survives JSON and fits the schema of results", () => {
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result())))).toEqual(result());
  });
});
