import type { Absent, Hidden } from "../results/count";
import type { GainBody, GainRow } from "../results/gainResult";
import type { Histogram } from "./Histogram";

type DerivedOfRow = "paceOrAboveRate" | "thresholdOrAboveRate" | "ratioGain";

export interface GainCountsRow extends Omit<GainRow, DerivedOfRow> {
  /** How many paired pupils had each ratio gain. */
  ratioGains: Histogram | Hidden | Absent;
}

/** What reading gain is derived from. */
export interface GainCounts extends Omit<GainBody, "shortestMonths" | "rows"> {
  rows: GainCountsRow[];
}

/** The same with quartiles in the place of distributions, as disclosure control holds it. */
export interface GainFigures extends Omit<GainCounts, "rows"> {
  rows: Omit<GainRow, "paceOrAboveRate" | "thresholdOrAboveRate">[];
}
