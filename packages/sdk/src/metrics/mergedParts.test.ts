import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { exactly } from "../results/count";
import type { Cohort } from "../schemas/cohort";
import type { Demographics } from "../schemas/demographics";
import type { Participant } from "../schemas/participant";
import type { PipelineEvent } from "../schemas/pipelineEvent";
import type { Role } from "../schemas/role";
import { seniorityLevels } from "../schemas/seniorityLevel";
import type { SurveyQuestion } from "../schemas/surveyQuestion";
import type { SurveyAnswer } from "../schemas/surveyResponse";
import type { TargetOutcome } from "../schemas/targetOutcome";
import { mergeTallies } from "./mergeTallies";
import { tallyDiversity } from "./tallyDiversity";
import { tallyFunnel } from "./tallyFunnel";
import { tallyProgression } from "./tallyProgression";
import { tallyReadingGain } from "./tallyReadingGain";
import { tallySurvey } from "./tallySurvey";
import { tallyTarget } from "./tallyTarget";

const cohorts: Cohort[] = [2020, 2021, 2022].map((year) => ({
  id: `${year}`,
  label: `${year} cohort`,
  programme: "leaders",
  recruitmentTarget: 5,
  startsOn: `${year}-09-01`,
  graduatesOn: `${year + 1}-07-31`,
}));
const stages = ["applied", "recruited", "graduated"].map((id) => ({ id, label: id }));
const asOf = "2022-09-01";
const cohortId = fc.constantFrom("2020", "2021", "2022");
const day = fc.constantFrom("2020-07-01", "2021-07-31", "2021-12-01", "2022-08-31", "2022-09-02");

/**
 * Expects the tally of everyone to be the merged tallies of three parts, split by person, whatever the order
 * of parts and records, from records that can be read only once.
 */
function expectMerges<Person, Tally>(
  person: fc.Arbitrary<Person>,
  tally: (people: (Person & { id: string })[]) => Tally,
): void {
  const inPart = fc.record({ person, part: fc.integer({ min: 0, max: 2 }) });
  const order = fc.shuffledSubarray([0, 1, 2], { minLength: 3 });
  fc.assert(
    fc.property(fc.array(inPart, { maxLength: 12 }), order, (drawn, partsInOrder) => {
      const people = drawn.map((each, index) => ({ ...each, id: `p${index}` }));
      const tallyOf = (chosen: typeof people) =>
        tally(chosen.map(({ person: own, id }) => ({ ...own, id })));
      const whole = tallyOf(people);
      const [first, ...others] = partsInOrder.map((part) =>
        tallyOf(people.filter((each) => each.part === part)),
      ) as [Tally, ...Tally[]];
      expect(mergeTallies(first, ...others)).toEqual(whole);
      expect(tallyOf(people.toReversed())).toEqual(whole);
    }),
    fuzzRuns(40),
  );
}

function* once<Entry>(entries: Iterable<Entry>): Generator<Entry> {
  yield* entries;
}

