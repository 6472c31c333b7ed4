import type { CodedFault } from "../errors/refuseFaults";
import { type Participant, participantSchema } from "../schemas/participant";
import { duplicateId } from "./duplicateId";
import { readRecords } from "./readRecords";
import { unknownId } from "./unknownId";

/** Participants by id; repeated ids and cohorts that nobody described are added to `faults`. */
export function readParticipants(
  records: Iterable<Participant>,
  cohortIds: readonly string[],
  faults: CodedFault[],
): Map<string, Participant> {
  const cohorts = new Set(cohortIds);
  const participants = new Map<string, Participant>();
  for (const [participant, path] of readRecords(
    participantSchema,
    records,
    "participants",
    faults,
  )) {
    if (participants.has(participant.id)) {
      faults.push(duplicateId(`${path}.id`, participant.id));
    }
    participants.set(participant.id, participant);
    for (const key of ["originalCohort", "currentCohort"] as const) {
      if (!cohorts.has(participant[key])) {
        faults.push(unknownId(`${path}.${key}`, "a cohort of the options", participant[key]));
      }
    }
  }
  return participants;
}
