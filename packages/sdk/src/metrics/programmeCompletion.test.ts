import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import { absent, exactly } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { Cohort } from "../schemas/cohort";
import type { Participant } from "../schemas/participant";
import { type ExitReason, exitReasonSchema, type PipelineEvent } from "../schemas/pipelineEvent";
import { mergeTallies } from "./mergeTallies";
import { programmeCompletion } from "./programmeCompletion";
import type { CompletionOptions, EnrolmentRecords } from "./RetentionOptions";
import { tallyProgrammeCompletion } from "./tallyProgrammeCompletion";

const cohort = (id: string, startsOn: string, graduatesOn: string): Cohort => ({
  id,
  label: `${id} cohort`,
  programme: "leadership",
  startsOn,
  graduatesOn,
});
const cohorts = [
  cohort("2019", "2019-09-01", "2021-07-31"),
  cohort("2020", "2020-09-01", "2022-07-31"),
  cohort("2021", "2021-09-01", "2023-07-31"),
  cohort("2022", "2022-09-15", "2024-07-31"),
];
const options: CompletionOptions & { asOf: string } = {
  unit: "leaders",
  cohorts,
  startedStage: "started",
  graduatedStage: "graduated",
  asOf: "2022-09-01",
};
const context = { ...testContext, ...options };

const person = (id: string, originalCohort: string, currentCohort = originalCohort) => ({
  id,
  programme: "leadership",
  originalCohort,
  currentCohort,
});
const reached = (participant: string, stage: string, on: string): PipelineEvent => ({
  is: "reached",
  participant,
  stage,
  on,
});
const left = (participant: string, why: ExitReason, on: string): PipelineEvent => ({
  is: "left",
  participant,
  why,
  on,
});

/*
 * 2019, due since July 2021; ten started, i did not.
 * retained 2: a on time, c after she deferred. left 3: b; h, who deferred before; k, on the day of a stage.
 * deferred 1: d, to 2021, which has not graduated. lost 4: e put it off and is in no later cohort; f; g came
 * back after he withdrew; j moved to 2020, which has graduated.
 * Due 10 − 1 = 9. Known 2 + 3 = 5: 2/5. Bounds: 2/9 (all lost left) to (2 + 4)/9 = 6/9.
 *
 * 2021, due in July 2023; seven started. Not yet due 5: l; o and r, though they have graduated, r after she
 * moved to 2022; m and q, who withdrew.
 * deferred 2: n, p.
 */
const records = {
  participants: [
    ...["a", "b", "e", "f", "g", "i", "k"].map((id) => person(id, "2019")),
    person("c", "2019", "2020"),
    person("j", "2019", "2020"),
    person("d", "2019", "2021"),
    person("h", "2019", "2021"),
    ...["l", "m", "n", "o"].map((id) => person(id, "2021")),
    person("p", "2021", "2022"),
    person("q", "2021", "2022"),
    person("r", "2021", "2022"),
  ],
  events: [
    ..."abcdefghjk".split("").map((id) => reached(id, "started", "2019-09-01")),
    ..."lmnopqr".split("").map((id) => reached(id, "started", "2021-09-01")),
    reached("a", "graduated", "2021-07-31"),
    left("b", "withdrawn", "2020-03-01"),
    left("c", "deferred", "2020-05-01"),
    reached("c", "graduated", "2022-07-31"),
    left("d", "deferred", "2020-05-01"),
    left("e", "deferred", "2020-05-01"),
    left("g", "withdrawn", "2020-01-10"),
    reached("g", "started", "2020-02-01"),
    // An earlier stage, recorded later.
    reached("g", "recruited", "2019-08-01"),
    left("h", "withdrawn", "2022-01-01"),
    left("h", "deferred", "2020-05-01"),
    left("k", "notSelected", "2019-09-01"),
    left("m", "withdrawn", "2021-12-01"),
    left("n", "deferred", "2021-12-01"),
    reached("o", "graduated", "2022-08-01"),
    reached("r", "graduated", "2022-08-01"),
    left("q", "withdrawn", "2022-01-01"),
    // After the day of the data: not yet known.
    left("l", "withdrawn", "2022-09-02"),
    reached("f", "graduated", "2022-09-02"),
  ],
};

