import { type Box, figurePixels } from "../../figurePixels";

export type Attributes = Record<string, string | number | undefined>;

/** The drawing that a figure on the page is copied to, shape by shape, in the order in which they lie. */
export interface Sheet {
  add(name: string, attributes: Attributes, text?: string): void;
  /** Where a rectangle of the browser's window lies in the figure, whatever its host scrolls or scales. */
  boxOf(rect: DOMRect): Box;
}

export const svgNamespace = "http://www.w3.org/2000/svg";

/** A sheet that adds to an SVG element of a document of its own, which no page's content policy is about. */
export function sheetOn(svg: Element, figure: HTMLElement): Sheet {
  return {
    add(name, attributes, text) {
      const element = svg.ownerDocument.createElementNS(svgNamespace, name);
      for (const [key, value] of Object.entries(attributes)) {
        if (value === undefined) continue;
        element.setAttribute(key, typeof value === "number" ? rounded(value) : value);
      }
      if (text !== undefined) element.textContent = text;
      svg.append(element);
    },
    boxOf: figurePixels(figure),
  };
}

/** Hundredths of a pixel are finer than any screen or printer. */
const rounded = (value: number) => String(Number(value.toFixed(2)));
