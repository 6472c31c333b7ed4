import type { Exits, FunnelCohort } from "../results/funnelResult";

/** What a funnel's rates are derived from: labels and counts of people, nothing else. */
export interface FunnelCounts {
  /** What is counted, in the plural: `educators`. */
  unit: string;
  stages: { id: string; label: string }[];
  cohorts: FunnelCohortCounts[];
}

export interface FunnelCohortCounts {
  id: string;
  label: string;
  /** One for each stage, in its order: people who ever reached it. */
  reached: FunnelCohort["reached"];
  /** One for each step between two stages. `pending` not applicable: nobody had a stage still to come. */
  exits: Exits[];
  /** How many people were to reach a stage. */
  target?: { stage: string; value: number };
}
