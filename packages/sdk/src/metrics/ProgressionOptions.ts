import type { DestinationBase, DestinationId } from "../results/progressionResult";
import type { Cohort } from "../schemas/cohort";
import type { CareerRecords } from "./readCareers";
import type { FollowUpOptions } from "./tallyFollowUp";

export type ProgressionRecords = CareerRecords;

export interface ProgressionOptions {
  /** Who is counted, in the plural: `graduates`. */
  unit: string;
  cohorts: Cohort[];
  /** The pipeline stage whose reaching makes a graduate. */
  graduatedStage: string;
  /** How many months after graduation roles are read, 0 to 1,200. */
  monthsAfterGraduation: number;
  destinationBase: DestinationBase;
  target?: { destination: DestinationId; share: number };
  followUp?: FollowUpOptions;
}
