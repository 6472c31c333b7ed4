import { type Count, exactly } from "../results/count";
import type { ReportedArea } from "../results/reportedArea";
import { exactSum } from "./exactSum";
import type { NamedCount, TableLayout } from "./TableLayout";

/** What an area has beyond those of its parts that are in the body: nobody prints it, anyone subtracts it. */
export interface RestOfArea extends NamedCount {
  whole: string;
  parts: string[];
}

/**
 * Lays out one count of every area in one period, and that an area is the sum of its parts: of all of
 * them, or of some and a rest.
 *
 * @returns the rests, as their complements are implied too
 */
export function layOutAreas(
  layout: TableLayout,
  areas: readonly ReportedArea[],
  countOf: (area: string) => NamedCount | undefined,
): RestOfArea[] {
  return areas.flatMap((area) => {
    const whole = countOf(area.id);
    if (!whole) return [];
    if (area.parts === undefined) {
      layout.add(whole);
      return [];
    }
    const ids = areas.filter(({ partOf }) => partOf === area.id).map(({ id }) => id);
    const parts = ids.flatMap((id) => countOf(id) ?? []);
    const left = area.parts === "some" ? restOf(whole, parts) : undefined;
    if (left === undefined) {
      layout.sum(whole, parts, area.parts === "all" ? "allParts" : "someParts");
      return [];
    }
    const rest = { id: `${whole.id} less parts`, count: exactly(left), shown: false };
    layout.sum(whole, [...parts, rest], "allParts");
    return [{ ...rest, whole: area.id, parts: ids }];
  });
}

function restOf(whole: { count: Count }, parts: readonly NamedCount[]): number | undefined {
  const sum = exactSum(parts.map(({ count }) => count));
  return whole.count.is === "exact" && sum !== undefined ? whole.count.value - sum : undefined;
}
