import { figurePixels } from "../figurePixels";
import { boxAround } from "./marksIn";
import { tooltipPlace } from "./tooltipPlace";

/** So that an eye finds the outline however thin the mark is. */
const leastPx = 24;

/**
 * Lays the field that walks through the marks on those it has come to. Places are set property by
 * property, which a content policy allows where it forbids style attributes.
 */
export function placeCursor(cursor: HTMLElement, marks: readonly Element[], figure: HTMLElement) {
  const box = boxAround(marks, figure);
  const [width, height] = [Math.max(box.width, leastPx), Math.max(box.height, leastPx)];
  cursor.style.width = `${width}px`;
  cursor.style.height = `${height}px`;
  cursor.style.left = `${box.left + (box.width - width) / 2 - figure.clientLeft}px`;
  cursor.style.top = `${box.top + (box.height - height) / 2 - figure.clientTop}px`;
}

/** Puts a tooltip beside its marks, where the pointer is along them, or at their middle. */
export function placeTooltip(
  tooltip: HTMLElement,
  marks: readonly Element[],
  pointerX: number | undefined,
  figure: HTMLElement,
) {
  const box = boxAround(marks, figure);
  const x =
    pointerX === undefined
      ? box.left + box.width / 2
      : figurePixels(figure)(new DOMRect(pointerX)).left;
  const size = { width: tooltip.offsetWidth, height: tooltip.offsetHeight };
  const { left, top } = tooltipPlace(box, x, size, figure.clientWidth);
  tooltip.style.left = `${left - figure.clientLeft}px`;
  tooltip.style.top = `${top - figure.clientTop}px`;
}
