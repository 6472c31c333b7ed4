import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { exactly } from "../results/count";
import { type Cohort, cohortSchema } from "../schemas/cohort";
import { pipelineEventSchema } from "../schemas/pipelineEvent";
import type { PipelineStage } from "../schemas/pipelineStage";
import { dateFaults } from "./dateFaults";
import { duplicateFaults } from "./duplicateFaults";
import { readParticipants } from "./readParticipants";
import { readRecords } from "./readRecords";
import type { TargetSeriesCounts, TargetSeriesYearCounts } from "./TargetSeriesCounts";
import type { FunnelRecords } from "./tallyFunnel";
import { unknownId } from "./unknownId";

export interface RecruitmentOptions {
  /** Who is counted, in the plural: `leaders`. */
  unit: string;
  /** In the order in which people pass them; who reached a later one has reached the earlier ones. */
  stages: PipelineStage[];
  /** The id of the stage whose reaching counts. */
  countedStage: string;
  /** One a year, in the order in which they are shown; those without a `recruitmentTarget` have none. */
  cohorts: Cohort[];
  /** The day by which a cohort's target is to be reached; the day on which the cohort starts unless told. */
  dueOn?: { cohort: string; on: string }[];
  /** Ids of cohorts whose counts can still change although they are due; none unless told. */
  provisional?: string[];
}

/**
 * Counts who reached a stage, by original cohort, as the records stood on a day: one pass over
 * participants, one over events. A target is not yet due before its day, and due on it.
 *
 * @param asOf - ISO date; later events are left out
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN; every fault is listed
 * @example
 * tallyRecruitment(
 *   { participants, events },
 *   { unit: "leaders", stages, countedStage: "recruited", cohorts, asOf: "2022-09-01" },
 * ).years[0]?.count; //=> exactly(3)
 */
export function tallyRecruitment(
  records: FunnelRecords,
  options: RecruitmentOptions & { asOf: string },
): TargetSeriesCounts {
  const { unit, stages, cohorts, countedStage, asOf } = options;
  const faults = optionFaults(options);
  const stageIds = stages.map((stage) => stage.id);
  const cohortIds = cohorts.map((cohort) => cohort.id);
  const participants = readParticipants(records.participants, cohortIds, faults);
  const counted = new Set(stageIds.slice(stageIds.indexOf(countedStage)));
  const recruited = new Set<string>();
  for (const [event, path] of readRecords(pipelineEventSchema, records.events, "events", faults)) {
    if (!participants.has(event.participant)) {
      faults.push(unknownId(`${path}.participant`, "a participant's id", event.participant));
    }
    if (event.is !== "reached") continue;
    if (!stageIds.includes(event.stage)) {
      faults.push(unknownId(`${path}.stage`, "a stage of the options", event.stage));
    }
    if (event.on <= asOf && counted.has(event.stage)) recruited.add(event.participant);
  }
  refuseFaults("recruitment by year", faults);

  const byCohort = new Map(cohortIds.map((id) => [id, 0]));
  for (const id of recruited) {
    const cohort = participants.get(id)?.originalCohort ?? "";
    byCohort.set(cohort, (byCohort.get(cohort) ?? 0) + 1);
  }
  return {
    unit,
    countedStage: { id: countedStage, label: labelOf(countedStage, stages) },
    years: cohorts.map((cohort) => yearOf(cohort, byCohort.get(cohort.id) ?? 0, options)),
    total: exactly(recruited.size),
  };
}

function yearOf(
  { id, label, startsOn, recruitmentTarget }: Cohort,
  count: number,
  { dueOn = [], provisional = [], asOf }: RecruitmentOptions & { asOf: string },
): TargetSeriesYearCounts {
  const due = dueOn.find((entry) => entry.cohort === id)?.on ?? startsOn;
  const settled = provisional.includes(id) ? "provisional" : "final";
  return {
    id,
    label,
    status: due <= asOf ? settled : "notYetDue",
    count: exactly(count),
    target:
      recruitmentTarget === undefined
        ? { is: "none", why: "notSet" }
        : { is: "set", aim: { is: "count", value: recruitmentTarget } },
  };
}

function labelOf(id: string, stages: readonly PipelineStage[]): string {
  return stages.find((stage) => stage.id === id)?.label ?? id;
}

function optionFaults(options: RecruitmentOptions & { asOf: string }): CodedFault[] {
  const { stages, countedStage, cohorts, dueOn = [], provisional = [], asOf } = options;
  const stageIds = stages.map((stage) => stage.id);
  const cohortIds = cohorts.map((cohort) => cohort.id);
  const faults = [
    ...dateFaults(asOf, "asOf"),
    ...duplicateFaults(stageIds, (index) => `stages[${index}].id`),
    ...duplicateFaults(cohortIds, (index) => `cohorts[${index}].id`),
    ...duplicateFaults(
      dueOn.map((entry) => entry.cohort),
      (index) => `dueOn[${index}].cohort`,
    ),
  ];
  for (const _ of readRecords(cohortSchema, cohorts, "cohorts", faults));
  if (!stageIds.includes(countedStage)) {
    faults.push(unknownId("countedStage", "a stage of the options", countedStage));
  }
  dueOn.forEach(({ cohort, on }, index) => {
    if (!cohortIds.includes(cohort)) {
      faults.push(unknownId(`dueOn[${index}].cohort`, "a cohort of the options", cohort));
    }
    faults.push(...dateFaults(on, `dueOn[${index}].on`));
  });
  provisional.forEach((cohort, index) => {
    if (cohortIds.includes(cohort)) return;
    faults.push(unknownId(`provisional[${index}]`, "a cohort of the options", cohort));
  });
  return faults;
}
