import { type Absent, type Count, exactly, type Hidden } from "../results/count";
import type { ExclusionsBody } from "../results/exclusionsResult";
import type { ExclusionCounts, LocalMeasureCounts } from "./ExclusionCounts";
import { reportedPeriod } from "./reportedPeriod";

/** What a body of exclusions carries beside its rows; the counts have at least one row. */
export function exclusionsFrame({
  areas,
  periods,
  rows: [first],
}: ExclusionCounts | LocalMeasureCounts): Pick<
  ExclusionsBody,
  "denominator" | "areas" | "periods"
> {
  return {
    denominator: first?.denominator ?? "januaryCensusHeadcount",
    areas,
    periods: periods.map(reportedPeriod),
  };
}

/** A headcount as a result carries it. */
export function headcountOf(headcount: number | Hidden | Absent): Count {
  return typeof headcount === "number" ? exactly(headcount) : headcount;
}
