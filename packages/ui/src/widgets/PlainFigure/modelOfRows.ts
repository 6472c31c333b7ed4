import { capitalised } from "../../words/capitalised";
import type { PlainGroup, PlainModel } from "./PlainModel";
import { rowsAsTable } from "./rowsAsTable";

/** A plain model from its rows: chart, table and sentence say the same. */
export function modelOfRows(title: string, headline: string, groups: PlainGroup[]): PlainModel {
  const said = groups.flatMap(({ heading, rows }) =>
    rows.map(({ label, value, detail }) => {
      const of = heading ? `${heading}, ${label}` : label;
      return `${capitalised(of)}: ${value}${detail ? ` (${detail})` : ""}.`;
    }),
  );
  return { headline, sentence: said.join(" "), table: rowsAsTable(title, groups), groups };
}
