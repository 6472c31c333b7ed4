import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { type Cohort, cohortSchema } from "../schemas/cohort";
import type { Participant } from "../schemas/participant";
import { type ExitReason, pipelineEventSchema } from "../schemas/pipelineEvent";
import { duplicateFaults } from "./duplicateFaults";
import { isLaterExit } from "./isLaterExit";
import type { CompletionOptions, EnrolmentRecords } from "./RetentionOptions";
import { readParticipants } from "./readParticipants";
import { readRecords } from "./readRecords";
import { unknownId } from "./unknownId";

/** Someone who started, as their events up to a day tell. */
export interface Enrolment {
  originalCohort: Cohort;
  currentCohort: Cohort;
  hasGraduated: boolean;
  /** Why they last left; none where they reached a stage on a later day. */
  left: ExitReason | undefined;
}

interface Path {
  hasStarted: boolean;
  hasGraduated: boolean;
  lastReachedOn: string;
  left?: { on: string; why: ExitReason };
}

/**
 * Everyone who started, with what became of them up to the day that `until` says for their original
 * cohort: one pass over participants, one over events.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN; every fault is listed
 */
export function readEnrolments(
  records: EnrolmentRecords,
  { cohorts, startedStage, graduatedStage }: CompletionOptions,
  until: (cohort: Cohort) => string,
  what: string,
  otherFaults: readonly CodedFault[],
): Enrolment[] {
  const byId = new Map(cohorts.map((cohort) => [cohort.id, cohort]));
  const faults = duplicateFaults(
    cohorts.map((cohort) => cohort.id),
    (index) => `cohorts[${index}].id`,
  );
  for (const _ of readRecords(cohortSchema, cohorts, "cohorts", faults));
  faults.push(...otherFaults);
  const participants = readParticipants(records.participants, [...byId.keys()], faults);
  // A cohort that cannot be read has no days to go by; the events are still read for their faults.
  const isReadable = faults.length === 0;
  const lastDays = new Map(isReadable ? cohorts.map((cohort) => [cohort.id, until(cohort)]) : []);

  const paths = new Map<string, Path>();
  for (const [event, at] of readRecords(pipelineEventSchema, records.events, "events", faults)) {
    const participant = participants.get(event.participant);
    if (!participant) {
      faults.push(unknownId(`${at}.participant`, "a participant's id", event.participant));
      continue;
    }
    if (event.on > (lastDays.get(participant.originalCohort) ?? "")) continue;
    const path = paths.get(participant.id) ?? emptyPath();
    paths.set(participant.id, path);
    if (event.is === "left") {
      if (isLaterExit(event, path.left)) path.left = { on: event.on, why: event.why };
      continue;
    }
    path.hasStarted ||= event.stage === startedStage;
    path.hasGraduated ||= event.stage === graduatedStage;
    if (event.on > path.lastReachedOn) path.lastReachedOn = event.on;
  }
  refuseFaults(what, faults);
  return [...participants.values()].flatMap((participant) =>
    enrolmentsOf(participant, paths.get(participant.id), byId),
  );
}

function enrolmentsOf(
  participant: Participant,
  path: Path | undefined,
  cohorts: ReadonlyMap<string, Cohort>,
): Enrolment[] {
  const originalCohort = cohorts.get(participant.originalCohort);
  const currentCohort = cohorts.get(participant.currentCohort);
  if (!path?.hasStarted || !originalCohort || !currentCohort) return [];
  const { hasGraduated, lastReachedOn, left } = path;
  const hasLeft = left !== undefined && left.on >= lastReachedOn;
  return [{ originalCohort, currentCohort, hasGraduated, left: hasLeft ? left.why : undefined }];
}

function emptyPath(): Path {
  return { hasStarted: false, hasGraduated: false, lastReachedOn: "" };
}
