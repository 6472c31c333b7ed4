import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { type Cohort, cohortSchema } from "../schemas/cohort";
import type { Participant } from "../schemas/participant";
import { type PipelineEvent, pipelineEventSchema } from "../schemas/pipelineEvent";
import { type Role, roleSchema } from "../schemas/role";
import { dateFaults } from "./dateFaults";
import { duplicateFaults } from "./duplicateFaults";
import { readParticipants } from "./readParticipants";
import { readRecords } from "./readRecords";
import { unknownId } from "./unknownId";

export interface CareerRecords {
  participants: Iterable<Participant>;
  events: Iterable<PipelineEvent>;
  roles: Iterable<Role>;
}

interface CareerOptions {
  cohorts: readonly Cohort[];
  /** The pipeline stage whose reaching, on or before `asOf`, brings people in. */
  stage: string;
  /** The cohort that people count in: the one they were recruited for, or the one they ended in. */
  by: "originalCohort" | "currentCohort";
  asOf: string;
}

/**
 * The roles of each person who reached a stage, by cohort.
 *
 * @param what - what is being calculated, for the error
 * @param otherFaults - what is wrong with the options beside their cohorts
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN; every fault is listed
 */
export function readCareers(
  records: CareerRecords,
  { cohorts, stage, by, asOf }: CareerOptions,
  what: string,
  otherFaults: readonly CodedFault[],
): Map<string, Role[][]> {
  const cohortIds = cohorts.map((cohort) => cohort.id);
  const faults = [
    ...dateFaults(asOf, "asOf"),
    ...duplicateFaults(cohortIds, (index) => `cohorts[${index}].id`),
  ];
  for (const _ of readRecords(cohortSchema, cohorts, "cohorts", faults));
  faults.push(...otherFaults);
  const participants = readParticipants(records.participants, cohortIds, faults);

  const reached = new Set<string>();
  for (const [event, path] of readRecords(pipelineEventSchema, records.events, "events", faults)) {
    if (!participants.has(event.participant)) {
      faults.push(unknownId(`${path}.participant`, "a participant's id", event.participant));
    }
    const isReached = event.is === "reached" && event.stage === stage;
    if (isReached && event.on <= asOf) reached.add(event.participant);
  }

  const roles = new Map<string, Role[]>();
  for (const [role, path] of readRecords(roleSchema, records.roles, "roles", faults)) {
    if (!participants.has(role.participant)) {
      faults.push(unknownId(`${path}.participant`, "a participant's id", role.participant));
    }
    const known = roles.get(role.participant);
    if (known) known.push(role);
    else roles.set(role.participant, [role]);
  }
  refuseFaults(what, faults);

  const byCohort = new Map<string, Role[][]>(cohortIds.map((id) => [id, []]));
  for (const participant of participants.values()) {
    if (!reached.has(participant.id)) continue;
    byCohort.get(participant[by])?.push(roles.get(participant.id) ?? []);
  }
  return byCohort;
}