const counts = (tally: Partial<Record<string, number>>) =>
  Object.fromEntries(Object.entries(tally).map(([key, value]) => [key, exactly(value ?? 0)]));

describe("programmeCompletion", () => {
  const result = () => programmeCompletion(records, context);
  const cohortAt = (index: number) => result().body.cohorts[index];

  test("counts who of those who started graduated, withdrew, deferred, or is lost", () => {
    expect(result()).toMatchObject({
      kind: "retention",
      metric: "programmeCompletion",
      body: { unit: "leaders", measure: { is: "completion" } },
    });
    expect(cohortAt(0)).toMatchObject({
      id: "2019",
      label: "2019 cohort",
      dueOn: "2021-07-31",
      ...counts({ people: 10, retained: 2, left: 3, deferred: 1, lostToFollowUp: 4 }),
      ...counts({ notYetDue: 0, leftBeforeDue: 0, due: 9 }),
    });
  });

  test("is a rate of those known, with bounds for those lost", () => {
    expect(cohortAt(0)?.rate).toEqual({
      is: "counted",
      numerator: exactly(2),
      denominator: exactly(5),
      share: 0.4,
      interval: {
        lower: expect.closeTo(0.11762, 5),
        upper: expect.closeTo(0.76928, 5),
        level: 0.95,
        method: "Wilson",
        describes: "process",
      },
    });
    expect(cohortAt(0)?.bounds).toEqual({ is: "bounds", lower: 2 / 9, upper: 6 / 9 });
  });

  test("has no rate of a cohort that is not yet due, and says who has left it already", () => {
    expect(cohortAt(2)).toEqual({
      id: "2021",
      label: "2021 cohort",
      dueOn: "2023-07-31",
      ...counts({ people: 7, deferred: 2, notYetDue: 5, leftBeforeDue: 2, due: 0 }),
      retained: absent("notYetDue"),
      left: absent("notYetDue"),
      lostToFollowUp: absent("notYetDue"),
      rate: absent("notYetDue"),
      bounds: absent("notYetDue"),
    });
  });

  test("has no rate of a cohort that nobody was recruited for", () => {
    expect(cohortAt(1)).toMatchObject({
      ...counts({ people: 0, retained: 0, due: 0 }),
      rate: absent("zeroDenominator"),
      bounds: absent("zeroDenominator"),
    });
  });

  test("is due on the day of graduation and not on the day before", () => {
    const on = (asOf: string) => programmeCompletion(records, { ...context, asOf }).body.cohorts[0];
    expect(on("2021-07-31")).toMatchObject(counts({ retained: 1, notYetDue: 0 }));
    expect(on("2021-07-30")).toMatchObject({ retained: absent("notYetDue") });
  });

  test("counts who deferred as lost from the day on which their later cohort graduates", () => {
    const on = (asOf: string) => programmeCompletion(records, { ...context, asOf }).body.cohorts[0];
    expect(on("2023-07-30")?.deferred).toEqual(exactly(1));
    expect(on("2023-07-31")?.deferred).toEqual(exactly(0));
  });

  test("puts all cohorts on one line where it is asked to", () => {
    const together = { id: "all", label: "All cohorts" };
    const [line, ...others] = programmeCompletion(records, { ...context, together }).body.cohorts;
    expect(others).toEqual([]);
    expect(line).toMatchObject({
      ...together,
      ...counts({ people: 17, retained: 2, left: 3, deferred: 3, lostToFollowUp: 4 }),
      ...counts({ notYetDue: 5, leftBeforeDue: 2, due: 9 }),
    });
    expect(line).not.toHaveProperty("dueOn");
  });

  test("survives JSON and fits the schema of results", () => {
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result())))).toEqual(result());
  });

  test("leaves frozen records as they are", () => {
    const frozen = {
      participants: Object.freeze(records.participants.map((record) => Object.freeze(record))),
      events: Object.freeze(records.events.map((record) => Object.freeze(record))),
    };
    expect(programmeCompletion(frozen, Object.freeze(context))).toEqual(result());
  });

  test("lists every fault of records and options at once", () => {
    const bad = {
      participants: [person("a", "2019"), person("a", "2019"), person("b", "1999")],
      events: [
        left("nobody", "withdrawn", "2020-01-01"),
        reached("a", "started", "2020-02-30"),
        { ...left("a", "withdrawn", "2020-01-01"), why: "moved" } as unknown as PipelineEvent,
      ],
    };
    const first = cohorts[0] as Cohort;
    const backwards = { ...first, id: "back", graduatesOn: "2019-01-01" };
    expect(() =>
      programmeCompletion(bad, { ...context, cohorts: [first, first, backwards] }),
    ).toThrow(
      expect.objectContaining({
        code: "ID_DUPLICATED",
        message: expect.stringContaining("programme completion"),
        faults: [
          expect.objectContaining({ path: "cohorts[1].id" }),
          expect.objectContaining({ path: "cohorts[2].graduatesOn" }),
          expect.objectContaining({ path: "participants[1].id" }),
          expect.objectContaining({ path: "participants[2].originalCohort" }),
          expect.objectContaining({ path: "participants[2].currentCohort" }),
          {
            path: "events[0].participant",
            expected: "a participant's id",
            received: '"nobody"',
          },
          expect.objectContaining({ path: "events[1].on" }),
          expect.objectContaining({ path: "events[2].why" }),
        ],
      }),
    );
  });

  const day = fc.constantFrom("2019-09-01", "2020-01-10", "2021-07-31", "2022-06-01", "2022-09-01");
  const happening = fc.oneof(
    fc.record({ stage: fc.constantFrom("started", "graduated"), on: day }),
    fc.record({ why: fc.constantFrom(...exitReasonSchema.options), on: day }),
  );
  const life = fc.record({
    original: fc.constantFrom("2019", "2020", "2021"),
    current: fc.constantFrom("2019", "2020", "2021", "2022"),
    happenings: fc.array(happening, { maxLength: 4 }),
  });
  const register = fc.array(life, { maxLength: 25 }).map((lives) => ({
    participants: lives.map(({ original, current }, index) =>
      person(`p${index}`, original, current),
    ),
    events: lives.flatMap(({ happenings }, index) =>
      happenings.map((each) =>
        "stage" in each
          ? reached(`p${index}`, each.stage, each.on)
          : left(`p${index}`, each.why, each.on),
      ),
    ),
  }));
  const partOf = (all: EnrolmentRecords, isIn: (id: string) => boolean) => ({
    participants: [...all.participants].filter(({ id }) => isIn(id)),
    events: [...all.events].filter(({ participant }) => isIn(participant)),
  });

  test("of a whole is the merged tallies of its parts, in any order", () => {
    fc.assert(
      fc.property(register, fc.boolean(), (all, isTogether) => {
        const each = { ...options, ...(isTogether && { together: { id: "all", label: "All" } }) };
        const isEven = (id: string) => Number(id.slice(1)) % 2 === 0;
        const even = tallyProgrammeCompletion(partOf(all, isEven), each);
        const odd = tallyProgrammeCompletion(
          partOf(all, (id) => !isEven(id)),
          each,
        );
        const whole = tallyProgrammeCompletion(all, each);
        expect(mergeTallies(even, odd)).toEqual(whole);
        expect(mergeTallies(odd, even)).toEqual(whole);
      }),
      fuzzRuns(40),
    );
  });

  test("counts the same whatever the order of records, and everyone who started once", () => {
    const shuffled = register.chain((all) =>
      fc.record({
        all: fc.constant(all),
        participants: fc.shuffledSubarray<Participant>(all.participants, {
          minLength: all.participants.length,
        }),
        events: fc.shuffledSubarray(all.events, { minLength: all.events.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ all, ...other }) => {
        const body = programmeCompletion(all, context).body;
        expect(programmeCompletion(other, context).body).toEqual(body);
        const started = new Set(
          all.events.flatMap((event) =>
            event.is === "reached" && event.stage === "started" ? [event.participant] : [],
          ),
        );
        const graduated = all.events.filter(
          (event) =>
            event.is === "reached" &&
            event.stage === "graduated" &&
            started.has(event.participant) &&
            all.participants.find(({ id }) => id === event.participant)?.originalCohort === "2019",
        );
        const sum = body.cohorts.reduce(
          (total, { people }) => total + (people.is === "exact" ? people.value : 0),
          0,
        );
        expect(sum).toBe(started.size);
        expect(body.cohorts[0]?.retained).toEqual(
          exactly(new Set(graduated.map((event) => event.participant)).size),
        );
      }),
      fuzzRuns(40),
    );
  });
});
