import { type Count, hidden } from "../results/count";
import { hideCells } from "./hideCells";
import type { RuledTable } from "./ruledTable";

/** A body on which disclosure control was done, and what it took away. */
export interface Protected<Body> {
  body: Body;
  /** The values of the counts that were hidden: no text of the result may tell them. */
  hiddenValues: readonly number[];
}

/** What is left of the counts of a table. */
export interface ProtectedCounts {
  /** The count, or hidden, by the id of its cell. */
  keep: (id: string, count: Count) => Count;
  hiddenValues: readonly number[];
}

/** Runs `hideCells` and answers count by count, for those who write a body back. */
export function protectCounts(
  table: RuledTable,
  hiddenWhole?: ReadonlySet<string>,
): ProtectedCounts {
  const { hidden: ids } = hideCells(table, hiddenWhole && { hiddenWhole });
  return {
    keep: (id, count) => (ids.has(id) ? hidden : count),
    hiddenValues: [...ids].map((id) => table.cells.get(id)?.value ?? 0),
  };
}
