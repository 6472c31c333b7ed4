import { cohortSchema } from "../schemas/cohort";
import { pipelineEventSchema } from "../schemas/pipelineEvent";
import { type Role, roleSchema } from "../schemas/role";
import { dateFaults } from "./dateFaults";
import { duplicateFaults } from "./duplicateFaults";
import type { ProgressionOptions, ProgressionRecords } from "./ProgressionOptions";
import { readParticipants } from "./readParticipants";
import { readRecords } from "./readRecords";
import { type CodedFault, refuseFaults } from "./refuseFaults";
import { shareFaults } from "./shareFaults";
import { unknownId } from "./unknownId";

/**
 * The roles of each graduate, by the cohort that they graduated with.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN, SHARE_OUT_OF_RANGE; every fault is listed
 */
export function readGraduates(
  records: ProgressionRecords,
  options: ProgressionOptions & { asOf: string },
): Map<string, Role[][]> {
  const faults = optionFaults(options);
  const cohortIds = options.cohorts.map((cohort) => cohort.id);
  const participants = readParticipants(records.participants, cohortIds, faults);

  const graduated = new Set<string>();
  for (const [event, path] of readRecords(pipelineEventSchema, records.events, "events", faults)) {
    if (!participants.has(event.participant)) {
      faults.push(unknownId(`${path}.participant`, "a participant's id", event.participant));
    }
    const isGraduation = event.is === "reached" && event.stage === options.graduatedStage;
    if (isGraduation && event.on <= options.asOf) graduated.add(event.participant);
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
  refuseFaults("career progression", faults);

  const byCohort = new Map<string, Role[][]>(cohortIds.map((id) => [id, []]));
  for (const { id, currentCohort } of participants.values()) {
    if (graduated.has(id)) byCohort.get(currentCohort)?.push(roles.get(id) ?? []);
  }
  return byCohort;
}

function optionFaults(options: ProgressionOptions & { asOf: string }): CodedFault[] {
  const { cohorts, monthsAfterGraduation, followUp, target, asOf } = options;
  const faults = [
    ...dateFaults(asOf, "asOf"),
    ...duplicateFaults(
      cohorts.map((cohort) => cohort.id),
      (index) => `cohorts[${index}].id`,
    ),
  ];
  if (target) faults.push(...shareFaults(target.share, "target.share"));
  for (const _ of readRecords(cohortSchema, cohorts, "cohorts", faults));
  faults.push(...monthFaults("monthsAfterGraduation", monthsAfterGraduation, 0));
  if (followUp) {
    faults.push(...monthFaults("followUp.months", followUp.months, monthsAfterGraduation));
  }
  return faults;
}

/** A hundred years; a calendar of JavaScript's ends somewhere. */
const mostMonths = 1200;

function monthFaults(path: string, months: number, least: number): CodedFault[] {
  if (Number.isInteger(months) && months >= least && months <= mostMonths) return [];
  const expected = `an integer from ${least} to ${mostMonths}`;
  return [{ code: "RECORD_INVALID", path, expected, received: `${months}` }];
}
