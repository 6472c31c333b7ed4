import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import { exactly } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { Cohort } from "../schemas/cohort";
import type { PipelineEvent } from "../schemas/pipelineEvent";
import type { Role } from "../schemas/role";
import { type SeniorityLevel, seniorityLevels } from "../schemas/seniorityLevel";
import { completedMonths } from "./completedMonths";
import { mergeTallies } from "./mergeTallies";
import { monthsAfter } from "./monthsAfter";
import { tallyTimeToProgression } from "./tallyTimeToProgression";
import { timeToProgression } from "./timeToProgression";

const cohort = (id: string, startsOn: string, graduatesOn: string): Cohort => ({
  id,
  label: id,
  programme: "leadership",
  startsOn,
  graduatesOn,
});
const options = {
  unit: "leaders",
  cohorts: [cohort("2019", "2019-09-01", "2021-07-31"), cohort("2020", "2020-09-01", "2022-07-31")],
  from: "start" as const,
  stage: "started",
  asOf: "2022-09-01",
};
const context = { ...testContext, ...options };
const person = (id: string, originalCohort = "2019", currentCohort = originalCohort) => ({
  id,
  programme: "leadership",
  originalCohort,
  currentCohort,
});
const reached = (participant: string, stage = "started"): PipelineEvent => ({
  is: "reached",
  participant,
  stage,
  on: "2019-09-01",
});
const post = (participant: string, level: SeniorityLevel, from: string, until: string): Role => ({
  is: "post",
  participant,
  title: "A post",
  level,
  setting: "mainstream",
  from,
  until,
});
const before = (participant: string, until: string) =>
  post(participant, "assistantHead", "2019-09-01", until);

/*
 * From 1 September 2019 to 1 September 2022 are 36 months.
 * Events: a, after exactly six months: 6. b, a day later: 7. h, in the 36th: 36. k, after a break: 24. l, the
 * earlier of two higher posts: 15.
 * Followed without one: c to the end: 36. d to 31 January 2021: 16 whole months. i, whose higher post is
 * still to come, to 31 August 2022: 35. j, who has moved down, to the end: 36.
 * n, another post at his level, to the end: 36. o, whose higher post begins on the last day, in month 36.
 * Start unknown: e, out of school posts; f. Not followed: g, known for 30 days. m did not start.
 * Fourteen in all: 6 + 5 + 2 + 1.
 */
const records = {
  participants: "abcdefghijklmno".split("").map((id) => person(id)),
  events: "abcdefghijklno".split("").map((id) => reached(id)),
  roles: [
    before("a", "2020-02-29"),
    post("a", "deputyHead", "2020-03-01", "2020-03-01"),
    before("b", "2020-03-01"),
    post("b", "deputyHead", "2020-03-02", "2022-09-01"),
    before("c", "2023-01-01"),
    before("d", "2021-01-31"),
    { is: "out" as const, participant: "e", from: "2019-09-01", until: "2020-08-31" },
    post("e", "head", "2020-09-01", "2022-09-01"),
    before("g", "2019-09-30"),
    before("h", "2022-08-01"),
    post("h", "executive", "2022-08-02", "2022-09-01"),
    before("i", "2022-08-31"),
    post("i", "head", "2022-09-02", "2022-10-01"),
    before("j", "2020-08-31"),
    post("j", "classroomTeacher", "2020-09-01", "2022-09-01"),
    before("k", "2020-08-31"),
    { is: "out" as const, participant: "k", from: "2020-09-01", until: "2021-08-31" },
    post("k", "head", "2021-09-01", "2022-09-01"),
    before("l", "2020-12-31"),
    post("l", "head", "2021-01-01", "2022-09-01"),
    post("l", "deputyHead", "2020-12-01", "2022-09-01"),
    before("n", "2020-08-31"),
    post("n", "assistantHead", "2020-09-01", "2022-09-01"),
    before("o", "2022-08-31"),
    post("o", "deputyHead", "2022-09-01", "2022-09-01"),
    // Held before the programme: no progression.
    post("c", "head", "2018-09-01", "2019-08-31"),
  ],
};
const bins = (...months: number[]) => months.map((value) => ({ value, count: 1 }));

