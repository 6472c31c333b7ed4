import { TableLayout } from "../src/disclosure/TableLayout";

/**
 * A layout as text. A cell: `known: 90 key specialCategory`, with `implied` where it is not shown and
 * `withheld` where it is hidden whatever its value. A sum: `known = groups[0] + groups[1]`.
 */
export function laidOut(layOut: (layout: TableLayout) => void): {
  cells: string[];
  sums: string[];
} {
  const layout = new TableLayout();
  layOut(layout);
  const { cells, lines } = layout.table();
  return {
    cells: cells.map(({ id, value, key, shown, data, withheld }) =>
      [
        `${id}: ${value}`,
        ...(key ? ["key"] : []),
        ...(shown ? [] : ["implied"]),
        ...(withheld ? ["withheld"] : []),
        ...(data === undefined || data === "ordinary" ? [] : [data]),
      ].join(" "),
    ),
    sums: lines.map(
      ({ whole, parts, sensitive }) =>
        `${whole} = ${parts.join(" + ")}${sensitive ? ", sensitive" : ""}`,
    ),
  };
}
