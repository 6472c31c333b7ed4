import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { addCounts } from "../results/addCounts";
import { absent, exactly } from "../results/count";
import type { ExclusionDenominator } from "../schemas/exclusionDenominator";
import { type ExclusionEvent, exclusionEventSchema } from "../schemas/exclusionEvent";
import type { SchoolHeadcount } from "../schemas/schoolHeadcount";
import { duplicateId } from "./duplicateId";
import type { ExclusionCounts, ExclusionCountsRow } from "./ExclusionCounts";
import type { ReportOptions } from "./ReportOptions";
import { readHeadcounts } from "./readHeadcounts";
import { readRecords } from "./readRecords";
import { readReport } from "./readReport";
import { rowsOfAreas } from "./rowsOfAreas";
import { sumHeadcounts } from "./sumHeadcounts";
import { unknownId } from "./unknownId";

export interface ExclusionOptions extends ReportOptions {
  /** What the headcounts count; the Department for Education's rates have `januaryCensusHeadcount`. */
  denominator: ExclusionDenominator;
  /** One for each school and period; where one is missing, the rates of its school are absent. */
  headcounts: SchoolHeadcount[];
}

/**
 * Counts suspensions, permanent exclusions and pupils suspended as the Department for Education does, in
 * one pass over events in any order.
 *
 * Suspensions count whatever their length, unless withdrawn; permanent exclusions only when upheld;
 * lunchtime exclusions not at all. Pupils with one or more suspensions count once for each school and
 * period: in a year once, however many terms had one; at two schools twice.
 *
 * It holds the pupils that were suspended or excluded, not the records. They do not travel: the tally
 * is counts alone. So records may be split by school or by pupil, and by nothing else: a pupil whose
 * suspensions at one school stand in two parts would count twice when the parts are merged.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_UNKNOWN for a school that is no area, ID_DUPLICATED for a
 *   second headcount, or a second upheld permanent exclusion of a pupil from a school in a period; every
 *   fault is listed
 * @see Pupil exclusion statistics methodology, Department for Education.
 * @example
 * tallyExclusions(exclusionEvents, exclusionOptions).rows[0];
 * //=> { area: "100001", headcount: 200, suspensions: exactly(3), pupilsSuspended: exactly(2), … }
 */
export function tallyExclusions(
  events: Iterable<ExclusionEvent>,
  options: ExclusionOptions,
): ExclusionCounts {
  const { denominator } = options;
  const report = readReport("exclusions", options);
  const faults: CodedFault[] = [];
  const headcounts = readHeadcounts(options.headcounts, report, faults);
  const tallies = new Map<string, Tally>();
  for (const [event, path] of readRecords(exclusionEventSchema, events, "events", faults)) {
    if (!report.schools.has(event.school)) {
      faults.push(unknownId(`${path}.school`, "the URN of a school of the areas", event.school));
    }
    const period = report.periodOf(event.when);
    if (period === undefined) continue;
    const key = `${event.school} ${period}`;
    const tally = tallies.get(key) ?? emptyTally();
    tallies.set(key, tally);
    addEvent(tally, event, path, faults);
  }
  refuseFaults("exclusions", faults);

  return {
    is: "national",
    areas: report.areas,
    periods: report.periods.map(({ year, term }) => ({ year, ...(term && { term }) })),
    rows: rowsOfAreas<Omit<ExclusionCountsRow, "area" | "period" | "status">>(
      report,
      (school, period) => {
        const { suspensions, suspended, excluded } =
          tallies.get(`${school} ${period}`) ?? emptyTally();
        return {
          denominator,
          headcount: headcounts.get(`${school} ${period}`) ?? absent("notAvailable"),
          suspensions: exactly(suspensions),
          permanentExclusions: exactly(excluded.size),
          pupilsSuspended: exactly(suspended.size),
        };
      },
      (parts) => ({
        denominator,
        headcount: sumHeadcounts(parts.map((part) => part.headcount)),
        suspensions: addCounts(parts.map((part) => part.suspensions)),
        permanentExclusions: addCounts(parts.map((part) => part.permanentExclusions)),
        pupilsSuspended: addCounts(parts.map((part) => part.pupilsSuspended)),
      }),
    ),
  };
}

interface Tally {
  suspensions: number;
  suspended: Set<string>;
  excluded: Set<string>;
}

function emptyTally(): Tally {
  return { suspensions: 0, suspended: new Set(), excluded: new Set() };
}

function addEvent(
  tally: Tally,
  { pupil, kind, outcome }: ExclusionEvent,
  path: string,
  faults: CodedFault[],
): void {
  if (kind === "suspension" && outcome !== "withdrawn") {
    tally.suspensions += 1;
    tally.suspended.add(pupil);
  }
  if (kind === "permanentExclusion" && outcome === "upheld") {
    if (tally.excluded.has(pupil)) faults.push(duplicateId(`${path}.pupil`, pupil));
    tally.excluded.add(pupil);
  }
}
