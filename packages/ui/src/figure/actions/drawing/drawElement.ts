import { drawBox } from "./drawBox";
import { drawShape } from "./drawShape";
import { drawText } from "./drawText";
import type { Sheet } from "./Sheet";

/** What defines or names and is not drawn, and what is to use, not to read. */
const notDrawn =
  "defs, pattern, clipPath, mask, marker, symbol, title, desc, metadata, style, script";
const notOfThePicture = "details, [data-di-screen-only]";

/** An element and all within it as one sees them, in the order of the page. */
export function drawElement(element: Element, opacity: number, sheet: Sheet): void {
  const style = getComputedStyle(element);
  const seen = opacity * Number(style.opacity);
  if (style.display === "none" || seen === 0 || isForListenersOnly(style)) return;
  if (element.matches(notDrawn) || element.matches(notOfThePicture)) return;
  if (isBox(element)) drawBox(element, seen, sheet);
  else if (isShape(element)) drawShape(element, seen, sheet);
  for (const child of element.childNodes) {
    if (child instanceof Text) drawText(child, element, seen, sheet);
    else if (child instanceof Element) drawElement(child, seen, sheet);
  }
}

/** `di-visually-hidden` and its like: cut to nothing. */
const isForListenersOnly = ({ clipPath }: CSSStyleDeclaration) => clipPath === "inset(50%)";

/** What CSS lays out as a box: HTML, and the outermost element of an SVG. */
const isBox = (element: Element) =>
  element instanceof HTMLElement ||
  (element instanceof SVGSVGElement && element.ownerSVGElement === null);

const isShape = (element: Element): element is SVGGraphicsElement =>
  element instanceof SVGGeometryElement;
