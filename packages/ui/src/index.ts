export type { ContentProps } from "./figure/ContentProps";
export type { WidgetOptions, WidgetProps, WidgetState } from "./figure/WidgetState";
export { english } from "./language/english";
export { ImpactLanguage } from "./language/ImpactLanguage";
export type { Language } from "./language/Language";
export { ImpactReport, type ImpactReportProps } from "./report/ImpactReport";
export type { ReportSection } from "./report/ReportSection";
export { CohortFunnel } from "./widgets/CohortFunnel/CohortFunnel";
export { CohortTimeline, type CohortTimelineProps } from "./widgets/CohortTimeline/CohortTimeline";
export {
  DiversityBreakdown,
  type DiversityBreakdownProps,
} from "./widgets/DiversityBreakdown/DiversityBreakdown";
export { PlainFigure } from "./widgets/PlainFigure/PlainFigure";
export type { PlainKind } from "./widgets/PlainFigure/plainModelOf";
export { ProgressionChart } from "./widgets/ProgressionChart/ProgressionChart";
export { QuantityTile } from "./widgets/QuantityTile/QuantityTile";
export { StoryCard } from "./widgets/StoryCard/StoryCard";
export { SurveyResult } from "./widgets/SurveyResult/SurveyResult";
export { TargetTile } from "./widgets/TargetTile/TargetTile";
export { TheoryOfChange } from "./widgets/TheoryOfChange/TheoryOfChange";
export { widgetOfKind } from "./widgets/widgetOfKind";
