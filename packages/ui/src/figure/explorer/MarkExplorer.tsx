import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from "react";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import type { TableModel, TableRow } from "../FigureModel";
import { explorerMessages } from "./explorerMessages";
import { chartBeside, marksIn } from "./marksIn";
import { placeCursor, placeTooltip } from "./placeOnMarks";
import { useShownRow } from "./useShownRow";

export interface MarkExplorerProps {
  /** Its rows are what the marks stand for: a mark names its row by `data-di-row`. */
  table: TableModel;
  language: Language;
}

/**
 * Tooltips for the marks of a chart, and a walk through them by keyboard: each shows the row of the
 * table that the mark stands for, and nothing else.
 *
 * The chart stays one image for screen readers: nothing in it can be focused. What walks through it is a
 * range field that lies on the mark it has come to, so that the focus is where the eye is, and a
 * magnifier follows. To a screen reader it is a slider that says the row: one stop, which a reader's own
 * cursor passes like any other field, with the same row in the table below. The tooltip, which says it
 * once more, is for the eye alone.
 */
export function MarkExplorer({ table, language }: MarkExplorerProps) {
  const layer = useRef<HTMLDivElement>(null);
  const cursor = useRef<HTMLInputElement>(null);
  const tooltip = useRef<HTMLDivElement>(null);
  const [rowIds, setRowIds] = useState<readonly string[]>([]);
  const [walkedTo, setWalkedTo] = useState(0);
  const [shown, setShown] = useShownRow(layer);

  useEffect(() => {
    const chart = chartBeside(layer.current);
    setRowIds(chart ? marksIn(chart, table.rows).map(({ row }) => row.id) : []);
    setWalkedTo(0);
  }, [table]);

  const walkedId = rowIds[walkedTo];
  useLayoutEffect(() => {
    const figure = layer.current?.closest("figure");
    const chart = chartBeside(layer.current);
    if (!figure || !chart) return;
    const place = () => {
      for (const { row, elements } of marksIn(chart, table.rows)) {
        if (cursor.current && row.id === walkedId) placeCursor(cursor.current, elements, figure);
        if (tooltip.current && row.id === shown?.rowId) {
          placeTooltip(tooltip.current, elements, shown.pointerX, figure);
        }
      }
    };
    place();
    if (shown && shown.pointerX === undefined) cursor.current?.scrollIntoView({ block: "nearest" });
    // Out of use too: a cursor as wide as its mark was would hold a narrower figure open.
    const resized = new ResizeObserver(place);
    resized.observe(figure);
    return () => resized.disconnect();
  }, [table, shown, walkedId]);

  const walkTo = (index: number) => {
    const rowId = rowIds[index];
    if (rowId === undefined) return;
    setWalkedTo(index);
    setShown({ rowId });
  };
  // A chart is read downwards: the arrow down leads on, where a slider's would lead back.
  const walkByKey = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined) return;
    event.preventDefault();
    walkTo(walkedTo + step);
  };

  const rowOf = (id: string | undefined) => table.rows.find((row) => row.id === id);
  const shownRow = rowOf(shown?.rowId);
  return (
    <div ref={layer} className="di-explorer" data-di-screen-only="">
      {rowIds.length > 0 && (
        <input
          ref={cursor}
          className="di-mark-cursor"
          data-di-row={walkedId}
          type="range"
          min={1}
          max={rowIds.length}
          value={walkedTo + 1}
          aria-label={messagesIn(explorerMessages, language).walk}
          aria-valuetext={spoken(rowOf(walkedId), table, language)}
          onChange={({ target }) => walkTo(Number(target.value) - 1)}
          onKeyDown={walkByKey}
          onFocus={() => walkTo(walkedTo)}
          onBlur={() => setShown(undefined)}
        />
      )}
      {shownRow && (
        <div ref={tooltip} className="di-tooltip" aria-hidden="true">
          <p className="di-tooltip-name">{shownRow.cells[0]}</p>
          <dl>
            {valuesOf(shownRow, table).map(({ column, cell }) => (
              <div key={column}>
                <dt>{column}</dt>
                <dd>{cell}</dd>
              </div>
            ))}
          </dl>
        </div>
      )}
    </div>
  );
}

/** A row's cells with their columns, but those that are empty. */
function valuesOf({ cells }: TableRow, { columns }: TableModel) {
  return columns
    .map(({ label }, index) => ({ column: label, cell: cells[index] ?? "" }))
    .slice(1)
    .filter(({ cell }) => cell !== "");
}

function spoken(row: TableRow | undefined, table: TableModel, language: Language): string {
  if (!row) return "";
  const say = messagesIn(explorerMessages, language);
  const values = valuesOf(row, table).map(({ column, cell }) => say.value(column, cell));
  return say.row(row.cells[0] ?? "", values.join("; "));
}
