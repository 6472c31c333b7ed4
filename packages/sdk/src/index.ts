export { auditReport } from "./audit/auditReport";
export { describeFinding } from "./audit/describeFinding";
export type {
  Finding,
  FoundRange,
  ImpliedBase,
  ImpossiblePercentage,
  NoSharedBase,
  NounDiffers,
  PartsExceedWhole,
  PartsFallShort,
  TargetMet,
  TargetMissed,
  UnprintedBase,
} from "./audit/finding";
export { possibleBases } from "./audit/possibleBases";
export { possibleNumerators } from "./audit/possibleNumerators";
export { type PublishedFigure, publishedFigureSchema } from "./audit/publishedFigure";
export type { MetricDefinition } from "./catalogue/MetricDefinition";
export { type MetricId, metricCatalogue, metricDefinition } from "./catalogue/metricCatalogue";
export {
  type ChallengeAndLearning,
  challengeAndLearningSchema,
} from "./content/challengeAndLearning";
export type { ContentFrame, ContentPlace } from "./content/contentFrame";
export { type ContentForm, type ContentItem, contentItemSchema } from "./content/contentItem";
export {
  type Directory,
  type DirectoryEntry,
  type DirectoryList,
  directorySchema,
} from "./content/directory";
export type { PublishedContent } from "./content/PublishedContent";
export { type Attribution, type Quote, quoteSchema } from "./content/quote";
export { type Story, type StoryPerson, storySchema } from "./content/story";
export {
  type TheoryColumn,
  type TheoryNode,
  type TheoryOfChange,
  theoryColumns,
  theoryOfChangeSchema,
} from "./content/theoryOfChange";
export { type AuditOptions, auditTable } from "./disclosure/auditTable";
export type { CountTable, TableCell } from "./disclosure/countTable";
export type { FeasibleInterval } from "./disclosure/feasibleIntervals";
export { linkTables } from "./disclosure/linkTables";
export { type OneWayOptions, oneWayTable } from "./disclosure/oneWayTable";
export type { ProtectedCell, ProtectedLine, ProtectedTable } from "./disclosure/ProtectedTable";
export {
  type CountedData,
  type DisclosurePolicy,
  disclosurePolicySchema,
  raisePolicy,
  standardPolicy,
} from "./disclosure/policy";
export { type ProtectTableOptions, protectTable } from "./disclosure/protectTable";
export { type Redesign, type RedesignHint, redesignHints } from "./disclosure/redesignHints";
export { type RoundedCell, type RoundedTable, roundTable } from "./disclosure/roundTable";
export type { SumLine } from "./disclosure/SumLine";
export type { TableLink } from "./disclosure/TableLink";
export type {
  Equation,
  Extreme,
  Goal,
  IntegerProgram,
  TableSolver,
} from "./disclosure/TableSolver";
export { type TwoWayOptions, twoWayTable } from "./disclosure/twoWayTable";
export { DisclosureError, type DisclosureErrorCode } from "./errors/DisclosureError";
export { describeFault, type Fault } from "./errors/fault";
export { MetricInputError, type MetricInputErrorCode } from "./errors/MetricInputError";
export { SnapshotError, type SnapshotErrorCode } from "./errors/SnapshotError";
export { englishWords } from "./format/englishWords";
export type { FormatLanguage, FormatWords } from "./format/FormatLanguage";
export { formatAbsence } from "./format/formatAbsence";
export { formatCount } from "./format/formatCount";
export { formatCountOfWithShare } from "./format/formatCountOfWithShare";
export { formatDate } from "./format/formatDate";
export { formatInterval } from "./format/formatInterval";
export { formatMonth } from "./format/formatMonth";
export { formatPoints } from "./format/formatPoints";
export { formatRate } from "./format/formatRate";
export { formatRatio } from "./format/formatRatio";
export { type FormatShareOptions, formatShare } from "./format/formatShare";
export { roundedPercent } from "./format/roundedPercent";
export type { AbsenceCounts, AbsenceCountsRow } from "./metrics/AbsenceCounts";
export type { AudienceTally } from "./metrics/AudienceTally";
export { absenceRates } from "./metrics/absenceRates";
export { absenceResult } from "./metrics/absenceResult";
export { attainment } from "./metrics/attainment";
export { attainmentGap } from "./metrics/attainmentGap";
export { audiencesResult } from "./metrics/audiencesResult";
export type { BreakdownCounts } from "./metrics/BreakdownCounts";
export type { ById } from "./metrics/ById";
export { breakdownResult } from "./metrics/breakdownResult";
export type { ChangeCounts } from "./metrics/ChangeCounts";
export type { ComparisonSideCounts, SeparateSides } from "./metrics/ComparisonCounts";
export { careerProgression } from "./metrics/careerProgression";
export { countReach } from "./metrics/countReach";
export type { DoseCounts } from "./metrics/DoseCounts";
export { destinationGap } from "./metrics/destinationGap";
export { dfeTermOf } from "./metrics/dfeTermOf";
export { diversityBreakdown } from "./metrics/diversityBreakdown";
export {
  type DiversityDimension,
  type DiversityDimensionId,
  diversityDimensions,
  type GroupAnswer,
} from "./metrics/diversityDimension";
export { doseResult } from "./metrics/doseResult";
export type {
  ExclusionCounts,
  ExclusionCountsRow,
  LocalMeasureCounts,
  LocalMeasureCountsRow,
} from "./metrics/ExclusionCounts";
export { eventAudiences } from "./metrics/eventAudiences";
export { exclusionRates } from "./metrics/exclusionRates";
export { exclusionsResult } from "./metrics/exclusionsResult";
export type { FunnelCohortCounts, FunnelCounts } from "./metrics/FunnelCounts";
export { funnelResult } from "./metrics/funnelResult";
export type { GainCounts, GainCountsRow } from "./metrics/GainCounts";
export type { GainTests } from "./metrics/gainTestFaults";
export type { Histogram } from "./metrics/Histogram";
export type { IdSet } from "./metrics/IdSet";
export { inPostRetention } from "./metrics/inPostRetention";
export { inProgrammeRetention } from "./metrics/inProgrammeRetention";
export { localExclusionMeasures } from "./metrics/localExclusionMeasures";
export { localMeasuresResult } from "./metrics/localMeasuresResult";
export { meanOfSchoolRates } from "./metrics/meanOfSchoolRates";
export { mergeTallies } from "./metrics/mergeTallies";
export type { ProgressionCohortCounts, ProgressionCounts } from "./metrics/ProgressionCounts";
export type { ProgressionOptions, ProgressionRecords } from "./metrics/ProgressionOptions";
export { peopleNeeded } from "./metrics/peopleNeeded";
export { prePostChange } from "./metrics/prePostChange";
export { printedRate } from "./metrics/printedRate";
export { programmeCompletion } from "./metrics/programmeCompletion";
export { programmeReach } from "./metrics/programmeReach";
export { progressionResult } from "./metrics/progressionResult";
export { quantityResult } from "./metrics/quantityResult";
export type { ReachCounts } from "./metrics/ReachCounts";
export type { ProgrammeTally, ReachTally } from "./metrics/ReachTally";
export type { ReportOptions } from "./metrics/ReportOptions";
export type { RetentionCohortCounts, RetentionCounts } from "./metrics/RetentionCounts";
export type {
  CompletionOptions,
  EnrolmentRecords,
  InPostOptions,
  InProgrammeOptions,
  SystemRetentionOptions,
} from "./metrics/RetentionOptions";
export { rateComparison } from "./metrics/rateComparison";
export { reachResult } from "./metrics/reachResult";
export type { CareerRecords } from "./metrics/readCareers";
export { type DfeExclusionRow, readDfeExclusionRow } from "./metrics/readDfeExclusionRow";
export { readingGain } from "./metrics/readingGain";
export { readingGainResult } from "./metrics/readingGainResult";
export { recruitmentByYear } from "./metrics/recruitmentByYear";
export { recruitmentFunnel } from "./metrics/recruitmentFunnel";
export type { CountedPeriod, TalliedPeriod } from "./metrics/reportedPeriod";
export { retentionResult } from "./metrics/retentionResult";
export type { SurveyCounts, SurveyItemCounts } from "./metrics/SurveyCounts";
export { surveyItem } from "./metrics/surveyItem";
export { surveyResult } from "./metrics/surveyResult";
export { systemRetention } from "./metrics/systemRetention";
export type { TargetSeriesCounts, TargetSeriesYearCounts } from "./metrics/TargetSeriesCounts";
export type { TimeToEventCounts } from "./metrics/TimeToEventCounts";
export { tallyAbsence } from "./metrics/tallyAbsence";
export { tallyAudiences } from "./metrics/tallyAudiences";
export { type DiversityOptions, tallyDiversity } from "./metrics/tallyDiversity";
export { type DoseOptions, type DoseRecords, tallyDose } from "./metrics/tallyDose";
export { type ExclusionOptions, tallyExclusions } from "./metrics/tallyExclusions";
export type { FollowUpOptions } from "./metrics/tallyFollowUp";
export { type FunnelOptions, type FunnelRecords, tallyFunnel } from "./metrics/tallyFunnel";
export { tallyInPostRetention } from "./metrics/tallyInPostRetention";
export { tallyInProgrammeRetention } from "./metrics/tallyInProgrammeRetention";
export { tallyLocalMeasures } from "./metrics/tallyLocalMeasures";
export { tallyProgrammeCompletion } from "./metrics/tallyProgrammeCompletion";
export { tallyProgression } from "./metrics/tallyProgression";
export { type RateOptions, type RateSide, tallyRate } from "./metrics/tallyRate";
export { type ReachOptions, type ReachRecords, tallyReach } from "./metrics/tallyReach";
export { type ReadingGainOptions, tallyReadingGain } from "./metrics/tallyReadingGain";
export { type RecruitmentOptions, tallyRecruitment } from "./metrics/tallyRecruitment";
export { type SurveyOptions, tallySurvey } from "./metrics/tallySurvey";
export { tallySystemRetention } from "./metrics/tallySystemRetention";
export { type TargetOptions, tallyTarget } from "./metrics/tallyTarget";
export {
  type TimeToProgressionOptions,
  tallyTimeToProgression,
} from "./metrics/tallyTimeToProgression";
export { targetAttainment } from "./metrics/targetAttainment";
export { type TargetCounts, targetResult } from "./metrics/targetResult";
export { targetSeriesResult } from "./metrics/targetSeriesResult";
export { timeToEventResult } from "./metrics/timeToEventResult";
export { timeToProgression } from "./metrics/timeToProgression";
export { trainingDose } from "./metrics/trainingDose";
export { type TrustAndNation, trustAgainstNational } from "./metrics/trustAgainstNational";
export { withTrustTotal } from "./metrics/withTrustTotal";
export {
  type AbsenceBody,
  type AbsenceResult,
  type AbsenceRow,
  absenceResultSchema,
} from "./results/absenceResult";
export {
  type Audience,
  type AudienceUnit,
  audienceSchema,
  audienceUnitSchema,
} from "./results/audience";
export {
  type AudienceGroup,
  type AudiencesBody,
  type AudiencesResult,
  audiencesResultSchema,
} from "./results/audiencesResult";
export {
  type BreakdownBody,
  type BreakdownGroup,
  type BreakdownResult,
  breakdownResultSchema,
  type Compared,
  type Comparison,
} from "./results/breakdownResult";
export {
  type ChangeBody,
  type ChangeExposure,
  type ChangeLimit,
  type ChangeRateRatio,
  type ChangeRatio,
  type ChangeResult,
  type ChangeShare,
  type ChangeWindow,
  changeResultSchema,
} from "./results/changeResult";
export {
  type ComparisonBody,
  type ComparisonResult,
  type ComparisonSide,
  comparisonResultSchema,
  type Difference,
  type GapInterval,
  type SideDefinition,
  type SidesRelation,
  type WithheldDifference,
} from "./results/comparisonResult";
export {
  type Absence,
  type Absent,
  absent,
  type Bound,
  bounded,
  type Count,
  countSchema,
  exactly,
  type Hidden,
  hidden,
} from "./results/count";
export {
  type DoseAmount,
  type DoseBody,
  type DoseMedian,
  type DoseResult,
  doseResultSchema,
} from "./results/doseResult";
export {
  type CountPerHundred,
  type ExclusionsBody,
  type ExclusionsResult,
  type ExclusionsRow,
  exclusionsResultSchema,
  type LocalMeasures,
  type LocalMeasuresRow,
  type MeanOfSchoolRates,
  type MeanRate,
  type MeanRates,
  type NationalExclusions,
  type PerHundred,
  type PerHundredInterval,
} from "./results/exclusionsResult";
export {
  type Exits,
  type FunnelBody,
  type FunnelCohort,
  type FunnelResult,
  type FunnelStep,
  funnelResultSchema,
} from "./results/funnelResult";
export {
  type GainBody,
  type GainQuartiles,
  type GainResult,
  type GainRow,
  type GainThreshold,
  gainResultSchema,
  type TestedPupils,
  type TestWindow,
} from "./results/gainResult";
export {
  type MetricResult,
  type MetricResultKind,
  metricResultSchema,
} from "./results/metricResult";
export type { Published, PublishedResult } from "./results/PublishedResult";
export {
  type DestinationBase,
  type DestinationId,
  type FollowUp,
  type ProgressionBody,
  type ProgressionCohort,
  type ProgressionResult,
  progressionResultSchema,
  type SeniorityId,
} from "./results/progressionResult";
export {
  type AmountUnit,
  type Quantity,
  type QuantityResult,
  quantityResultSchema,
} from "./results/quantityResult";
export {
  type CountedRate,
  type PrintedRate,
  type Rate,
  rateSchema,
  type ShareInterval,
} from "./results/rate";
export { rateOf } from "./results/rateOf";
export {
  type ProgrammeReached,
  type PupilsReached,
  type ReachBody,
  type Reached,
  type ReachResult,
  reachResultSchema,
} from "./results/reachResult";
export type { AreaLevel, ReportedArea } from "./results/reportedArea";
export type { ReportedPeriod } from "./results/reportedPeriod";
export type {
  Basis,
  Caveat,
  Evidence,
  ResultContext,
  ResultFrame,
  Scope,
} from "./results/resultFrame";
export {
  type RetentionBody,
  type RetentionCohort,
  type RetentionMeasure,
  type RetentionResult,
  retentionResultSchema,
} from "./results/retentionResult";
export type { ShareBounds } from "./results/shareBounds";
export {
  type NetAgreement,
  type NonResponseBounds,
  type SurveyBody,
  type SurveyItem,
  type SurveyResult,
  surveyResultSchema,
} from "./results/surveyResult";
export {
  type Attainment,
  type TargetBody,
  type TargetResult,
  targetResultSchema,
} from "./results/targetResult";
export {
  type TargetSeriesBody,
  type TargetSeriesResult,
  type TargetSeriesYear,
  targetSeriesResultSchema,
  type YearTarget,
} from "./results/targetSeriesResult";
export {
  type EventInterval,
  type MedianMonths,
  type MonthInterval,
  type ReachedShare,
  type TimeToEventBody,
  type TimeToEventResult,
  type TooFew,
  timeToEventResultSchema,
} from "./results/timeToEventResult";
export { type AcademicYear, academicYearSchema } from "./schemas/academicYear";
export { type Attendance, attendanceSchema } from "./schemas/attendance";
export { type Benchmark, benchmarkSchema, type Complement } from "./schemas/benchmark";
export { type Cohort, cohortSchema } from "./schemas/cohort";
export {
  type Demographics,
  type Disability,
  demographicsSchema,
  disabilitySchema,
  type Sex,
  sexSchema,
} from "./schemas/demographics";
export {
  type Ethnicity5,
  type Ethnicity19,
  ethnicity5Label,
  ethnicity5Of,
  ethnicity5Schema,
  ethnicity19Label,
  ethnicity19Schema,
} from "./schemas/ethnicity";
export {
  type ExclusionDenominator,
  exclusionDenominatorSchema,
} from "./schemas/exclusionDenominator";
export {
  type ExclusionEvent,
  type ExclusionKind,
  type ExclusionOutcome,
  exclusionEventSchema,
  type PupilEventTime,
} from "./schemas/exclusionEvent";
export { isoDateSchema, isoMonthSchema } from "./schemas/isoDate";
export { type LocalAuthority, localAuthoritySchema } from "./schemas/localAuthority";
export {
  type LocalMeasureEvent,
  type LocalMeasureKind,
  localMeasureEventSchema,
} from "./schemas/localMeasureEvent";
export { type Participant, participantSchema } from "./schemas/participant";
export {
  type ExitReason,
  exitReasonSchema,
  type PipelineEvent,
  pipelineEventSchema,
} from "./schemas/pipelineEvent";
export { type PipelineStage, pipelineStageSchema } from "./schemas/pipelineStage";
export { type Programme, programmeSchema } from "./schemas/programme";
export { type RateOutcome, rateOutcomeSchema } from "./schemas/rateOutcome";
export { type ReadingInstrument, readingInstrumentSchema } from "./schemas/readingInstrument";
export { type ReadingTest, readingTestSchema } from "./schemas/readingTest";
export { type Post, type Role, roleSchema } from "./schemas/role";
export { type School, schoolSchema } from "./schemas/school";
export { type SchoolHeadcount, schoolHeadcountSchema } from "./schemas/schoolHeadcount";
export { type SchoolRoll, schoolRollSchema } from "./schemas/schoolRoll";
export { type SchoolSetting, schoolSettingSchema } from "./schemas/schoolSetting";
export { type SchoolTerm, schoolTermSchema } from "./schemas/schoolTerm";
export {
  compareSeniority,
  type DfeGrade,
  dfeGradeOf,
  type SeniorityLevel,
  seniorityLevelSchema,
  seniorityLevels,
} from "./schemas/seniorityLevel";
export { type SessionRecord, sessionRecordSchema } from "./schemas/sessionRecord";
export { type Source, sourceSchema } from "./schemas/source";
export { type SurveyQuestion, surveyQuestionSchema } from "./schemas/surveyQuestion";
export {
  type SurveyAnswer,
  type SurveyResponse,
  surveyResponseSchema,
} from "./schemas/surveyResponse";
export { type Target, targetSchema } from "./schemas/target";
export type { TargetAim } from "./schemas/targetAim";
export { type TargetOutcome, targetOutcomeSchema } from "./schemas/targetOutcome";
export { type Touch, touchSchema, type Workplace, workplaceSchema } from "./schemas/touch";
export {
  type TrainingAmount,
  type TrainingUnit,
  trainingAmountSchema,
  trainingUnitSchema,
} from "./schemas/trainingAmount";
export { type TrainingSession, trainingSessionSchema } from "./schemas/trainingSession";
export { type Trust, trustSchema } from "./schemas/trust";
export { type DistinctSchoolName, distinctSchoolNames } from "./schoolNames/distinctSchoolNames";
export {
  type MergedSchoolName,
  mergeSchoolNames,
  type SchoolNameDecision,
  type SchoolNameKind,
} from "./schoolNames/mergeSchoolNames";
export {
  type NearDuplicate,
  type NearDuplicateReason,
  nearDuplicateSchoolNames,
} from "./schoolNames/nearDuplicateSchoolNames";
export {
  readSchoolNames,
  type SchoolNameEntry,
  type SchoolNameList,
  type SchoolNamesRead,
  type SuspectedContinuation,
} from "./schoolNames/readSchoolNames";
export { schoolNameKey } from "./schoolNames/schoolNameKey";
export { schoolNameSearch } from "./schoolNames/schoolNameSearch";
export { contentOf } from "./snapshot/contentOf";
export { parseSnapshot, type SnapshotParse, safeParseSnapshot } from "./snapshot/parseSnapshot";
export { publishSnapshot, type ToPublish } from "./snapshot/publishSnapshot";
export { resultOf } from "./snapshot/resultOf";
export {
  type Exemption,
  type Protection,
  type Snapshot,
  type SnapshotDescription,
  snapshotSchema,
} from "./snapshot/snapshot";
export { agrestiCoullInterval } from "./statistics/agrestiCoullInterval";
export { clopperPearsonInterval } from "./statistics/clopperPearsonInterval";
export type { ExposedEvents } from "./statistics/exposedEvents";
export {
  type HypergeometricInterval,
  hypergeometricInterval,
} from "./statistics/hypergeometricInterval";
export { type JeffreysOptions, jeffreysInterval } from "./statistics/jeffreysInterval";
export {
  type KaplanMeier,
  kaplanMeier,
  type RiskSet,
  type SurvivalPoint,
  type TimeOrNot,
} from "./statistics/kaplanMeier";
export { type NewcombeDifference, newcombeDifference } from "./statistics/newcombeDifference";
export type { ProportionInterval } from "./statistics/ProportionInterval";
export {
  type PoissonInterval,
  type PoissonOptions,
  type PoissonRateInterval,
  type PoissonRateOptions,
  poissonInterval,
} from "./statistics/poissonInterval";
export type { Proportion } from "./statistics/proportionFaults";
export { type RateRatioInterval, rateRatioInterval } from "./statistics/rateRatioInterval";
export { type RepresentationRatio, representationRatio } from "./statistics/representationRatio";
export {
  type WilsonInterval,
  type WilsonOptions,
  wilsonInterval,
} from "./statistics/wilsonInterval";
