import {
  type Cohort,
  type Demographics,
  diversityBreakdown,
  type Participant,
  type PipelineEvent,
  type PipelineStage,
  publishSnapshot,
  type Role,
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
  },
);

function reached(participant: string, stage: string, on: string): PipelineEvent {
  return { is: "reached", participant, stage, on };
}

function post(
  participant: string,
  level: "middleLeader" | "assistantHead",
  from: string,
  until: string,
): Role {
  return { is: "post", participant, from, until, title: level, level, setting: "mainstream" };
}
