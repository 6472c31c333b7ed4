import type { MetricResultKind } from "@the-difference/impact-sdk";
import type { ComponentType } from "react";
import type { WidgetProps } from "../figure/WidgetState";
import { AbsenceRates } from "./AbsenceRates/AbsenceRates";
import { AudienceSummary } from "./AudienceSummary/AudienceSummary";
import { BeforeAfter } from "./BeforeAfter/BeforeAfter";
import { CohortFunnel } from "./CohortFunnel/CohortFunnel";
import { DiversityBreakdown } from "./DiversityBreakdown/DiversityBreakdown";
import { ExclusionTrend } from "./ExclusionTrend/ExclusionTrend";
import { OutcomeGap } from "./OutcomeGap/OutcomeGap";
import { ProgressionChart } from "./ProgressionChart/ProgressionChart";
import { ReachSummary } from "./ReachSummary/ReachSummary";
import { ReadingGain } from "./ReadingGain/ReadingGain";
import { RetentionChart } from "./RetentionChart/RetentionChart";
import { StatTile } from "./StatTile/StatTile";
import { SurveyResults } from "./SurveyResults/SurveyResults";
import { TargetTracker } from "./TargetTracker/TargetTracker";
import { TimeToProgression } from "./TimeToProgression/TimeToProgression";
import { TrainingDose } from "./TrainingDose/TrainingDose";

/** The widget of every kind of result: the compiler says when a kind has none. */
export const widgetOfKind: { [K in MetricResultKind]: ComponentType<WidgetProps<K>> } = {
  funnel: CohortFunnel,
  breakdown: DiversityBreakdown,
  progression: ProgressionChart,
  survey: SurveyResults,
  target: TargetTracker<"target">,
  quantity: StatTile,
  absence: AbsenceRates,
  audiences: AudienceSummary,
  change: BeforeAfter,
  comparison: OutcomeGap,
  dose: TrainingDose,
  exclusions: ExclusionTrend,
  gain: ReadingGain,
  reach: ReachSummary,
  timeToEvent: TimeToProgression,
  retention: RetentionChart,
  targetSeries: TargetTracker<"targetSeries">,
};
