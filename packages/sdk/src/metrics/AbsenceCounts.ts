import type { AbsenceRow } from "../results/absenceResult";
import type { Count } from "../results/count";
import type { ReportedArea } from "../results/reportedArea";
import type { CountedPeriod } from "./reportedPeriod";

export interface AbsenceCountsRow {
  /** The id of an area. */
  area: string;
  /** `2023/24`, or `2023/24 autumn`. */
  period: string;
  status: "final" | "provisional";
  /** With at least one possible session. */
  enrolments: Count;
  withoutSessions: Count;
  sessions: AbsenceRow["sessions"];
  /** Enrolments that missed 10% or more of their own possible sessions, the severely absent among them. */
  persistent: Count;
  /** Enrolments that missed 50% or more. */
  severe: Count;
}

/** What rates of absence are derived from. */
export interface AbsenceCounts {
  areas: ReportedArea[];
  /** All of them years, or all of them terms. */
  periods: CountedPeriod[];
  /** One for each area and period; what is not known is absent. */
  rows: AbsenceCountsRow[];
}
