import type { ReportedArea } from "../results/reportedArea";
import { periodId, type TalliedPeriod } from "./reportedPeriod";

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
  const valuesOf = (area: ReportedArea, period: string): Values =>
    area.level === "school"
      ? ofSchool(area.id, period)
      : sum(areas.filter(({ partOf }) => partOf === area.id).map((part) => valuesOf(part, period)));
  return areas.flatMap((area) =>
    periods.map((period) => ({
      area: area.id,
      period: periodId(period),
      status: period.status ?? "final",
      ...valuesOf(area, periodId(period)),
    })),
  );
}
