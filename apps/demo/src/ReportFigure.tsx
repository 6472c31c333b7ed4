import type { MetricResultKind } from "@the-difference/impact-sdk";
import { type WidgetProps, widgetOfKind } from "@the-difference/impact-ui";
import { useResult } from "@the-difference/impact-ui/query";
import type { ComponentType } from "react";

/** One result of the page's snapshot with the widget of its kind; its id is the anchor to link to. */
export function ReportFigure<K extends MetricResultKind>({ id, kind }: { id: string; kind: K }) {
  const state = useResult(id, kind);
  const Widget: ComponentType<WidgetProps<K>> = widgetOfKind[kind];
  return (
    <div className="figure-place">
      <Widget state={state} anchor={id} />
    </div>
  );
}
