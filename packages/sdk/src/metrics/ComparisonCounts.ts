import type { ComparisonBody, ComparisonSide } from "../results/comparisonResult";
import type { Count } from "../results/count";

/** One side of a comparison: its counts, or the rate that its source printed without them. */
export interface ComparisonSideCounts
  extends Pick<ComparisonSide, "id" | "label" | "outcome" | "base" | "source"> {
  rate: { is: "counts"; numerator: Count; denominator: Count } | { is: "printed"; text: string };
}

/** Two sides with different people in them. */
export interface SeparateSides {
  /** Who is counted, in the plural: `pupils`. */
  unit: string;
  first: ComparisonSideCounts;
  second: ComparisonSideCounts;
}

/** What a comparison is derived from. */
export interface ComparisonCounts extends SeparateSides {
  relation: ComparisonBody["relation"];
}
