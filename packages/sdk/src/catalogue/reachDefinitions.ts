import type { MetricDefinition } from "./MetricDefinition";

/** Whom programmes have touched. */
export const reachDefinitions = {
  programmeReach: {
    title: "Reach",
    kind: "reach",
    definition:
      "How many different people, schools, trusts and local authorities a programme has touched, and how many pupils are in those schools. Whoever two programmes have touched counts once in “at least one”.",
    formula: "at least one = |A| + |B| − |A ∩ B|; pupils = sum of the rolls of distinct schools",
    unit: "count",
    better: "higher",
    source: {
      citation:
        "Difference Impact, on unique reference numbers of Get Information about Schools and rolls of DfE's school census",
      url: "https://get-information-schools.service.gov.uk/",
    },
    caveats: [
      "Pupils are all pupils in schools with a trained leader on one census day, not pupils whom a leader has met.",
      "A school without a roll on that day is missing from the pupils: they are then “at least” so many.",
      "A school counts for the trust and the local authority that it belonged to on the day it was touched.",
      "Touches count every time somebody comes and are no number of people.",
    ],
  },
} satisfies Record<string, MetricDefinition>;
