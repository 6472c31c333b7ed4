import type { TableModel } from "../../figure/FigureModel";
import type { PlainGroup } from "./PlainModel";

/** The rows of a plain figure as its table: the same texts, one line each. */
export function rowsAsTable(caption: string, groups: readonly PlainGroup[]): TableModel {
  return {
    caption,
    columns: [{ label: "What" }, { label: "Value", numeric: true }, { label: "Of what" }],
    rows: groups.flatMap(({ id, heading, rows }) =>
      rows.map((row) => ({
        id: `${id}.${row.id}`,
        cells: [heading ? `${heading}: ${row.label}` : row.label, row.value, row.detail ?? ""],
      })),
    ),
  };
}
