import type { DestinationBase, DestinationId } from "../results/progressionResult";
import type { Cohort } from "../schemas/cohort";
import type { Participant } from "../schemas/participant";
import type { PipelineEvent } from "../schemas/pipelineEvent";
import type { Role } from "../schemas/role";
import type { FollowUpOptions } from "./tallyFollowUp";

export interface ProgressionRecords {
  participants: Iterable<Participant>;
  events: Iterable<PipelineEvent>;
  roles: Iterable<Role>;
}

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
