import { type Count, exactly } from "../results/count";
import { exactSum } from "./exactSum";
import type { RestOfArea } from "./layOutAreas";
import type { TableLayout } from "./TableLayout";

/**
 * Lays out what the rest of an area is of: its headcount or enrolments, which are public as those of the
 * area and of its parts are. So how many of the rest are not counted is implied.
 *
 * @param fewest - below it no hiding leaves room for more values than there are pupils, and nothing is laid out
 */
export function layOutRestOfBase(
  layout: TableLayout,
  { whole, parts, ...rest }: RestOfArea,
  baseOf: (area: string) => Count | undefined,
  fewest: number,
): void {
  const all = baseOf(whole);
  const sum = exactSum(parts.flatMap((part) => baseOf(part) ?? []));
  if (all?.is !== "exact" || sum === undefined || rest.count.is !== "exact") return;
  const base = all.value - sum;
  if (base < fewest || rest.count.value > base) return;
  const count = exactly(base);
  const named = { id: `${rest.id}, base`, count, key: true, data: "organisations" } as const;
  layout.sum(named, [rest], "someParts");
}
