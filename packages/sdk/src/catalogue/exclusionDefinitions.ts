import type { MetricDefinition } from "./MetricDefinition";

const methodology = {
  citation:
    "Department for Education, Suspensions and permanent exclusions in England: methodology",
  url: "https://explore-education-statistics.service.gov.uk/methodology/pupil-exclusion-statistics-methodology",
};

/** Suspensions and exclusions: those that England counts, and those that only a trust does. */
export const exclusionDefinitions = {
  exclusionRates: {
    title: "Suspensions and permanent exclusions",
    kind: "exclusions",
    definition:
      "How many suspensions and upheld permanent exclusions there were in a year or term, and how many pupil enrolments had one or more suspensions, each per 100 pupils on roll at the January census.",
    formula: "100 × events, or pupil enrolments with one or more suspensions ÷ headcount",
    unit: "per100",
    better: "lower",
    source: methodology,
    caveats: [
      "Events of a whole year are set against the pupils of one day, and a pupil can be suspended often: the rate can exceed 100.",
      "Pupils with one or more suspensions do not add up over terms: who was suspended in two terms counts once in the year.",
      "A trust's rate is all its events ÷ all its pupils, not the mean of its schools' rates.",
      "Rates per 100 of another headcount, such as the average roll, are not comparable with the national ones.",
      "The years 2019/20 and 2020/21 are affected by school closures.",
      "Some pupils are suspended many times, so that numbers of suspensions vary more than their interval says.",
      "One or two events more or fewer at a school are no trend.",
    ],
  },
  localExclusionMeasures: {
    title: "Local measures beside exclusion",
    kind: "exclusions",
    definition:
      "How many managed moves, internal exclusions and reduced timetables a trust or school recorded by itself in a year or term, per 100 pupils.",
    formula: "100 × events ÷ headcount",
    unit: "per100",
    better: "none",
    source: { citation: "Difference Impact, the project's own definition" },
    caveats: [
      "There is no national count of any of these: they are never added to suspensions or exclusions, nor set beside England.",
      "What counts as one depends on how a trust records it.",
    ],
  },
  meanOfSchoolRates: {
    title: "Mean of school rates of exclusion",
    kind: "exclusions",
    definition:
      "The unweighted mean of the rates of schools, in which each school counts once, however many pupils it has.",
    formula: "sum of school rates per 100 ÷ number of schools",
    unit: "per100",
    better: "lower",
    source: { citation: "Difference Impact, the project's own definition" },
    caveats: [
      "It is not the rate of the schools together: a small school moves it as much as a large one.",
    ],
  },
} satisfies Record<string, MetricDefinition>;
