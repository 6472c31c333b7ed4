import type { ReportedArea } from "../results/reportedArea";
import type { NamedCount, TableLayout } from "./TableLayout";

/**
 * Lays out one count of every area in one period, and that an area is the sum of its parts: of all of
 * them, or of some and a rest.
 */
export function layOutAreas(
  layout: TableLayout,
  areas: readonly ReportedArea[],
  countOf: (area: string) => NamedCount | undefined,
): void {
  for (const area of areas) {
    const whole = countOf(area.id);
    if (!whole) continue;
    const parts = areas
      .filter(({ partOf }) => partOf === area.id)
      .flatMap(({ id }) => countOf(id) ?? []);
    if (area.parts === undefined) layout.add(whole);
    else layout.sum(whole, parts, area.parts === "all" ? "allParts" : "someParts");
  }
}
