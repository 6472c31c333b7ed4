import type { TableRow } from "../FigureModel";
import { type Box, figurePixels } from "../figurePixels";

/** The marks of one row of the table: a bar, or the blocks of a strip. */
export interface RowMarks {
  row: TableRow;
  elements: Element[];
}

/** The rows that have marks in sight in a chart, in the order in which they stand there. */
export function marksIn(chart: Element, rows: readonly TableRow[]): RowMarks[] {
  const found = new Map<string, Element[]>();
  for (const element of chart.querySelectorAll("[data-di-row]")) {
    const { width, height } = element.getBoundingClientRect();
    if (width === 0 && height === 0) continue;
    const id = element.getAttribute("data-di-row") ?? "";
    found.set(id, [...(found.get(id) ?? []), element]);
  }
  return [...found].flatMap(([id, elements]) => {
    const row = rows.find((each) => each.id === id);
    return row ? [{ row, elements }] : [];
  });
}

/** The box around marks, in the pixels of the figure that they stand in. */
export function boxAround(elements: readonly Element[], figure: HTMLElement): Box {
  const toFigure = figurePixels(figure);
  const boxes = elements.map((element) => toFigure(boxOf(element)));
  const left = Math.min(...boxes.map((box) => box.left));
  const top = Math.min(...boxes.map((box) => box.top));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  return { left, top, width: right - left, height: bottom - top };
}

/** A mark's box within its plot: Firefox counts what the parts of a drawing cut off. */
function boxOf(element: Element): DOMRect {
  const box = element.getBoundingClientRect();
  let plot = element instanceof SVGElement ? element.ownerSVGElement : null;
  while (plot?.ownerSVGElement) plot = plot.ownerSVGElement;
  if (!plot) return box;
  const around = plot.getBoundingClientRect();
  const left = Math.max(box.left, around.left);
  const top = Math.max(box.top, around.top);
  const width = Math.min(box.right, around.right) - left;
  const height = Math.min(box.bottom, around.bottom) - top;
  return new DOMRect(left, top, Math.max(0, width), Math.max(0, height));
}

/** The chart of the figure that an element stands in. */
export function chartBeside(element: Element | null): HTMLElement | undefined {
  return element?.closest("figure")?.querySelector<HTMLElement>(".di-chart") ?? undefined;
}
