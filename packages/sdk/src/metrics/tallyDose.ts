import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { absent, exactly } from "../results/count";
import { type Attendance, attendanceSchema } from "../schemas/attendance";
import { type Participant, participantSchema } from "../schemas/participant";
import type { TrainingUnit } from "../schemas/trainingAmount";
import { type TrainingSession, trainingSessionSchema } from "../schemas/trainingSession";
import type { DoseCounts } from "./DoseCounts";
import { dateFaults } from "./dateFaults";
import { duplicateId } from "./duplicateId";
import { histogram } from "./Histogram";
import { hundredths } from "./hundredths";
import { readRecords } from "./readRecords";
import { unknownId } from "./unknownId";

export interface DoseRecords {
  /** Everyone for whom the training was planned. */
  participants: Iterable<Participant>;
  /** At most one record of each participant in each session. */
  attendance: Iterable<Attendance>;
}

export interface DoseOptions {
  /** Who is trained, in the plural: `leaders`. */
  unit: string;
  /** What sessions and attendance are all measured in. */
  measure: TrainingUnit;
  /** All that is planned for each participant. */
  sessions: TrainingSession[];
  /**
   * What it means where the register has nothing of a participant in a session that was held.
   * `notReceived`: only those present are written down. `notKnown`: everyone is, so somebody forgot; then
   * nobody knows how much this participant received in all.
   */
  noRecordMeans: "notReceived" | "notKnown";
}

/**
 * Counts how much of the training that was held up to a day each participant received: one pass over
 * participants, one over attendance. Later sessions are in what is planned and not in what is due.
 *
 * @param asOf - ISO date; sessions after it, and attendance at them, are left out
 * @throws {MetricInputError} RECORD_INVALID, among others for more than a session's planned amount;
 *   UNITS_DIFFER for hours among days; ID_DUPLICATED, ID_UNKNOWN; every fault is listed
 * @example
 * const sessions: TrainingSession[] = [
 *   { id: "one", on: "2021-10-01", planned: { value: 6, unit: "hours" } },
 *   { id: "two", on: "2021-11-01", planned: { value: 2.5, unit: "hours" } },
 * ];
 * const attendance: Attendance[] = [
 *   { participant: "a", session: "one", received: { value: 6, unit: "hours" } },
 *   { participant: "a", session: "two", received: { value: 2.5, unit: "hours" } },
 *   { participant: "b", session: "one", received: { value: 6, unit: "hours" } },
 * ];
 * tallyDose(
 *   { participants, attendance },
 *   { unit: "leaders", measure: "hours", sessions, noRecordMeans: "notReceived", asOf: "2022-09-01" },
 * ).received; //=> { full: exactly(1), part: exactly(1), none: exactly(1) }
 */
export function tallyDose(
  records: DoseRecords,
  { unit, measure, sessions, noRecordMeans, asOf }: DoseOptions & { asOf: string },
): DoseCounts {
  const faults = dateFaults(asOf, "asOf");
  const planned = readSessions(sessions, measure, faults);
  const received = readParticipantIds(records.participants, faults);
  for (const [record, path] of readRecords(
    attendanceSchema,
    records.attendance,
    "attendance",
    faults,
  )) {
    faults.push(...attendanceFaults(record, planned, measure, path));
    const own = received.get(record.participant);
    if (!own) {
      faults.push(unknownId(`${path}.participant`, "a participant's id", record.participant));
    } else if (own.has(record.session)) faults.push(duplicateId(path, record.session));
    own?.set(record.session, hundredths(record.received.value));
  }
  refuseFaults("training dose", faults);

  const held = [...planned.values()].filter((session) => session.on <= asOf);
  const stated = {
    unit,
    measure,
    planned: plannedAmount([...planned.values()]),
    due: plannedAmount(held),
    participants: exactly(received.size),
  };
  if (held.length === 0) {
    const notYet = absent("notYetDue");
    const nothing = { full: notYet, part: notYet, none: notYet };
    return { ...stated, recorded: notYet, notRecorded: notYet, received: nothing, amounts: notYet };
  }
  const people = [...received.values()].filter(
    (own) => noRecordMeans === "notReceived" || held.every((session) => own.has(session.id)),
  );
  const due = hundredths(stated.due.value);
  const tally = { full: 0, part: 0, none: 0 };
  const byAmount = new Map<number, number>();
  for (const own of people) {
    const amount = held.reduce((sum, session) => sum + (own.get(session.id) ?? 0), 0);
    tally[amount === due ? "full" : amount === 0 ? "none" : "part"] += 1;
    byAmount.set(amount / 100, (byAmount.get(amount / 100) ?? 0) + 1);
  }
  return {
    ...stated,
    recorded: exactly(people.length),
    notRecorded: exactly(received.size - people.length),
    received: {
      full: exactly(tally.full),
      part: exactly(tally.part),
      none: exactly(tally.none),
    },
    amounts: histogram(byAmount),
  };
}

function readSessions(
  sessions: Iterable<TrainingSession>,
  measure: TrainingUnit,
  faults: CodedFault[],
): Map<string, TrainingSession> {
  const byId = new Map<string, TrainingSession>();
  for (const [session, path] of readRecords(trainingSessionSchema, sessions, "sessions", faults)) {
    if (byId.has(session.id)) faults.push(duplicateId(`${path}.id`, session.id));
    byId.set(session.id, session);
    faults.push(...unitFaults(session.planned.unit, measure, `${path}.planned.unit`));
    if (session.planned.value === 0) {
      faults.push({
        code: "RECORD_INVALID",
        path: `${path}.planned.value`,
        expected: "more than 0",
        received: "0",
      });
    }
  }
  return byId;
}

function readParticipantIds(
  participants: Iterable<Participant>,
  faults: CodedFault[],
): Map<string, Map<string, number>> {
  const received = new Map<string, Map<string, number>>();
  for (const [{ id }, path] of readRecords(
    participantSchema,
    participants,
    "participants",
    faults,
  )) {
    if (received.has(id)) faults.push(duplicateId(`${path}.id`, id));
    received.set(id, new Map());
  }
  return received;
}

function attendanceFaults(
  { session: id, received: { value, unit } }: Attendance,
  planned: ReadonlyMap<string, TrainingSession>,
  measure: TrainingUnit,
  path: string,
): CodedFault[] {
  const session = planned.get(id);
  if (!session) return [unknownId(`${path}.session`, "a session of the options", id)];
  const faults = unitFaults(unit, measure, `${path}.received.unit`);
  if (faults.length === 0 && value > session.planned.value) {
    const expected = `at most ${session.planned.value}, the session's planned ${measure}`;
    const at = `${path}.received.value`;
    faults.push({ code: "RECORD_INVALID", path: at, expected, received: `${value}` });
  }
  return faults;
}

function unitFaults(unit: TrainingUnit, measure: TrainingUnit, path: string): CodedFault[] {
  if (unit === measure) return [];
  return [{ code: "UNITS_DIFFER", path, expected: `"${measure}"`, received: `"${unit}"` }];
}

function plannedAmount(sessions: readonly TrainingSession[]): { is: "amount"; value: number } {
  const sum = sessions.reduce((total, { planned }) => total + hundredths(planned.value), 0);
  return { is: "amount", value: sum / 100 };
}
