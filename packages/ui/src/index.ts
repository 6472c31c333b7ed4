export type { ContentProps } from "./figure/ContentProps";
export { FigurePlaceholder } from "./figure/FigurePlaceholder";
export type { WidgetOptions, WidgetProps, WidgetState } from "./figure/WidgetState";
export { english } from "./language/english";
export { ImpactLanguage } from "./language/ImpactLanguage";
export type { Language } from "./language/Language";
export { ImpactReport, type ImpactReportProps } from "./report/ImpactReport";
export type { ReportSection } from "./report/ReportSection";
export { AbsenceRates } from "./widgets/AbsenceRates/AbsenceRates";
export { AudienceSummary } from "./widgets/AudienceSummary/AudienceSummary";
export { BeforeAfter } from "./widgets/BeforeAfter/BeforeAfter";
export { CohortFunnel } from "./widgets/CohortFunnel/CohortFunnel";
export { CohortTimeline, type CohortTimelineProps } from "./widgets/CohortTimeline/CohortTimeline";
export {
  DiversityBreakdown,
  type DiversityBreakdownProps,
} from "./widgets/DiversityBreakdown/DiversityBreakdown";
export { ExclusionTrend } from "./widgets/ExclusionTrend/ExclusionTrend";
export { OutcomeGap } from "./widgets/OutcomeGap/OutcomeGap";
export { PartnerDirectory } from "./widgets/PartnerDirectory/PartnerDirectory";
export { ProgressionChart } from "./widgets/ProgressionChart/ProgressionChart";
export { ReachSummary } from "./widgets/ReachSummary/ReachSummary";
export { ReadingGain } from "./widgets/ReadingGain/ReadingGain";
export { RetentionChart } from "./widgets/RetentionChart/RetentionChart";
export { StatTile, type StatTileProps } from "./widgets/StatTile/StatTile";
export { StoryCard } from "./widgets/StoryCard/StoryCard";
export { SurveyResults } from "./widgets/SurveyResults/SurveyResults";
export { TargetTracker } from "./widgets/TargetTracker/TargetTracker";
export { TheoryOfChange } from "./widgets/TheoryOfChange/TheoryOfChange";
export { TimeToProgression } from "./widgets/TimeToProgression/TimeToProgression";
export { TrainingDose } from "./widgets/TrainingDose/TrainingDose";
export { widgetOfKind } from "./widgets/widgetOfKind";
