import { describe, expect, test } from "vitest";
import type * as z from "zod/mini";
import { academicYearSchema } from "./academicYear";
import { benchmarkSchema } from "./benchmark";
import { cohortSchema } from "./cohort";
import { demographicsSchema } from "./demographics";
import { localAuthoritySchema } from "./localAuthority";
import { participantSchema } from "./participant";
import { pipelineEventSchema } from "./pipelineEvent";
import { pipelineStageSchema } from "./pipelineStage";
import { programmeSchema } from "./programme";
import { roleSchema } from "./role";
import { schoolSchema } from "./school";
import { sourceSchema } from "./source";
import { surveyQuestionSchema } from "./surveyQuestion";
import { surveyResponseSchema } from "./surveyResponse";
import { targetSchema } from "./target";
import { targetOutcomeSchema } from "./targetOutcome";
import { trustSchema } from "./trust";

const cohort = {
  id: "2021",
  label: "2021 cohort",
  programme: "leadership",
  recruitmentTarget: 20,
  startsOn: "2021-09-01",
  graduatesOn: "2023-07-31",
};
const demographics = {
  participant: "p1",
  ethnicity: { is: "detailed", group: "roma" },
  sex: { is: "preferNotToSay" },
  disability: { is: "known", value: "notDisabled" },
};
const post = {
  is: "post",
  participant: "p1",
  title: "Assistant headteacher",
  level: "assistantHead",
  setting: "alternativeProvision",
  urn: "123456",
  from: "2021-09-01",
  until: "2022-07-31",
};
const school = {
  urn: "123456",
  name: "An example school",
  setting: "special",
  trust: "t1",
  localAuthority: "E09000030",
};
const question = {
  id: "q1",
  statement: "I am satisfied",
  kind: "scale",
  options: [
    { id: "agree", label: "Agree" },
    { id: "disagree", label: "Disagree" },
  ],
};
const event = { is: "reached", participant: "p1", stage: "recruited", on: "2021-05-01" };
const target = {
  id: "mainstream",
  label: "Mainstream progression",
  programme: "leadership",
  academicYear: "2021/22",
  aim: { is: "share", share: 0.6, of: "graduates" },
  dueOn: "2022-09-01",
};

const examples: [string, z.ZodMiniType, unknown][] = [
  ["academic year", academicYearSchema, "2021/22"],
  ["academic year over a century", academicYearSchema, "1999/00"],
  ["programme", programmeSchema, { id: "leadership", name: "Leadership", lengthMonths: 24 }],
  ["cohort", cohortSchema, cohort],
  [
    "participant",
    participantSchema,
    { id: "p1", programme: "leadership", originalCohort: "2021", currentCohort: "2022" },
  ],
  ["pipeline stage", pipelineStageSchema, { id: "recruited", label: "Recruited" }],
  ["event of a stage", pipelineEventSchema, event],
  [
    "event of leaving",
    pipelineEventSchema,
    { is: "left", participant: "p1", why: "deferred", on: "2024-02-29" },
  ],
  ["post", roleSchema, post],
  [
    "year out",
    roleSchema,
    { is: "out", participant: "p1", from: "2022-09-01", until: "2022-09-01" },
  ],
  ["school", schoolSchema, school],
  ["trust", trustSchema, { id: "t1", name: "An example trust" }],
  ["local authority", localAuthoritySchema, { code: "E09000030", name: "Tower Hamlets" }],
  ["demographics", demographicsSchema, demographics],
  [
    "demographics of someone who was not asked",
    demographicsSchema,
    {
      participant: "p1",
      ethnicity: { is: "notAsked" },
      sex: { is: "noAnswer" },
      disability: { is: "notAsked" },
    },
  ],
  ["survey question", surveyQuestionSchema, question],
  [
    "survey response",
    surveyResponseSchema,
    {
      respondent: "r1",
      answers: [
        { is: "chose", question: "q1", options: ["agree"] },
        { is: "dontKnow", question: "q2" },
      ],
    },
  ],
  ["target", targetSchema, target],
  ["target outcome", targetOutcomeSchema, { participant: "p1", is: "unknown" }],
  [
    "benchmark",
    benchmarkSchema,
    {
      id: "teachers",
      label: "Teachers",
      population: "teachers",
      geography: "England",
      year: "2021/22",
      dimension: "ethnicity5",
      complement: "notStated",
      base: "ofKnown",
      shares: [{ group: "white", text: "91%", share: 0.91 }],
      source: "report",
    },
  ],
  [
    "source",
    sourceSchema,
    {
      id: "report",
      citation: "A report (2022)",
      shortName: "A report",
      url: "https://example.org/",
    },
  ],
];

describe("schemas of records", () => {
  test.each(examples)("%s survives JSON unchanged", (_, schema, value) => {
    expect(schema.parse(JSON.parse(JSON.stringify(value)))).toEqual(value);
  });

  test.each(examples.filter(([, , value]) => typeof value === "object"))(
    "%s refuses a field that it does not know",
    (_, schema, value) => {
      expect(schema.safeParse({ ...(value as object), name_of_pet: "Rex" }).success).toBe(false);
    },
  );

  test.each<[string, z.ZodMiniType, unknown]>([
    ["years that do not follow each other", academicYearSchema, "2021/23"],
    ["a year with a hyphen", academicYearSchema, "2021-22"],
    ["a day that is not in the calendar", pipelineEventSchema, { ...event, on: "2021-02-29" }],
    ["a month 13", pipelineEventSchema, { ...event, on: "2021-13-01" }],
    ["a date in English order", pipelineEventSchema, { ...event, on: "01/05/2021" }],
    ["a graduation before the start", cohortSchema, { ...cohort, graduatesOn: "2021-08-31" }],
    ["half a person as a target", cohortSchema, { ...cohort, recruitmentTarget: 19.5 }],
    ["a role that ends before it begins", roleSchema, { ...post, until: "2021-08-31" }],
    ["a level that is none", roleSchema, { ...post, level: "wizard" }],
    ["a setting that is none", schoolSchema, { ...school, setting: "online" }],
    ["a URN of five digits", schoolSchema, { ...school, urn: "12345" }],
    ["a URN as a number", schoolSchema, { ...school, urn: 123456 }],
    ["an old three-digit local authority code", schoolSchema, { ...school, localAuthority: "211" }],
    ["a reason to leave that is none", pipelineEventSchema, { ...event, is: "left", why: "bored" }],
    [
      "an ethnic group that is none of the 19",
      demographicsSchema,
      { ...demographics, ethnicity: { is: "detailed", group: "white" } },
    ],
    [
      "an ethnic group that is none of the five",
      demographicsSchema,
      { ...demographics, ethnicity: { is: "broad", group: "roma" } },
    ],
    [
      "a gender in the place of sex",
      demographicsSchema,
      { ...demographics, sex: { is: "known", value: "woman" } },
    ],
    ["an answer that is null", demographicsSchema, { ...demographics, disability: null }],
    ["an answer that is left out", demographicsSchema, { participant: "p1" }],
    ["a question with one option", surveyQuestionSchema, { ...question, options: [] }],
    [
      "an empty id",
      participantSchema,
      { id: "", programme: "a", originalCohort: "b", currentCohort: "b" },
    ],
    [
      "a share above the whole",
      targetSchema,
      { ...target, aim: { is: "share", share: 60, of: "all" } },
    ],
  ])("refuse %s", (_, schema, value) => {
    expect(schema.safeParse(value).success).toBe(false);
  });
});
