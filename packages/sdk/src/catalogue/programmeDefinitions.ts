import type { MetricDefinition } from "./MetricDefinition";

const harmonised =
  "Office for National Statistics, harmonised standards for ethnic group, sex and disability";

/** Who a programme recruits, who they are, where they go, and what they say. */
export const programmeDefinitions = {
  recruitmentFunnel: {
    title: "Recruitment funnel",
    kind: "funnel",
    definition:
      "How many people of a cohort ever reached each stage of a pipeline, and why the others did not go on. People count in the cohort that they were first recruited for.",
    formula: "conversion = reached the next stage ÷ (reached this stage − pending)",
    unit: "share",
    better: "higher",
    source: { citation: "Difference Impact, the project's own definition" },
    caveats: [
      "Who skipped a stage counts as having reached it.",
      "People for whom the next stage is not yet due are left out of the conversion.",
    ],
  },
  targetAttainment: {
    title: "Target",
    kind: "target",
    definition:
      "How many people count towards a target, how many it asks for, and how many are missing, in whole people.",
    formula: "short = needed − actual; needed = target, or target share × base, rounded up",
    unit: "count",
    better: "higher",
    source: { citation: "Difference Impact, the project's own definition" },
    caveats: ["Of a small base, a share can only be reached in steps of a whole person."],
  },
  diversityBreakdown: {
    title: "Diversity breakdown",
    kind: "breakdown",
    definition:
      "People by ethnic group, sex or disability as shares of those whose answer is known, against a benchmark that means the same by a group and by the rest of it.",
    formula: "share = group ÷ known; gap = share − benchmark; ratio = share ÷ benchmark",
    unit: "share",
    better: "none",
    source: { citation: harmonised },
    caveats: [
      "People who were not asked, gave no answer or preferred not to say are outside the shares.",
      "Under 60% disclosure nothing is compared with a benchmark.",
    ],
  },
  careerProgression: {
    title: "Career progression",
    kind: "progression",
    definition:
      "Whether graduates of a programme hold a higher level than at its start, what kind of school they work in, and who is still in post some months later.",
    formula: "promoted = higher level than at the start ÷ graduates",
    unit: "share",
    better: "higher",
    source: {
      citation: "Difference Impact, on the grades of DfE's School workforce in England",
    },
    caveats: [
      "Moving up a level and reaching senior leadership are two measures and never one line.",
      "People lost to follow-up are shown as such, not as having left.",
    ],
  },
  surveyItem: {
    title: "Survey item",
    kind: "survey",
    definition:
      "What share of those who chose a point of the scale agree or strongly agree, with the response rate and the bounds for those who did not answer.",
    formula: "top two boxes ÷ all who chose a point of the scale; net = top two − bottom two",
    unit: "share",
    better: "none",
    source: {
      citation:
        "AAPOR (2023) Standard Definitions, for response rates; Wilson (1927) for intervals",
    },
    caveats: [
      "Those who answered are not a random sample of those who were asked.",
      "“Don't know” and “not applicable” are outside the scale; a neutral point is inside.",
    ],
  },
  recruitmentByYear: {
    title: "Recruitment by year",
    kind: "targetSeries",
    definition:
      "How many people of each year's cohort were recruited, how many its target asks for, and how many are missing, in whole people, year by year.",
    formula: "short = target − recruited, 0 where the target was reached",
    unit: "count",
    better: "higher",
    source: { citation: "Difference Impact, the project's own definition" },
    caveats: [
      "People count in the cohort that they were first recruited for.",
      "Before the day on which a target is due, the people recruited so far are at least so many: the target is met or not yet known.",
    ],
  },
  quantity: {
    title: "Single quantity",
    kind: "quantity",
    definition: "One count, rate or amount, as it was counted or printed.",
    formula: "as counted or printed",
    unit: "mixed",
    better: "none",
    source: { citation: "The source of the figure" },
    caveats: [],
  },
} satisfies Record<string, MetricDefinition>;
