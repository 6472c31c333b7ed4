import type { MetricResultKind } from "@the-difference/impact-sdk";
import type { ComponentType } from "react";
import type { WidgetProps } from "../figure/WidgetState";
import { CohortFunnel } from "./CohortFunnel/CohortFunnel";
import { DiversityBreakdown } from "./DiversityBreakdown/DiversityBreakdown";
import { PlainFigure } from "./PlainFigure/PlainFigure";
import { ProgressionChart } from "./ProgressionChart/ProgressionChart";
import { RetentionChart } from "./RetentionChart/RetentionChart";
import { StatTile } from "./StatTile/StatTile";
import { SurveyResults } from "./SurveyResults/SurveyResults";
import { TargetTracker } from "./TargetTracker/TargetTracker";
import { TrainingDose } from "./TrainingDose/TrainingDose";

/** The widget of every kind of result: the compiler says when a kind has none. */
export const widgetOfKind: { [K in MetricResultKind]: ComponentType<WidgetProps<K>> } = {
  funnel: CohortFunnel,
  breakdown: DiversityBreakdown,
  progression: ProgressionChart,
  survey: SurveyResults,
  target: TargetTracker<"target">,
  quantity: StatTile,
  absence: PlainFigure<"absence">,
  audiences: PlainFigure<"audiences">,
  change: PlainFigure<"change">,
  comparison: PlainFigure<"comparison">,
  dose: TrainingDose,
  gain: PlainFigure<"gain">,
  exclusions: PlainFigure<"exclusions">,
  reach: PlainFigure<"reach">,
  timeToEvent: PlainFigure<"timeToEvent">,
  retention: RetentionChart,
  targetSeries: TargetTracker<"targetSeries">,
};
