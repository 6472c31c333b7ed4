import type { NationalExclusions } from "../results/exclusionsResult";
import type { ExclusionCounts } from "./ExclusionCounts";
import { eventsPerHundred } from "./eventsPerHundred";
import { exclusionCountFaults } from "./exclusionCountFaults";
import { exclusionsFrame, headcountOf } from "./exclusionsFrame";
import { pupilsPerHundred } from "./pupilsPerHundred";
import { refuseCounts } from "./refuseCounts";

/**
 * The body of suspensions and exclusions from their counts: rates per 100 of each row's headcount, with
 * intervals. The one place where they are made, so that hiding a count and calling it again hides
 * whatever the count told.
 *
 * @throws {MetricInputError} RECORD_INVALID, ID_UNKNOWN, ID_DUPLICATED, DENOMINATORS_DIFFER,
 *   COUNT_OUT_OF_RANGE, PARTS_EXCEED_WHOLE, PARTS_FALL_SHORT; every fault is listed
 */
export function nationalExclusionsBody(counts: ExclusionCounts): NationalExclusions {
  refuseCounts("exclusion counts", counts, exclusionCountFaults);
  return {
    is: "national",
    ...exclusionsFrame(counts),
    rows: counts.rows.map((row) => {
      const headcount = headcountOf(row.headcount);
      return {
        area: row.area,
        period: row.period,
        status: row.status,
        headcount,
        suspensions: eventsPerHundred(row.suspensions, headcount),
        permanentExclusions: eventsPerHundred(row.permanentExclusions, headcount),
        pupilsSuspended: pupilsPerHundred(row.pupilsSuspended, headcount),
      };
    }),
  };
}
