import type { Cohort } from "../schemas/cohort";
import type { Participant } from "../schemas/participant";
import type { PipelineEvent } from "../schemas/pipelineEvent";
import type { SchoolSetting } from "../schemas/schoolSetting";
import type { SeniorityLevel } from "../schemas/seniorityLevel";

export interface EnrolmentRecords {
  participants: Iterable<Participant>;
  events: Iterable<PipelineEvent>;
}

interface SharedOptions {
  /** Who is counted, in the plural: `leaders`. */
  unit: string;
  /** All that participants name, in the order in which they are shown. */
  cohorts: Cohort[];
  /** The pipeline stage whose reaching makes a graduate. */
  graduatedStage: string;
  /** One line for all cohorts together, with this id and label, where they are too small for one each. */
  together?: { id: string; label: string };
}

export interface CompletionOptions extends SharedOptions {
  /** The pipeline stage whose reaching means that someone started. */
  startedStage: string;
}

export interface InProgrammeOptions extends CompletionOptions {
  /** When people are looked at: so many months after their cohort's start, 1 or more, or on an ISO date. */
  at: { is: "months"; months: number } | { is: "date"; date: string };
}

export interface SystemRetentionOptions extends SharedOptions {
  /** When people are looked at, 1 or more; two years are 24. */
  monthsAfterGraduation: number;
}

export interface InPostOptions extends SystemRetentionOptions {
  /** Where a post has to be to qualify; at least one. */
  settings: SchoolSetting[];
  /** The lowest level that a qualifying post has; any without it. */
  lowestLevel?: SeniorityLevel;
}
