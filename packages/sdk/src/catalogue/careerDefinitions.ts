import type { MetricDefinition } from "./MetricDefinition";

const ownDefinition = { citation: "Difference Impact, the project's own definition" };

const lostCaveat =
  "People lost to follow-up are not counted as having left: the bounds say what the rate could be with them.";

/** Whether people stay, on a programme and after it, and how soon they move up. */
export const careerDefinitions = {
  programmeCompletion: {
    title: "Programme completion",
    kind: "retention",
    definition:
      "How many of those who started a programme have graduated from it, with whichever cohort. People count in the cohort that they were first recruited for.",
    formula: "completion = graduated ÷ (graduated + withdrew), of those due",
    unit: "share",
    better: "higher",
    source: ownDefinition,
    caveats: [
      "Before the graduation of their cohort people are not yet due and in no rate; nor are those who deferred to a later cohort that has not graduated.",
      lostCaveat,
    ],
  },
  inProgrammeRetention: {
    title: "In-programme retention",
    kind: "retention",
    definition:
      "How many of those who started a programme are still on it, or through it, some months after its start or on a date.",
    formula:
      "retention = (on the programme + graduated) ÷ (on the programme + graduated + withdrew)",
    unit: "share",
    better: "higher",
    source: ownDefinition,
    caveats: ["People who deferred are shown apart and in no rate.", lostCaveat],
  },
  inPostRetention: {
    title: "In-post retention",
    kind: "retention",
    definition:
      "How many graduates of a programme hold a qualifying post some months after graduation: one in stated settings, at a stated level or above.",
    formula:
      "retention = in a qualifying post ÷ (in a qualifying post + known to do something else)",
    unit: "share",
    better: "higher",
    source: ownDefinition,
    caveats: [
      "Who left a qualifying post and came back counts as in post.",
      "Graduates whose months are not over are not yet due and in no rate.",
      lostCaveat,
    ],
  },
  systemRetention: {
    title: "System retention",
    kind: "retention",
    definition:
      "How many graduates of a programme work in state-funded education in England some months after graduation, in any role.",
    formula: "retention = in state-funded education ÷ (in it + known not to be in it)",
    unit: "share",
    better: "higher",
    source: ownDefinition,
    caveats: [
      "Graduates of whose employer nobody has said whether it is state-funded are lost to follow-up.",
      "Graduates whose months are not over are not yet due and in no rate.",
      lostCaveat,
    ],
  },
  timeToProgression: {
    title: "Time to progression",
    kind: "timeToEvent",
    definition:
      "How many months it takes until people first hold a higher level than at the beginning, with those for whom it has not come yet.",
    formula:
      "waiting = product over intervals of (1 − events ÷ at risk); median = first interval with waiting ≤ ½",
    unit: "months",
    better: "lower",
    source: {
      citation:
        "Kaplan and Meier (1958), Nonparametric estimation from incomplete observations, Journal of the American Statistical Association 53",
      url: "https://doi.org/10.1080/01621459.1958.10501452",
    },
    caveats: [
      "People whose follow-up ends within an interval count to its end, so that the share that has moved up is never overstated.",
      "The curve ends where fewer than 10 people are still followed.",
      "It takes those whose follow-up has ended to be like those who are still followed.",
    ],
  },
} satisfies Record<string, MetricDefinition>;
