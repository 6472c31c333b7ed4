import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { type ReportedArea, reportedAreaSchema } from "../results/reportedArea";
import type { PupilEventTime } from "../schemas/exclusionEvent";
import { dfeTermOf } from "./dfeTermOf";
import type { ReportOptions } from "./ReportOptions";
import { readRecords } from "./readRecords";
import { periodId, type TalliedPeriod, talliedPeriodSchema } from "./reportedPeriod";
import { frameFaults } from "./reportFaults";
import { talliedAreaFaults } from "./talliedAreaFaults";

/** The areas and periods of a tally, read and found to fit each other. */
export interface Report {
  areas: ReportedArea[];
  periods: TalliedPeriod[];
  /** The URNs of the schools. */
  schools: ReadonlySet<string>;
  /** The id of the period that an event belongs to; none for an event of another period. */
  periodOf(when: PupilEventTime): string | undefined;
}

/**
 * Reads the options of a tally of schools.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED, ID_UNKNOWN; every fault is listed
 */
export function readReport(what: string, options: ReportOptions): Report {
  const faults: CodedFault[] = [];
  const areas = read(readRecords(reportedAreaSchema, options.areas, "areas", faults));
  const periods = read(readRecords(talliedPeriodSchema, options.periods, "periods", faults));
  if (faults.length === 0) {
    faults.push(...frameFaults({ areas, periods }));
    faults.push(...talliedAreaFaults(areas));
  }
  refuseFaults(what, faults);

  const ids = new Set(periods.map(periodId));
  const areTerms = periods.some(({ term }) => term !== undefined);
  return {
    areas,
    periods,
    schools: new Set(areas.filter(({ level }) => level === "school").map(({ id }) => id)),
    periodOf(when) {
      const { year, term } = when.is === "day" ? dfeTermOf(when.on) : when;
      const id = periodId(areTerms ? { year, term } : { year });
      return ids.has(id) ? id : undefined;
    },
  };
}

function read<Entry>(records: Iterable<[Entry, string]>): Entry[] {
  return [...records].map(([entry]) => entry);
}
