import type { MetricDefinition } from "./MetricDefinition";

/** How much school pupils miss. */
export const absenceDefinitions = {
  absenceRates: {
    title: "Absence",
    kind: "absence",
    definition:
      "What share of all possible sessions was missed, authorised or not, and what share of pupil enrolments missed 10% or more (persistent) or 50% or more (severe) of their own possible sessions. A session is half a day.",
    formula:
      "overall = absence sessions ÷ possible sessions; persistent, severe = such enrolments ÷ enrolments with a possible session",
    unit: "share",
    better: "lower",
    source: {
      citation: "Department for Education, Pupil absence in schools in England: methodology",
      url: "https://explore-education-statistics.service.gov.uk/methodology/pupil-absence-in-schools-in-england",
    },
    caveats: [
      "Persistent absence in a term is another measure than in a year: neither is compared with the other.",
      "Rates of an area come from all its sessions, never from a mean of its schools' rates.",
      "Enrolments exceed pupils, as a pupil of two schools is enrolled twice.",
      "Persistent absence means 10% or more only since 2015/16.",
    ],
  },
} satisfies Record<string, MetricDefinition>;
