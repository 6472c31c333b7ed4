import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { cohortFunnelModel } from "./cohortFunnelModel";
import { FunnelChart } from "./FunnelChart";

/**
 * People through the stages of recruitment, cohort by cohort: counts, conversion, exits, target.
 *
 * A stage that is a sliver of the one before (19 of 664) is opened by a wedge that says by how much;
 * a hidden stage is a band without a position.
 *
 * @example
 * <CohortFunnel result={resultOf(snapshot, "dlp.2022.recruitment", "funnel")} />
 */
export function CohortFunnel(props: WidgetProps<"funnel">) {
  return <WidgetFigure {...props} model={cohortFunnelModel} chart={FunnelChart} />;
}
