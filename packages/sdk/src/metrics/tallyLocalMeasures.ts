import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { addCounts } from "../results/addCounts";
import { absent, exactly } from "../results/count";
import {
  type LocalMeasureEvent,
  type LocalMeasureKind,
  localMeasureEventSchema,
} from "../schemas/localMeasureEvent";
import type { LocalMeasureCounts, LocalMeasureCountsRow } from "./ExclusionCounts";
import { readHeadcounts } from "./readHeadcounts";
import { readRecords } from "./readRecords";
import { readReport } from "./readReport";
import { rowsOfAreas } from "./rowsOfAreas";
import { sumHeadcounts } from "./sumHeadcounts";
import type { ExclusionOptions } from "./tallyExclusions";
import { unknownId } from "./unknownId";

/**
 * Counts managed moves, internal exclusions and reduced timetables, each by itself, in one pass over
 * events in any order. None of them is an exclusion, and none is counted for England: the tally is of
 * another type than that of exclusions, so that the two are never added.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_UNKNOWN for a school that is no area, ID_DUPLICATED for a
 *   second headcount; every fault is listed
 * @example
 * tallyLocalMeasures(
 *   [{ pupil: "a", school: "100001", when: { is: "day", on: "2023-10-02" }, kind: "managedMove" }],
 *   exclusionOptions,
 * ).rows[0]; //=> { area: "100001", managedMoves: exactly(1), internalExclusions: exactly(0), … }
 */
export function tallyLocalMeasures(
  events: Iterable<LocalMeasureEvent>,
  options: ExclusionOptions,
): LocalMeasureCounts {
  const { denominator } = options;
  const report = readReport("local measures", options);
  const faults: CodedFault[] = [];
  const headcounts = readHeadcounts(options.headcounts, report, faults);
  const tallies = new Map<string, number>();
  for (const [event, path] of readRecords(localMeasureEventSchema, events, "events", faults)) {
    if (!report.schools.has(event.school)) {
      faults.push(unknownId(`${path}.school`, "the URN of a school of the areas", event.school));
    }
    const period = report.periodOf(event.when);
    if (period === undefined) continue;
    const key = tallyKey(event.school, period, event.kind);
    tallies.set(key, (tallies.get(key) ?? 0) + 1);
  }
  refuseFaults("local measures", faults);

  return {
    is: "local",
    areas: report.areas,
    periods: report.periods.map(({ year, term }) => ({ year, ...(term && { term }) })),
    rows: rowsOfAreas<Omit<LocalMeasureCountsRow, "area" | "period" | "status">>(
      report,
      (school, period) => {
        const count = (kind: LocalMeasureKind) =>
          exactly(tallies.get(tallyKey(school, period, kind)) ?? 0);
        return {
          denominator,
          headcount: headcounts.get(`${school} ${period}`) ?? absent("notAvailable"),
          managedMoves: count("managedMove"),
          internalExclusions: count("internalExclusion"),
          reducedTimetables: count("reducedTimetable"),
        };
      },
      (parts) => ({
        denominator,
        headcount: sumHeadcounts(parts.map((part) => part.headcount)),
        managedMoves: addCounts(parts.map((part) => part.managedMoves)),
        internalExclusions: addCounts(parts.map((part) => part.internalExclusions)),
        reducedTimetables: addCounts(parts.map((part) => part.reducedTimetables)),
      }),
    ),
  };
}

function tallyKey(school: string, period: string, kind: LocalMeasureKind): string {
  return `${school} ${period} ${kind}`;
}
