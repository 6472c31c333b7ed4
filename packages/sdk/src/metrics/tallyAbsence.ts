import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { addCounts } from "../results/addCounts";
import { exactly } from "../results/count";
import { type SessionRecord, sessionRecordSchema } from "../schemas/sessionRecord";
import type { AbsenceCounts, AbsenceCountsRow } from "./AbsenceCounts";
import { duplicateId } from "./duplicateId";
import type { ReportOptions } from "./ReportOptions";
import { readRecords } from "./readRecords";
import { type Report, readReport } from "./readReport";
import { periodId } from "./reportedPeriod";
import { rowsOfAreas } from "./rowsOfAreas";
import { unknownId } from "./unknownId";

/**
 * Counts absence in one pass over records in any order. Where rows are of years, the terms of an
 * enrolment are added up first: who missed a tenth of the autumn need not have missed a tenth of the year.
 *
 * An enrolment is persistently absent when 10 × its absence sessions reach its own possible ones, severely
 * when 2 × do: whole numbers, so that exactly 10% and 50% are in. One without possible sessions is
 * counted by itself.
 *
 * It holds a few numbers for each enrolment; the tally is counts alone. Records may be split by pupil or
 * by school, not by term.
 *
 * @throws {MetricInputError} RECORD_INVALID, also for a whole year where rows are of terms; ID_UNKNOWN for
 *   a school that is no area; ID_DUPLICATED for sessions that are there twice; PARTS_EXCEED_WHOLE where
 *   more sessions were missed than possible; every fault is listed
 * @see Pupil absence statistics methodology, Department for Education.
 * @example
 * tallyAbsence(sessionRecords, absenceOptions).rows[0];
 * //=> { enrolments: exactly(2), persistent: exactly(1), severe: exactly(0), … }
 */
export function tallyAbsence(
  records: Iterable<SessionRecord>,
  options: ReportOptions,
): AbsenceCounts {
  const report = readReport("absence", options);
  const faults: CodedFault[] = [];
  const schools = readEnrolments(records, report, faults);
  refuseFaults("absence", faults);
  return {
    areas: report.areas,
    periods: report.periods.map(({ year, term }) => ({ year, ...(term && { term }) })),
    rows: rowsOfAreas(
      report,
      (school, period) => countsOf(schools.get(`${school} ${period}`)?.values() ?? []),
      sumOf,
    ),
  };
}

interface Enrolment {
  possible: number;
  authorised: number;
  unauthorised: number;
  /** The terms whose sessions are in; `year` for a whole year. */
  terms: Set<string>;
}

/** Enrolments by school and period, and there by pupil. */
function readEnrolments(
  records: Iterable<SessionRecord>,
  report: Report,
  faults: CodedFault[],
): Map<string, Map<string, Enrolment>> {
  const areTerms = report.periods.some(({ term }) => term !== undefined);
  const ids = new Set(report.periods.map(periodId));
  const schools = new Map<string, Map<string, Enrolment>>();
  for (const [record, path] of readRecords(sessionRecordSchema, records, "records", faults)) {
    const { pupil, school, year, term } = record;
    faults.push(...recordFaults(record, path, report, areTerms));
    const period = periodId(areTerms ? { year, term } : { year });
    if (!ids.has(period)) continue;
    const key = `${school} ${period}`;
    const pupils = schools.get(key) ?? new Map<string, Enrolment>();
    schools.set(key, pupils);
    const known = pupils.get(pupil);
    const terms = known?.terms ?? new Set<string>();
    const isTwice = term === undefined ? terms.size > 0 : terms.has(term) || terms.has("year");
    if (isTwice) faults.push(duplicateId(path, `${pupil}, ${school}, ${periodId({ year, term })}`));
    terms.add(term ?? "year");
    pupils.set(pupil, {
      possible: (known?.possible ?? 0) + record.possible,
      authorised: (known?.authorised ?? 0) + record.authorised,
      unauthorised: (known?.unauthorised ?? 0) + record.unauthorised,
      terms,
    });
  }
  return schools;
}

function recordFaults(
  { school, year, term, possible, authorised, unauthorised }: SessionRecord,
  path: string,
  { schools }: Report,
  areTerms: boolean,
): CodedFault[] {
  const faults: CodedFault[] = [];
  if (!schools.has(school)) {
    faults.push(unknownId(`${path}.school`, "the URN of a school of the areas", school));
  }
  if (areTerms && term === undefined) {
    const expected = "a term, as the periods are terms";
    faults.push({ code: "RECORD_INVALID", path: `${path}.term`, expected, received: year });
  }
  if (authorised + unauthorised > possible) {
    const expected = `at most ${possible} sessions missed, the possible ones`;
    const received = `${authorised + unauthorised}`;
    faults.push({ code: "PARTS_EXCEED_WHOLE", path, expected, received });
  }
  return faults;
}

type Counts = Omit<AbsenceCountsRow, "area" | "period" | "status">;

function countsOf(all: Iterable<Enrolment>): Counts {
  const tally = { enrolments: 0, withoutSessions: 0, persistent: 0, severe: 0 };
  const sessions = { possible: 0, authorised: 0, unauthorised: 0 };
  for (const { possible, authorised, unauthorised } of all) {
    if (possible === 0) {
      tally.withoutSessions += 1;
      continue;
    }
    const absence = authorised + unauthorised;
    tally.enrolments += 1;
    if (10 * absence >= possible) tally.persistent += 1;
    if (2 * absence >= possible) tally.severe += 1;
    sessions.possible += possible;
    sessions.authorised += authorised;
    sessions.unauthorised += unauthorised;
  }
  return {
    enrolments: exactly(tally.enrolments),
    withoutSessions: exactly(tally.withoutSessions),
    sessions: {
      possible: exactly(sessions.possible),
      authorised: exactly(sessions.authorised),
      unauthorised: exactly(sessions.unauthorised),
    },
    persistent: exactly(tally.persistent),
    severe: exactly(tally.severe),
  };
}

function sumOf(parts: readonly Counts[]): Counts {
  return {
    enrolments: addCounts(parts.map(({ enrolments }) => enrolments)),
    withoutSessions: addCounts(parts.map(({ withoutSessions }) => withoutSessions)),
    sessions: {
      possible: addCounts(parts.map(({ sessions }) => sessions.possible)),
      authorised: addCounts(parts.map(({ sessions }) => sessions.authorised)),
      unauthorised: addCounts(parts.map(({ sessions }) => sessions.unauthorised)),
    },
    persistent: addCounts(parts.map(({ persistent }) => persistent)),
    severe: addCounts(parts.map(({ severe }) => severe)),
  };
}
