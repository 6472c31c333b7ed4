import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { AreaPanels } from "../../marks/AreaPanels";
import { type ExclusionTrendModel, exclusionTrendModel } from "./exclusionTrendModel";

/**
 * Suspensions and exclusions per 100 pupils over years or terms: a trust beside England and its local
 * authority, its schools in small below. Small numbers have their interval; hidden ones are bands without a
 * position; no line runs through years in which schools were closed.
 *
 * @example
 * <ExclusionTrend result={resultOf(snapshot, "trust.exclusions", "exclusions")} />
 */
export function ExclusionTrend(props: WidgetProps<"exclusions">) {
  return <WidgetFigure {...props} model={exclusionTrendModel} chart={TrendPanels} />;
}

function TrendPanels({ model }: { model: ExclusionTrendModel }) {
  return <AreaPanels model={model.panels} />;
}
