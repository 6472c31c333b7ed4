import type { Count } from "../results/count";
import type {
  DestinationBase,
  DestinationId,
  ProgressionBody,
  ProgressionCohort,
  SeniorityId,
} from "../results/progressionResult";

/** What progression's rates are derived from. */
export interface ProgressionCounts {
  /** Who is counted, in the plural: `graduates`. */
  unit: string;
  promotedMeans: ProgressionBody["promotedMeans"];
  destinationBase: DestinationBase;
  /** A share of the destination base that was to reach one destination. */
  target?: { destination: DestinationId; share: number };
  cohorts: ProgressionCohortCounts[];
}

export interface ProgressionCohortCounts {
  id: string;
  label: string;
  status: ProgressionCohort["status"];
  /** The month of graduation, or in which it is due: `2021-07`. */
  graduation: string;
  graduates: Count;
  /** One for each seniority; they add up to the graduates. */
  seniority: { id: SeniorityId; count: Count }[];
  /** How many people are in the destination base. */
  destinationTotal: Count;
  /** People of the destination base only; empty where the source gives none. */
  destinations: { id: DestinationId; count: Count }[];
  /** `false` where the body's target was not set for this cohort. */
  targetApplies?: false;
  followUp?: Omit<NonNullable<ProgressionCohort["followUp"]>, "rate">;
}
