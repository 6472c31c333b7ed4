import type { MetricDefinition } from "./MetricDefinition";

/** How reading ages rose. */
export const readingDefinitions = {
  readingGain: {
    title: "Reading gain",
    kind: "gain",
    definition:
      "How fast pupils' reading ages rose between two tests, against the usual pace of one month of reading age in a month: how many kept it, how many reached a stated threshold, and the gain of the pupil in the middle.",
    formula:
      "ratio gain of a pupil = months of reading age gained ÷ months between the tests; at the threshold = pupils with its ratio gain or more ÷ paired pupils",
    unit: "ratio",
    better: "higher",
    source: {
      citation:
        "Brooks, What works for children and young people with literacy difficulties?, for ratio gain; Hyndman and Fan (1996), type 7, for median and quartiles",
    },
    caveats: [
      "There is no control group: a gain says nothing about its cause.",
      "Pupils chosen for low scores often score higher the next time whatever anybody does (regression to the mean).",
      "Only pupils with two tests by one instrument, at least 3 months apart, have a ratio gain; all others are counted by the reason.",
      "A test cannot tell how far below its lowest or above its highest reading age a pupil is: such pupils are counted.",
      "A test of reading age is out by several months either way: one pupil's gain says little.",
      "Median and quartiles are shown from 10 pupils on. A trust's are of its pupils, not a mean of its schools.",
    ],
  },
} satisfies Record<string, MetricDefinition>;
