import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { exactly } from "../results/count";
import type { Exits } from "../results/funnelResult";
import { type Cohort, cohortSchema } from "../schemas/cohort";
import type { Participant } from "../schemas/participant";
import { type PipelineEvent, pipelineEventSchema } from "../schemas/pipelineEvent";
import type { PipelineStage } from "../schemas/pipelineStage";
import { dateFaults } from "./dateFaults";
import { duplicateFaults } from "./duplicateFaults";
import type { FunnelCounts } from "./FunnelCounts";
import { exitOf, noProgress, type Progress, withEvent } from "./funnelProgress";
import { readParticipants } from "./readParticipants";
import { readRecords } from "./readRecords";
import { unknownId } from "./unknownId";

export interface FunnelRecords {
  participants: Iterable<Participant>;
  events: Iterable<PipelineEvent>;
}

export interface FunnelOptions {
  /** What is counted, in the plural: `educators`. */
  unit: string;
  /** In the order in which people pass them; at least two. */
  stages: PipelineStage[];
  /** In the order in which they are shown. */
  cohorts: Cohort[];
  /** From which day a stage is due for a cohort; people who wait for it before are pending. Else it is due. */
  stageDue?: { cohort: string; stage: string; on: string }[];
  /** The stage that the cohorts' recruitment targets are about; without it no target is shown. */
  targetStage?: string;
}

/**
 * Counts a funnel from records as they stood on a day: one pass over participants, one over events.
 *
 * People count in their original cohort, at every stage up to the furthest that they ever reached, so
 * that who skipped a stage has reached it. Who did not go on left (withdrawn, not selected, deferred),
 * waits for a stage that is not yet due (pending), or is unknown.
 *
 * @param asOf - ISO date; later events are left out
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN; every fault is listed
 * @example
 * tallyFunnel(
 *   { participants, events },
 *   { unit: "leaders", stages, cohorts, asOf: "2022-09-01" },
 * ).cohorts[0]?.reached[1]; //=> { stage: "graduated", count: exactly(2) }
 */
export function tallyFunnel(
  records: FunnelRecords,
  options: FunnelOptions & { asOf: string },
): FunnelCounts {
  const { unit, stages, cohorts, targetStage } = options;
  const faults = optionFaults(options);
  const stageIds = stages.map((stage) => stage.id);
  const cohortIds = cohorts.map((cohort) => cohort.id);
  const participants = readParticipants(records.participants, cohortIds, faults);
  const progress = readProgress(records.events, participants, stageIds, options.asOf, faults);
  refuseFaults("recruitment funnel", faults);

  const tallies = new Map(cohortIds.map((id) => [id, emptyTally(stages.length)]));
  for (const participant of participants.values()) {
    const reached = progress.get(participant.id) ?? noProgress;
    const tally = tallies.get(participant.originalCohort);
    if (!tally) continue;
    for (let stage = 0; stage <= reached.furthest; stage += 1) {
      tally.reached[stage] = (tally.reached[stage] ?? 0) + 1;
    }
    const step = tally.exits[reached.furthest];
    if (step) {
      const next = stageIds[reached.furthest + 1] ?? "";
      step[exitOf(reached, participant, isDue(participant.originalCohort, next, options))] += 1;
    }
  }

  return {
    unit,
    stages: stages.map(({ id, label }) => ({ id, label })),
    cohorts: cohorts.map(({ id, label, recruitmentTarget }) => {
      const { reached, exits } = tallies.get(id) ?? emptyTally(stages.length);
      return {
        id,
        label,
        reached: stageIds.map((stage, index) => ({ stage, count: exactly(reached[index] ?? 0) })),
        exits: exits.map(exactExits),
        ...(targetStage !== undefined &&
          recruitmentTarget !== undefined && {
            target: { stage: targetStage, value: recruitmentTarget },
          }),
      };
    }),
  };
}

function readProgress(
  events: Iterable<PipelineEvent>,
  participants: ReadonlyMap<string, Participant>,
  stageIds: readonly string[],
  asOf: string,
  faults: CodedFault[],
): Map<string, Progress> {
  const progress = new Map<string, Progress>();
  for (const [event, path] of readRecords(pipelineEventSchema, events, "events", faults)) {
    if (!participants.has(event.participant)) {
      faults.push(unknownId(`${path}.participant`, "a participant's id", event.participant));
    }
    if (event.is === "reached" && !stageIds.includes(event.stage)) {
      faults.push(unknownId(`${path}.stage`, "a stage of the options", event.stage));
    }
    if (event.on > asOf) continue;
    const before = progress.get(event.participant) ?? noProgress;
    progress.set(event.participant, withEvent(before, event, stageIds));
  }
  return progress;
}

function isDue(
  cohort: string,
  stage: string,
  { stageDue, asOf }: FunnelOptions & { asOf: string },
) {
  const due = stageDue?.find((entry) => entry.cohort === cohort && entry.stage === stage);
  return due === undefined || due.on <= asOf;
}

function optionFaults({
  cohorts,
  stages,
  stageDue = [],
  targetStage,
  asOf,
}: FunnelOptions & { asOf: string }): CodedFault[] {
  const stageIds = stages.map((stage) => stage.id);
  const cohortIds = cohorts.map((cohort) => cohort.id);
  const faults = [
    ...dateFaults(asOf, "asOf"),
    ...duplicateFaults(stageIds, (index) => `stages[${index}].id`),
    ...duplicateFaults(cohortIds, (index) => `cohorts[${index}].id`),
  ];
  for (const _ of readRecords(cohortSchema, cohorts, "cohorts", faults));
  stageDue.forEach(({ cohort, stage, on }, index) => {
    const path = `stageDue[${index}]`;
    faults.push(...dateFaults(on, `${path}.on`));
    if (!cohortIds.includes(cohort)) {
      faults.push(unknownId(`${path}.cohort`, "a cohort of the options", cohort));
    }
    if (!stageIds.includes(stage)) {
      faults.push(unknownId(`${path}.stage`, "a stage of the options", stage));
    }
  });
  if (targetStage !== undefined && !stageIds.includes(targetStage)) {
    faults.push(unknownId("targetStage", "a stage of the options", targetStage));
  }
  return faults;
}

type ExitTally = Record<keyof Exits, number>;

function emptyTally(stages: number): { reached: number[]; exits: ExitTally[] } {
  return {
    reached: Array.from({ length: stages }, () => 0),
    exits: Array.from({ length: stages - 1 }, () => ({
      withdrawn: 0,
      notSelected: 0,
      deferred: 0,
      pending: 0,
      unknown: 0,
    })),
  };
}

function exactExits(tally: ExitTally): Exits {
  return {
    withdrawn: exactly(tally.withdrawn),
    notSelected: exactly(tally.notSelected),
    deferred: exactly(tally.deferred),
    pending: exactly(tally.pending),
    unknown: exactly(tally.unknown),
  };
}
