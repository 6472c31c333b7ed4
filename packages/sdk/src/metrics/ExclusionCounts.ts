import type { Absent, Count, Hidden } from "../results/count";
import type { ReportedArea } from "../results/reportedArea";
import type { ExclusionDenominator } from "../schemas/exclusionDenominator";
import type { CountedPeriod } from "./reportedPeriod";

interface CountRowFrame {
  /** The id of an area. */
  area: string;
  /** `2023/24`, or `2023/24 autumn`. */
  period: string;
  status: "final" | "provisional";
  /** The same in every row: rates per 100 of two things stand in no figure together. */
  denominator: ExclusionDenominator;
  /**
   * A plain number, not a count that merging adds up: every part of the records is of the same schools
   * and knows the same headcounts.
   */
  headcount: number | Hidden | Absent;
}

export interface ExclusionCountsRow extends CountRowFrame {
  suspensions: Count;
  permanentExclusions: Count;
  /** Pupil enrolments with one or more suspensions in the period. */
  pupilsSuspended: Count;
}

export interface LocalMeasureCountsRow extends CountRowFrame {
  managedMoves: Count;
  internalExclusions: Count;
  reducedTimetables: Count;
}

interface CountFrame<Row> {
  areas: ReportedArea[];
  /** All of them years, or all of them terms. */
  periods: CountedPeriod[];
  /** One for each area and period; what is not known is absent. */
  rows: Row[];
}

/** What rates of suspension and exclusion are derived from. */
export interface ExclusionCounts extends CountFrame<ExclusionCountsRow> {
  is: "national";
}

/** What rates of local measures are derived from: of another type, so that nobody adds the two. */
export interface LocalMeasureCounts extends CountFrame<LocalMeasureCountsRow> {
  is: "local";
}
