import type { CountTable, TableCell } from "./countTable";
import type { CountedData } from "./policy";

export interface OneWayOptions {
  /** The id of the total; `all` unless told. */
  whole?: string;
  data?: CountedData;
  /** The parts divide people by something sensitive (see `SumLine`). */
  sensitive?: boolean;
}

/**
 * A table of counts and their total, for `protectTable`.
 *
 * @param parts - the counts by id, in the order of the table
 * @example
 * oneWayTable({ yes: 10, no: 2 }).lines; //=> [{ whole: "all", parts: ["yes", "no"] }]
 */
export function oneWayTable(
  parts: Readonly<Record<string, number>>,
  { whole = "all", data = "ordinary", sensitive = false }: OneWayOptions = {},
): CountTable {
  const cell = (id: string, value: number): TableCell => ({ id, value, data });
  const sum = Object.values(parts).reduce((total, value) => total + value, 0);
  return {
    cells: [cell(whole, sum), ...Object.entries(parts).map(([id, value]) => cell(id, value))],
    lines: [{ whole, parts: Object.keys(parts), ...(sensitive && { sensitive }) }],
  };
}
