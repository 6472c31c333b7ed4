import type { MetricResultKind, PublishedResult } from "@the-difference/impact-sdk";
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import type { WidgetOptions } from "../figure/WidgetState";
import { widgetOfKind } from "../widgets/widgetOfKind";

/**
 * A result as the static HTML of its figure: headline, chart, sentence, table, source. No script, no
 * inline style; `@the-difference/impact-ui/styles.css` belongs beside it.
 *
 * @example
 * const html = renderFigure(resultOf(snapshot, "dlp.2022.recruitment", "funnel"));
 */
export function renderFigure<K extends MetricResultKind>(
  result: PublishedResult<K>,
  options: WidgetOptions = {},
): string {
  const Widget = widgetOfKind[result.kind];
  return renderToStaticMarkup(createElement(Widget, { result, ...options }));
}