describe("tallyTimeToProgression", () => {
  const tally = () => tallyTimeToProgression(records, options);

  test("counts, by month, for whom the first higher level came and whose follow-up ended", () => {
    expect(tally()).toStrictEqual({
      unit: "leaders",
      event: "higherLevel",
      from: "start",
      intervalMonths: 6,
      people: exactly(14),
      startUnknown: exactly(2),
      notFollowed: exactly(1),
      events: {
        is: "histogram",
        bins: [...bins(6, 7, 15, 24), { value: 36, count: 2 }],
      },
      censored: {
        is: "histogram",
        bins: [...bins(16, 35), { value: 36, count: 3 }],
      },
    });
  });

  test("counts a month once it is over", () => {
    // On 15 August 2022 the 36th month has half gone: h, who moved up in it, has waited 35.
    const early = tallyTimeToProgression(records, { ...options, asOf: "2022-08-15" });
    expect(early.events.bins).toEqual(bins(6, 7, 15, 24));
    expect(early.censored.bins).toEqual([
      { value: 16, count: 1 },
      { value: 35, count: 6 },
    ]);
  });

  test("follows nobody for the first month", () => {
    const on = (asOf: string) => tallyTimeToProgression(records, { ...options, asOf });
    expect(on("2019-09-30")).toMatchObject({ notFollowed: exactly(14), censored: { bins: [] } });
    expect(on("2019-10-01")).toMatchObject({ startUnknown: exactly(2), notFollowed: exactly(1) });
  });

  test("from graduation, waits from the graduation of the cohort that people ended in", () => {
    const graduates = {
      participants: [person("a"), person("b", "2019", "2020"), person("c")],
      events: [reached("a", "graduated"), reached("b", "graduated"), reached("c")],
      roles: [
        before("a", "2021-07-31"),
        post("a", "deputyHead", "2021-08-01", "2022-09-01"),
        before("b", "2022-09-01"),
        post("b", "deputyHead", "2019-01-01", "2021-08-31"),
        before("c", "2022-09-01"),
      ],
    };
    const from = "graduation" as const;
    const { people, events, censored } = tallyTimeToProgression(graduates, {
      ...options,
      from,
      stage: "graduated",
    });
    expect({ people, events: events.bins, censored: censored.bins }).toEqual({
      people: exactly(2),
      events: bins(1),
      censored: bins(1),
    });
  });

  test("from the start, waits from that of the cohort that people were recruited for", () => {
    const deferred = {
      participants: [person("a", "2019", "2020")],
      events: [reached("a")],
      roles: [before("a", "2020-08-31"), post("a", "deputyHead", "2020-09-01", "2022-09-01")],
    };
    expect(tallyTimeToProgression(deferred, options).events.bins).toEqual(bins(12));
  });

  test("keeps the intervals that it is asked for", () => {
    const asked = { ...options, intervalMonths: 12, lastMonth: 24 };
    expect(tallyTimeToProgression(records, asked)).toMatchObject({
      intervalMonths: 12,
      lastMonth: 24,
    });
  });

  test("lists every fault of records and options at once", () => {
    const bad = {
      participants: [person("a"), person("a")],
      events: [reached("z")],
      roles: [before("a", "2019-08-31"), before("z", "2020-01-01")],
    };
    expect(() => tallyTimeToProgression(bad, { ...options, intervalMonths: 0 })).toThrow(
      expect.objectContaining({
        code: "RECORD_INVALID",
        message: expect.stringContaining("time to progression"),
        faults: [
          { path: "intervalMonths", expected: "an integer from 1 to 1200", received: "0" },
          expect.objectContaining({ path: "participants[1].id" }),
          expect.objectContaining({ path: "events[0].participant" }),
          expect.objectContaining({ path: "roles[0].until" }),
          expect.objectContaining({ path: "roles[1].participant" }),
        ],
      }),
    );
  });

  const day = fc.integer({ min: 0, max: 40 }).map((months) => monthsAfter("2019-09-01", months));
  const job = fc
    .tuple(fc.constantFrom(...seniorityLevels), day, day)
    .map(([level, one, other]) => ({ level, from: [one, other].sort() as [string, string] }));
  const register = fc.array(fc.array(job, { maxLength: 4 }), { maxLength: 20 }).map((careers) => ({
    participants: careers.map((_, index) => person(`p${index}`)),
    events: careers.map((_, index) => reached(`p${index}`)),
    roles: careers.flatMap((jobs, index) =>
      jobs.map(({ level, from: [from, until] }) => post(`p${index}`, level, from, until)),
    ),
  }));

  test("of a whole is the merged tallies of its parts, in any order of records", () => {
    fc.assert(
      fc.property(register, (all) => {
        const part = (isIn: (id: string) => boolean) =>
          tallyTimeToProgression(
            {
              participants: all.participants.filter(({ id }) => isIn(id)).toReversed(),
              events: all.events.filter(({ participant }) => isIn(participant)),
              roles: all.roles.filter(({ participant }) => isIn(participant)).toReversed(),
            },
            options,
          );
        const isEven = (id: string) => Number(id.slice(1)) % 2 === 0;
        const whole = tallyTimeToProgression(all, options);
        const odd = part((id) => !isEven(id));
        expect(mergeTallies(odd, part(isEven))).toEqual(whole);
        expect(mergeTallies(part(isEven), odd)).toEqual(whole);
      }),
      fuzzRuns(40),
    );
  });
});

describe("timeToProgression", () => {
  test("makes a result that survives JSON and fits the schema of results", () => {
    const result = timeToProgression(records, context);
    expect(result).toMatchObject({ kind: "timeToEvent", metric: "timeToProgression" });
    expect(result.body).toMatchObject({ followed: exactly(11), median: { is: "notReached" } });
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test("leaves frozen records as they are", () => {
    const frozen = {
      participants: Object.freeze(records.participants.map((record) => Object.freeze(record))),
      events: Object.freeze(records.events.map((record) => Object.freeze(record))),
      roles: Object.freeze(records.roles.map((record) => Object.freeze(record))),
    };
    expect(timeToProgression(frozen, Object.freeze(context))).toEqual(
      timeToProgression(records, context),
    );
  });
});

describe("completedMonths", () => {
  test.each([
    ["2021-07-31", "2021-07-31", 0],
    ["2021-07-31", "2021-07-30", -1],
    ["2021-07-31", "2022-02-28", 7],
    ["2021-07-31", "2022-02-27", 6],
    ["2019-09-01", "2020-09-01", 12],
    ["2019-12-15", "2020-01-14", 0],
  ])("from %s to %s are %d", (from, to, months) => {
    expect(completedMonths(from, to)).toBe(months);
  });

  test("are the most that can be added without going beyond the second date", () => {
    const date = fc
      .date({ min: new Date("2000-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((each) => each.toISOString().slice(0, 10));
    fc.assert(
      fc.property(date, date, (from, to) => {
        const months = completedMonths(from, to);
        expect(monthsAfter(from, months) <= to).toBe(true);
        expect(monthsAfter(from, months + 1) > to).toBe(true);
      }),
    );
  });
});
