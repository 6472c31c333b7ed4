import type { MetricResultKind } from "../results/metricResult";

/** What a metric is, for whoever reads a figure: documentation, Storybook and widgets say it from here. */
export interface MetricDefinition {
  /** As a heading: `Recruitment funnel`. */
  title: string;
  /** The kind of its results. */
  kind: MetricResultKind;
  /** What it measures, in plain words: one or two sentences. */
  definition: string;
  /** How it is calculated, with the names of the counts: `promoted ÷ graduates`. */
  formula: string;
  unit: "count" | "share" | "per100" | "points" | "ratio" | "months" | "amount" | "mixed";
  /** Which direction is the better one; `none` where it depends or nobody can say. */
  better: "higher" | "lower" | "none";
  /** Who defined it so: an official definition, a paper, or this project. */
  source: { citation: string; url?: string };
  /** What a reader should know of every figure of it. */
  caveats: readonly string[];
}
