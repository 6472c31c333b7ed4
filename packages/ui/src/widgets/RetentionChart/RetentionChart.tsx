import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { RetentionRows } from "./RetentionRows";
import { retentionModel } from "./retentionModel";

/**
 * Who stayed, cohort by cohort: on a programme, in post or in the school system. The share of those of
 * whom it is known stands with its interval and, as a thin line, with how far those lost to follow-up could
 * move it; below it everybody is drawn, whom nobody knows of as dashed.
 *
 * @example
 * <RetentionChart result={resultOf(snapshot, "trust.in-post-retention", "retention")} />
 */
export function RetentionChart(props: WidgetProps<"retention">) {
  return <WidgetFigure {...props} model={retentionModel} chart={RetentionRows} />;
}
