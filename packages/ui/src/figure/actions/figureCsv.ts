import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import type { TableModel } from "../FigureModel";
import type { FigureFrame } from "../figureFrame";
import { actionMessages } from "./actionMessages";
import { csvOf } from "./csvOf";

/**
 * A figure's table as CSV, the cells as they are read on the page. What the figure is, what has to be known
 * of it (that it is illustrative, too) and where it comes from stand in three last columns of every row: a
 * line above or below the rows would keep a program from reading them as a table.
 */
export function figureCsv(table: TableModel, frame: FigureFrame, language: Language): string {
  const say = messagesIn(actionMessages, language);
  const { title, subtitle, badges, caveats, moreCaveats, sourceNames } = frame;
  const provenance = [
    `${title}: ${subtitle}`,
    [...badges.map((badge) => `${badge}.`), ...caveats, ...moreCaveats].join(" "),
    sourceNames,
  ];
  return csvOf([
    [
      ...table.columns.map(({ label }) => label),
      say.figureColumn,
      say.notesColumn,
      say.sourceColumn,
    ],
    ...table.rows.map(({ cells }) => [...cells, ...provenance]),
  ]);
}
