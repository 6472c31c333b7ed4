import type { MetricResultKind } from "@the-difference/impact-sdk";
import type { ComponentType } from "react";
import type { WidgetProps } from "../figure/WidgetState";
import { AudienceSummary } from "./AudienceSummary/AudienceSummary";
import { CohortFunnel } from "./CohortFunnel/CohortFunnel";
import { DiversityBreakdown } from "./DiversityBreakdown/DiversityBreakdown";
import { PlainFigure } from "./PlainFigure/PlainFigure";
import { ProgressionChart } from "./ProgressionChart/ProgressionChart";
import { ReachSummary } from "./ReachSummary/ReachSummary";
import { StatTile } from "./StatTile/StatTile";
import { SurveyResults } from "./SurveyResults/SurveyResults";
import { TargetTracker } from "./TargetTracker/TargetTracker";

/** The widget of every kind of result: the compiler says when a kind has none. */
export const widgetOfKind: { [K in MetricResultKind]: ComponentType<WidgetProps<K>> } = {
  funnel: CohortFunnel,
  breakdown: DiversityBreakdown,
  progression: ProgressionChart,
  survey: SurveyResults,
  target: TargetTracker,
  quantity: StatTile,
  absence: PlainFigure<"absence">,
  audiences: AudienceSummary,
  change: PlainFigure<"change">,
  comparison: PlainFigure<"comparison">,
  dose: PlainFigure<"dose">,
  gain: PlainFigure<"gain">,
  exclusions: PlainFigure<"exclusions">,
  reach: ReachSummary,
  timeToEvent: PlainFigure<"timeToEvent">,
  retention: PlainFigure<"retention">,
  targetSeries: PlainFigure<"targetSeries">,
};
