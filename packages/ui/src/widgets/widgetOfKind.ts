import type { MetricResultKind } from "@the-difference/impact-sdk";
import type { ComponentType } from "react";
import type { WidgetProps } from "../figure/WidgetState";
import { AbsenceRates } from "./AbsenceRates/AbsenceRates";
import { BeforeAfter } from "./BeforeAfter/BeforeAfter";
import { CohortFunnel } from "./CohortFunnel/CohortFunnel";
import { DiversityBreakdown } from "./DiversityBreakdown/DiversityBreakdown";
import { ExclusionTrend } from "./ExclusionTrend/ExclusionTrend";
import { OutcomeGap } from "./OutcomeGap/OutcomeGap";
import { PlainFigure } from "./PlainFigure/PlainFigure";
import { ProgressionChart } from "./ProgressionChart/ProgressionChart";
import { ReadingGain } from "./ReadingGain/ReadingGain";
import { StatTile } from "./StatTile/StatTile";
import { SurveyResults } from "./SurveyResults/SurveyResults";
import { TargetTracker } from "./TargetTracker/TargetTracker";
import { TimeToProgression } from "./TimeToProgression/TimeToProgression";

/** The widget of every kind of result: the compiler says when a kind has none. */
export const widgetOfKind: { [K in MetricResultKind]: ComponentType<WidgetProps<K>> } = {
  funnel: CohortFunnel,
  breakdown: DiversityBreakdown,
  progression: ProgressionChart,
  survey: SurveyResults,
  target: TargetTracker,
  quantity: StatTile,
  absence: AbsenceRates,
  audiences: PlainFigure<"audiences">,
  change: BeforeAfter,
  comparison: OutcomeGap,
  dose: PlainFigure<"dose">,
  exclusions: ExclusionTrend,
  gain: ReadingGain,
  reach: PlainFigure<"reach">,
  timeToEvent: TimeToProgression,
  retention: PlainFigure<"retention">,
  targetSeries: PlainFigure<"targetSeries">,
};
