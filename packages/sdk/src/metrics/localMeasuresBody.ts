import type { LocalMeasures } from "../results/exclusionsResult";
import type { LocalMeasureCounts } from "./ExclusionCounts";
import { eventsPerHundred } from "./eventsPerHundred";
import { exclusionCountFaults } from "./exclusionCountFaults";
import { exclusionsFrame, headcountOf } from "./exclusionsFrame";
import { refuseCounts } from "./refuseCounts";

/**
 * The body of local measures from their counts, as `nationalExclusionsBody` makes that of national ones.
 *
 * @throws {MetricInputError} as `nationalExclusionsBody`
 */
export function localMeasuresBody(counts: LocalMeasureCounts): LocalMeasures {
  refuseCounts("counts of local measures", counts, exclusionCountFaults);
  return {
    is: "local",
    ...exclusionsFrame(counts),
    rows: counts.rows.map((row) => {
      const headcount = headcountOf(row.headcount);
      return {
        area: row.area,
        period: row.period,
        status: row.status,
        headcount,
        managedMoves: eventsPerHundred(row.managedMoves, headcount),
        internalExclusions: eventsPerHundred(row.internalExclusions, headcount),
        reducedTimetables: eventsPerHundred(row.reducedTimetables, headcount),
      };
    }),
  };
}
