import type { CodedFault } from "../errors/refuseFaults";
import type { Count } from "../results/count";
import type { ReportedArea } from "../results/reportedArea";
import { sumFaults } from "./sumFaults";

/** Where the rows of an area's parts do not add up to its own, in any of the named counts. */
export function areaSumFaults<Row extends { area: string; period?: string }>(
  areas: readonly ReportedArea[],
  rows: readonly Row[],
  countsOf: (row: Row) => Record<string, Count>,
): CodedFault[] {
  return rows.flatMap((row, index) => {
    const whole = areas.find(({ id }) => id === row.area);
    if (!whole?.parts) return [];
    const partIds = new Set(areas.filter((area) => area.partOf === whole.id).map(({ id }) => id));
    const parts = rows.filter(({ area, period }) => partIds.has(area) && period === row.period);
    const each = whole.parts === "all" ? "allParts" : "someParts";
    return Object.entries(countsOf(row)).flatMap(([name, count]) => {
      const counts = parts.flatMap((part) => countsOf(part)[name] ?? []);
      return sumFaults(`rows[${index}].${name}`, counts, count, `${name} of ${whole.label}`, each);
    });
  });
}
