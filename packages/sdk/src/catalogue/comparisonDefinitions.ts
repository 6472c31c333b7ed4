import type { MetricDefinition } from "./MetricDefinition";

const sameThing =
  "Two rates are compared only where both sides state the same outcome and the same base.";
const printed = "Rates printed without counts have a gap and no interval.";

/** Two rates side by side. */
export const comparisonDefinitions = {
  attainmentGap: {
    title: "Attainment gap",
    kind: "comparison",
    definition:
      "How many percentage points of pupils with an attainment lie between two groups of pupils.",
    formula: "first rate − second rate; ratio = higher rate ÷ lower rate",
    unit: "points",
    better: "none",
    source: { citation: "This project; Newcombe (1998), method 10, for the interval" },
    caveats: [
      sameThing,
      printed,
      "Grades that teachers assessed in 2020 and 2021 do not compare with those of exam years.",
    ],
  },
  destinationGap: {
    title: "Destination gap",
    kind: "comparison",
    definition:
      "How many percentage points of pupils with a destination lie between two groups of pupils.",
    formula: "first rate − second rate; ratio = higher rate ÷ lower rate",
    unit: "points",
    better: "none",
    source: { citation: "This project; Newcombe (1998), method 10, for the interval" },
    caveats: [
      sameThing,
      printed,
      "Without a sustained destination is not the same as not in education, employment or training.",
    ],
  },
  rateComparison: {
    title: "Comparison of two rates",
    kind: "comparison",
    definition:
      "The difference of two counted rates of different people, and whether they are too few to tell the two apart.",
    formula: "first numerator ÷ first denominator − second numerator ÷ second denominator",
    unit: "points",
    better: "none",
    source: {
      citation:
        "Newcombe (1998), Interval estimation for the difference between independent proportions, method 10",
    },
    caveats: [sameThing, "Too few to tell apart does not mean that the two are the same."],
  },
  trustAgainstNational: {
    title: "Trust against national",
    kind: "comparison",
    definition:
      "The difference of a trust's rate from the national one, which is taken as known without error.",
    formula: "trust's numerator ÷ trust's denominator − national rate",
    unit: "points",
    better: "none",
    source: { citation: "This project; Wilson (1927) for the bounds of the trust's rate" },
    caveats: [sameThing, "A nation's pupils include those of the trust."],
  },
} satisfies Record<string, MetricDefinition>;
