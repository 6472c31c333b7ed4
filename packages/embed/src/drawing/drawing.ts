import { FigurePlaceholder } from "@the-difference/impact-ui";
import styles from "@the-difference/impact-ui/styles.css?inline";
import { createElement, type ReactElement } from "react";
import { createRoot } from "react-dom/client";

/** What every element draws with: it loads when the first of a page is about to come into view. */
export { resultOf } from "@the-difference/impact-sdk";
export { failureInWords } from "@the-difference/impact-ui/query";
export { languageOf } from "./languageOf";
export { loadDefinitions } from "./loadDefinitions";
export { createElement, FigurePlaceholder };

const sheet = new CSSStyleSheet();
sheet.replaceSync(styles);

export interface Drawing {
  show(element: ReactElement): void;
  erase(): void;
}

/** A place in a shadow root where figures are drawn. */
export function drawingIn(place: Element, shadow: ShadowRoot): Drawing {
  if (!shadow.adoptedStyleSheets.includes(sheet)) shadow.adoptedStyleSheets.push(sheet);
  const root = createRoot(place);
  return { show: (element) => root.render(element), erase: () => root.unmount() };
}
