import type { MetricDefinition } from "./MetricDefinition";

/** How much training people were to receive, and received. */
export const trainingDefinitions = {
  trainingDose: {
    title: "Training dose",
    kind: "dose",
    definition:
      "How much training was planned for each participant, in hours, days or sessions, and how much of what was held so far they received: all, some or nothing.",
    formula: "received all = participants with every session in full ÷ recorded participants",
    unit: "amount",
    better: "higher",
    source: {
      citation:
        "Dane and Schneider (1998), for dosage as a part of fidelity; Hyndman and Fan (1996), type 7, for the median",
    },
    caveats: [
      "Hours, days and sessions are never added together or made into each other.",
      "Participants of whom no attendance is recorded are counted apart, not as having received nothing.",
      "The median is shown from 10 people on.",
    ],
  },
} satisfies Record<string, MetricDefinition>;
