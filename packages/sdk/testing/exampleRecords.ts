import {
  type Cohort,
  type Demographics,
  diversityBreakdown,
  type ExclusionEvent,
  type ExclusionOptions,
  type Participant,
  type PipelineEvent,
  type PipelineStage,
  publishSnapshot,
  type ReadingGainOptions,
  type ReadingTest,
  type ReportOptions,
  type Role,
  type SessionRecord,
  standardPolicy,
  type Touch,
} from "../src/index";
import { testContext } from "./testContext";

// What the examples in the documentation name without making it; made up.

export const context = testContext;

export const stages: PipelineStage[] = [
  { id: "recruited", label: "Recruited" },
  { id: "graduated", label: "Graduated" },
];

export const cohorts: Cohort[] = [
  {
    id: "2020",
    label: "2020 cohort",
    programme: "leaders",
    startsOn: "2020-09-01",
    graduatesOn: "2022-07-31",
  },
];

export const participants: Participant[] = ["a", "b", "c"].map((id) => ({
  id,
  programme: "leaders",
  originalCohort: "2020",
  currentCohort: "2020",
}));

export const events: PipelineEvent[] = [
  ...["a", "b", "c"].map((participant) => reached(participant, "recruited", "2020-07-01")),
  ...["a", "b"].map((participant) => reached(participant, "graduated", "2022-07-31")),
];

/** One was promoted when she graduated, the other stayed where he was. */
export const roles: Role[] = [
  post("a", "middleLeader", "2020-09-01", "2022-07-31"),
  post("a", "assistantHead", "2022-08-01", "2022-09-01"),
  post("b", "assistantHead", "2020-09-01", "2022-09-01"),
];

export const people: Demographics[] = (["female", "female", "male"] as const).map(
  (value, index) => ({
    participant: `${index}`,
    ethnicity: { is: "notAsked" },
    sex: { is: "known", value },
    disability: { is: "notAsked" },
  }),
);

/** Two schools of a trust: of 200 pupils two were suspended, one of them twice; of 800 one. */
export const exclusionOptions: ExclusionOptions = {
  denominator: "januaryCensusHeadcount",
  areas: [
    { id: "100001", label: "A school", level: "school", partOf: "trust" },
    { id: "100002", label: "Another school", level: "school", partOf: "trust" },
    { id: "trust", label: "A trust", level: "trust", parts: "all" },
  ],
  periods: [{ year: "2023/24" }],
  headcounts: [
    { school: "100001", year: "2023/24", pupils: 200 },
    { school: "100002", year: "2023/24", pupils: 800 },
  ],
};

export const exclusionEvents: ExclusionEvent[] = [
  suspended("a", "100001", "2023-10-02"),
  suspended("a", "100001", "2024-05-07"),
  suspended("b", "100001", "2023-10-02"),
  suspended("c", "100002", "2024-01-15"),
];

export const absenceOptions: ReportOptions = {
  areas: [{ id: "100001", label: "A school", level: "school" }],
  periods: [{ year: "2023/24" }],
};

/** One missed 15 of 200 sessions, the other 45. */
export const sessionRecords: SessionRecord[] = [
  { pupil: "a", school: "100001", year: "2023/24", possible: 200, authorised: 10, unauthorised: 5 },
  { pupil: "b", school: "100001", year: "2023/24", possible: 200, authorised: 40, unauthorised: 5 },
];
export const readingGainOptions: ReadingGainOptions = {
  firstTest: { from: "2023-09-01", until: "2023-10-31" },
  secondTest: { from: "2024-02-01", until: "2024-07-31" },
  instruments: [{ id: "test", label: "A reading test", leastMonths: 60, mostMonths: 200 }],
  threshold: { gainMonths: 12, inMonths: 6 },
  testedPupils: "everyone",
  areas: [{ id: "100001", label: "A school", level: "school" }],
};

/** One gained 12 months in 153 days, the other 3; the third was tested once. */
export const readingTests: ReadingTest[] = [
  readingTest("a", "2023-10-01", 100),
  readingTest("a", "2024-03-02", 112),
  readingTest("b", "2023-10-01", 90),
  readingTest("b", "2024-03-02", 93),
  readingTest("c", "2023-10-01", 120),
];

/** Two leaders of two schools; one came twice. */
export const touches: Touch[] = (["100001", "100002", "100002"] as const).map((urn, index) => ({
  id: `${index}`,
  participant: urn === "100001" ? "a" : "b",
  programme: "course",
  on: "2022-03-01",
  workplace: { is: "school", urn, trust: "trust-1", localAuthority: "E09000030" },
}));

export const snapshot = publishSnapshot(
  [diversityBreakdown(people, { unit: "leaders", dimension: "sex", ...context })],
  standardPolicy,
  {
    id: "example-2022",
    title: "An example",
    publisher: "A trust",
    publishedOn: "2022-12-01",
    period: "2021-22",
    content: [
      {
        is: "quote",
        id: "example.2022.quote",
        text: "I would do it again.",
        attribution: { is: "role", role: "a headteacher" },
        results: ["example.2022.figure"],
        sources: [{ id: "interviews", citation: "Interviews, 2022", shortName: "Interviews" }],
        places: [],
      },
    ],
  },
);

function reached(participant: string, stage: string, on: string): PipelineEvent {
  return { is: "reached", participant, stage, on };
}

function readingTest(pupil: string, on: string, readingAgeMonths: number): ReadingTest {
  return { pupil, school: "100001", on, instrument: "test", readingAgeMonths };
}

function suspended(pupil: string, school: string, on: string): ExclusionEvent {
  return { pupil, school, when: { is: "day", on }, kind: "suspension", outcome: "upheld" };
}

function post(
  participant: string,
  level: "middleLeader" | "assistantHead",
  from: string,
  until: string,
): Role {
  return { is: "post", participant, from, until, title: level, level, setting: "mainstream" };
}
