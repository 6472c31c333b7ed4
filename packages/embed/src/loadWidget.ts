import type { MetricResultKind } from "@the-difference/impact-sdk";
import { type WidgetProps, widgetOfKind } from "@the-difference/impact-ui";
import type { ComponentType } from "react";

/**
 * The widget of a kind of result.
 *
 * The build writes this module anew from the same table, so that a page loads the widgets it shows and no
 * others: see build/splitWidgets.mjs.
 */
export async function loadWidget<K extends MetricResultKind>(
  kind: K,
): Promise<ComponentType<WidgetProps<K>>> {
  return widgetOfKind[kind];
}
