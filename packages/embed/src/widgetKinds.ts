import type { MetricResultKind } from "@the-difference/impact-sdk";
import { widgetOfKind } from "@the-difference/impact-ui";

/**
 * Every kind of result that has a widget.
 *
 * The build writes this module anew from the same table, without the widgets: see build/splitKinds.mjs.
 */
export const widgetKinds = Object.keys(widgetOfKind) as MetricResultKind[];
