import { DisclosureError } from "../errors/DisclosureError";
import type { CountTable, TableCell } from "./countTable";
import type { CountedData } from "./policy";
import type { SumLine } from "./SumLine";

export interface TwoWayOptions {
  /** Ids of the rows; `r1`, `r2`, … unless told. */
  rows?: readonly string[];
  /** Ids of the columns; `c1`, `c2`, … unless told. */
  columns?: readonly string[];
  data?: CountedData;
  /** What is sensitive: to be in one of the columns, or in one of the rows (see `SumLine`). */
  sensitive?: "columns" | "rows";
}

/**
 * A table of two ways with all its margins, for `protectTable`. Cells are `r1.c2`, row totals `r1.all`,
 * column totals `all.c2`, the grand total `all.all`.
 *
 * @param counts - row by row
 * @throws {DisclosureError} TABLE_INVALID when rows are not equally long, or not as many as their ids
 * @example
 * const { cells } = twoWayTable([[4, 3], [2, 1]]);
 * cells.find(({ id }) => id === "r2.all"); //=> { id: "r2.all", value: 3, data: "ordinary" }
 */
export function twoWayTable(
  counts: readonly (readonly number[])[],
  options: TwoWayOptions = {},
): CountTable {
  const {
    rows = counts.map((_, index) => `r${index + 1}`),
    columns = (counts[0] ?? []).map((_, index) => `c${index + 1}`),
    data = "ordinary",
    sensitive,
  } = options;
  refuseRagged(counts, rows, columns);
  const valueAt = (row: number, column: number) => counts[row]?.[column] ?? 0;
  const rowTotals = rows.map((_, row) => sum(columns.map((__, column) => valueAt(row, column))));
  const columnTotals = columns.map((_, column) => sum(rows.map((__, row) => valueAt(row, column))));
  const cell = (id: string, value: number): TableCell => ({ id, value, data });
  const line = (whole: string, parts: string[], divides: "columns" | "rows"): SumLine => ({
    whole,
    parts,
    ...(sensitive === divides && { sensitive: true }),
  });
  return {
    cells: [
      cell("all.all", sum(rowTotals)),
      ...columns.map((column, at) => cell(`all.${column}`, columnTotals[at] ?? 0)),
      ...rows.flatMap((row, at) => [
        cell(`${row}.all`, rowTotals[at] ?? 0),
        ...columns.map((column, index) => cell(`${row}.${column}`, valueAt(at, index))),
      ]),
    ],
    lines: ["all", ...rows]
      .map((row) =>
        line(
          `${row}.all`,
          columns.map((column) => `${row}.${column}`),
          "columns",
        ),
      )
      .concat(
        ["all", ...columns].map((column) =>
          line(
            `all.${column}`,
            rows.map((row) => `${row}.${column}`),
            "rows",
          ),
        ),
      ),
  };
}

function refuseRagged(
  counts: readonly (readonly number[])[],
  rows: readonly string[],
  columns: readonly string[],
): void {
  const faults = counts.flatMap((row, index) =>
    row.length === columns.length
      ? []
      : [{ path: `[${index}]`, expected: `${columns.length} counts`, received: `${row.length}` }],
  );
  if (rows.length !== counts.length) {
    faults.push({ path: "", expected: `${rows.length} rows`, received: `${counts.length}` });
  }
  if (faults.length > 0) throw new DisclosureError("TABLE_INVALID", "two-way table", faults);
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
