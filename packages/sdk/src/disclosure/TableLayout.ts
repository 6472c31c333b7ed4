import { type Count, exactly } from "../results/count";
import type { CountTable, TableCell } from "./countTable";
import { type CountedData, strictest } from "./policy";
import type { SumLine } from "./SumLine";

/** A count with the place in the body where it stands. */
export interface NamedCount {
  id: string;
  count: Count;
  /** `false` for a count that is printed nowhere but follows from those that are. */
  shown?: boolean;
  /** Readers miss it most: hidden only where nothing else will do. */
  key?: boolean;
  /** What is counted, which says from how many on it is shown; `ordinary` counts of people unless told. */
  data?: CountedData;
}

/**
 * Lays a result's counts out as a table, count by count and sum by sum.
 *
 * Absent counts are no cells. A bounded count is a cell of its own with the value that it prints, and
 * part of no sum. What a sum leaves over, because parts of it are absent or bounded or printed nowhere,
 * is a cell that is not shown: anyone can subtract.
 */
export class TableLayout {
  readonly #cells = new Map<string, TableCell>();
  readonly #lines: SumLine[] = [];
  readonly #withheld = new Set<string>();

  /** Adds a count; a second time, under the same id, it is the same cell. */
  add({ id, count, shown = true, key = false, data = "ordinary" }: NamedCount): void {
    if (count.is !== "exact" && count.is !== "bounded") return;
    const isKey = key || (this.#cells.get(id)?.key ?? false);
    this.#cells.set(id, { id, value: count.value, shown, key: isKey, data });
  }

  /**
   * Adds a whole and its parts, and that they add up. With `someParts` there is a cell for those who are
   * in none of the parts, even where it is 0. A whole that is not exact makes no sum, nor
   * do parts of which none is.
   *
   * @param sensitive - the parts divide people by something sensitive: where one part holds all, to know
   *   that somebody was counted is to know the part, and every part is hidden
   */
  sum(
    whole: NamedCount,
    parts: readonly NamedCount[],
    each: "allParts" | "someParts",
    sensitive = false,
  ): void {
    for (const named of [whole, ...parts]) this.add(named);
    if (whole.count.is !== "exact") return;
    const counted = parts.flatMap(({ count, ...part }) =>
      count.is === "exact" ? [{ ...part, value: count.value }] : [],
    );
    const ids = counted.map(({ id }) => id);
    const left = counted.reduce((rest, { value }) => rest - value, whole.count.value);
    if (ids.length === 0) return;
    if (left > 0 || (left === 0 && each === "someParts")) {
      const rest = `${whole.id} less ${ids.join(", ")}`;
      const data = strictest(counted.map((part) => part.data ?? "ordinary"));
      this.add({ id: rest, count: exactly(left), shown: false, data });
      ids.push(rest);
    }
    this.#lines.push({ whole: whole.id, parts: ids, ...(sensitive && { sensitive }) });
  }

  /** Hides counts whatever their value, zeros included, so that a reader cannot exclude 0 there. */
  withhold(ids: Iterable<string>): void {
    for (const id of ids) this.#withheld.add(id);
  }

  /** The table as it stands; whether its sums hold is for `protectTable` to check. */
  table(): CountTable {
    const cells = [...this.#cells.values()].map(
      (cell): TableCell => (this.#withheld.has(cell.id) ? { ...cell, withheld: true } : cell),
    );
    return { cells, lines: this.#lines };
  }
}
