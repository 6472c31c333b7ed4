/** A sum that everyone knows to hold: the whole is its parts added up. Cells are named by id. */
export interface ProtectedLine {
  whole: string;
  parts: readonly string[];
}

/**
 * A cell as a reader has it. `shown`: with its value. `hidden`: one symbol stands in its place, whether
 * it is small or protects one that is. `implied`: printed nowhere.
 *
 * `least` is what the reader knows of the value: 1 where a 0 would have been printed.
 */
export type ProtectedCell =
  | { id: string; is: "shown"; value: number }
  | { id: string; is: "hidden" | "implied"; least: 0 | 1 };

/** A table after disclosure control: plain data in which no hidden value stands. */
export interface ProtectedTable {
  cells: readonly ProtectedCell[];
  lines: readonly ProtectedLine[];
}
