import type { RetentionCohort, RetentionMeasure } from "../results/retentionResult";

/** What retention's rates and bounds are derived from. */
export interface RetentionCounts {
  /** Who is counted, in the plural: `leaders`. */
  unit: string;
  measure: RetentionMeasure;
  cohorts: RetentionCohortCounts[];
}

export type RetentionCohortCounts = Omit<RetentionCohort, "due" | "rate" | "bounds">;