describe("the tally of a whole is the merged tallies of its parts", () => {
  const journey = {
    originalCohort: cohortId,
    currentCohort: cohortId,
    events: fc.array(
      fc.oneof(
        fc.record({
          is: fc.constant("reached" as const),
          stage: fc.constantFrom("applied", "recruited", "graduated"),
          on: day,
        }),
        fc.record({
          is: fc.constant("left" as const),
          why: fc.constantFrom("withdrawn" as const, "notSelected" as const, "deferred" as const),
          on: day,
        }),
      ),
      { maxLength: 4 },
    ),
  };
  type Journey = { originalCohort: string; currentCohort: string; events: JourneyEvent[] };
  type JourneyEvent =
    | { is: "reached"; stage: string; on: string }
    | { is: "left"; why: "withdrawn" | "notSelected" | "deferred"; on: string };
  const participantsOf = (people: (Journey & { id: string })[]): Participant[] =>
    people.map(({ id, originalCohort, currentCohort }) => ({
      id,
      programme: "leaders",
      originalCohort,
      currentCohort,
    }));
  const eventsOf = (people: (Journey & { id: string })[]): PipelineEvent[] =>
    people.flatMap(({ id, events }) => events.map((event) => ({ ...event, participant: id })));

  it("of a funnel, with targets and stages that are not yet due", () => {
    expectMerges(fc.record<Journey>(journey), (people) =>
      tallyFunnel(
        { participants: once(participantsOf(people)), events: once(eventsOf(people)) },
        {
          unit: "leaders",
          stages,
          cohorts,
          stageDue: [{ cohort: "2022", stage: "graduated", on: "2023-07-31" }],
          targetStage: "recruited",
          asOf,
        },
      ),
    );
  });

  it("of progression, with cohorts that are not yet due and people who are followed up", () => {
    const role = fc.record({
      from: fc.constantFrom("2020-01-01", "2021-08-01"),
      until: fc.constantFrom("2021-08-31", "2022-08-31"),
      level: fc.constantFrom(...seniorityLevels),
      setting: fc.constantFrom("mainstream" as const, "alternativeProvision" as const),
      isOut: fc.boolean(),
    });
    type Drawn = {
      from: string;
      until: string;
      level: (typeof seniorityLevels)[number];
      setting: "mainstream" | "alternativeProvision";
      isOut: boolean;
    };
    const roleOf = (participant: string, { isOut, from, until, ...post }: Drawn): Role =>
      isOut
        ? { is: "out", participant, from, until }
        : { is: "post", participant, from, until, title: post.level, ...post };
    const person = fc.record<Journey & { roles: Drawn[] }>({
      ...journey,
      roles: fc.array(role, { maxLength: 3 }),
    });
    expectMerges(person, (people) =>
      tallyProgression(
        {
          participants: once(participantsOf(people)),
          events: once(eventsOf(people)),
          roles: once(people.flatMap(({ id, roles }) => roles.map((each) => roleOf(id, each)))),
        },
        {
          unit: "graduates",
          cohorts,
          graduatedStage: "graduated",
          monthsAfterGraduation: 1,
          destinationBase: "graduates",
          target: { destination: "mainstream", share: 0.6 },
          followUp: { of: "inPost", months: 12 },
          asOf,
        },
      ),
    );
  });

  it("of a diversity breakdown", () => {
    const unanswered = [
      fc.constant({ is: "notAsked" as const }),
      fc.constant({ is: "noAnswer" as const }),
      fc.constant({ is: "preferNotToSay" as const }),
    ];
    const person = fc.record<Pick<Demographics, "sex">>({
      sex: fc.oneof(
        fc.record({
          is: fc.constant("known" as const),
          value: fc.constantFrom("female" as const, "male" as const),
        }),
        ...unanswered,
      ),
    });
    expectMerges(person, (people) =>
      tallyDiversity(
        once(
          people.map(({ id, sex }) => ({
            participant: id,
            sex,
            ethnicity: { is: "notAsked" as const },
            disability: { is: "notAsked" as const },
          })),
        ),
        { unit: "leaders", dimension: "sex" },
      ),
    );
  });

  it.each(["scale", "anyOf"] as const)(
    "of a survey (%s), where each part says how many of it were invited",
    (kind) => {
      const question: SurveyQuestion = {
        id: "q",
        statement: "Would you come again?",
        kind,
        options: ["a", "b", "c"].map((id) => ({ id, label: id })),
      };
      const chosen =
        kind === "scale"
          ? fc.shuffledSubarray(["a", "b", "c"], { minLength: 1, maxLength: 1 })
          : fc.shuffledSubarray(["a", "b", "c"]);
      const answer: fc.Arbitrary<SurveyAnswer> = fc.oneof(
        fc.record({
          is: fc.constant("chose" as const),
          question: fc.constant("q"),
          options: chosen,
        }),
        fc.record({
          is: fc.constantFrom("noAnswer" as const, "dontKnow" as const, "notApplicable" as const),
          question: fc.constant("q"),
        }),
      );
      // Without answers, somebody who was invited and did not respond.
      const person = fc.record({
        answers: fc.option(fc.array(answer, { maxLength: 1 }), { nil: undefined }),
      });
      expectMerges(person, (people) =>
        tallySurvey(
          once(people.flatMap(({ id, answers }) => (answers ? [{ respondent: id, answers }] : []))),
          { unit: "educators", invited: exactly(people.length), questions: [question] },
        ),
      );
    },
  );

  it("of reading gain, where a pupil's tests are in one part", () => {
    const test = fc.record({
      school: fc.constantFrom("100001", "100002"),
      on: fc.constantFrom("2023-09-01", "2023-12-31", "2024-01-01", "2024-03-31", "2024-08-01"),
      instrument: fc.constantFrom("A", "A", "B"),
      readingAgeMonths: fc.constantFrom(60, 100, 103, 112, 180),
    });
    const person = fc.record({
      tests: fc.uniqueArray(test, { selector: ({ on }) => on, maxLength: 3 }),
    });
    expectMerges(person, (people) =>
      tallyReadingGain(
        once(people.flatMap(({ id, tests }) => tests.map((each) => ({ ...each, pupil: id })))),
        {
          firstTest: { from: "2023-09-01", until: "2023-12-31" },
          secondTest: { from: "2024-01-01", until: "2024-07-31" },
          instruments: ["A", "B"].map((id) => ({
            id,
            label: id,
            leastMonths: 60,
            mostMonths: 180,
          })),
          threshold: { gainMonths: 12, inMonths: 6 },
          testedPupils: "everyone",
          areas: [
            ...["100001", "100002"].map((id) => ({
              id,
              label: id,
              level: "school" as const,
              partOf: "trust",
            })),
            { id: "trust", label: "A trust", level: "trust", parts: "all" },
          ],
        },
      ),
    );
  });

  it.each([
    { is: "count", value: 4 },
    { is: "share", share: 0.6, of: "graduates" },
  ] as const)("of a target that is a $is, also while outcomes are open", (aim) => {
    const person = fc.record<Pick<TargetOutcome, "is">>({
      is: fc.constantFrom("reached", "notReached", "unknown", "notYetDue"),
    });
    expectMerges(person, (people) =>
      tallyTarget(once(people.map(({ id, is }) => ({ participant: id, is }))), {
        unit: "graduates",
        aim,
      }),
    );
  });
});
