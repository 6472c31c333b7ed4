import type { ReportedArea } from "../results/reportedArea";

/** What an area has: a school its own, and what schools are part of the sum of its parts. */
export function valueOfArea<Value>(
  area: ReportedArea,
  areas: readonly ReportedArea[],
  ofSchool: (school: string) => Value,
  sum: (parts: readonly Value[]) => Value,
): Value {
  if (area.level === "school") return ofSchool(area.id);
  const parts = areas.filter(({ partOf }) => partOf === area.id);
  return sum(parts.map((part) => valueOfArea(part, areas, ofSchool, sum)));
}
