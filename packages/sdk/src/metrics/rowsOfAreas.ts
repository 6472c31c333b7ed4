import type { ReportedArea } from "../results/reportedArea";
import { periodId, type TalliedPeriod } from "./reportedPeriod";
import { valueOfArea } from "./valueOfArea";

interface RowFrame {
  area: string;
  period: string;
  status: "final" | "provisional";
}

/** A row for each area and period: a school's own, and for what schools are part of, the sum of its parts. */
export function rowsOfAreas<Values extends object>(
  { areas, periods }: { areas: readonly ReportedArea[]; periods: readonly TalliedPeriod[] },
  ofSchool: (school: string, period: string) => Values,
  sum: (parts: readonly Values[]) => Values,
): (RowFrame & Values)[] {
  return areas.flatMap((area) =>
    periods.map((period) => ({
      area: area.id,
      period: periodId(period),
      status: period.status ?? "final",
      ...valueOfArea(area, areas, (school) => ofSchool(school, periodId(period)), sum),
    })),
  );
}
