import { FigurePlaceholder } from "@the-difference/impact-ui";
import figureStyles from "@the-difference/impact-ui/figure.css?inline";
import { createElement, type ReactElement } from "react";
import { createRoot } from "react-dom/client";

/** What every element draws with: it loads when the first of a page is about to come into view. */
export { SnapshotError } from "@the-difference/impact-sdk";
export { findResult } from "@the-difference/impact-sdk/forms";
export { failureInWords } from "./failureInWords";
export { languageOf } from "./languageOf";
export { loadDefinitions } from "./loadDefinitions";
export { createElement, FigurePlaceholder };

export interface Drawing {
  /** Draws an element in place of what was there, with the stylesheet that it needs beyond a figure's own. */
  show(element: ReactElement, styles?: string): void;
  erase(): void;
}

/** A place in a shadow root where figures are drawn. */
export function drawingIn(place: Element, shadow: ShadowRoot): Drawing {
  const root = createRoot(place);
  const [frameSheet] = shadow.adoptedStyleSheets;
  return {
    show(element, styles) {
      const texts = styles === undefined ? [figureStyles] : [figureStyles, styles];
      const sheets = [...(frameSheet ? [frameSheet] : []), ...texts.map(sheetOf)];
      if (sheets.some((sheet, index) => shadow.adoptedStyleSheets[index] !== sheet)) {
        shadow.adoptedStyleSheets = sheets;
      }
      root.render(element);
    },
    erase: () => root.unmount(),
  };
}

const sheets = new Map<string, CSSStyleSheet>();

/** One for all elements of a page that share it. */
function sheetOf(text: string): CSSStyleSheet {
  let sheet = sheets.get(text);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    sheets.set(text, sheet);
  }
  return sheet;
}
