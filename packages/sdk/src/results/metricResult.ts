import * as z from "zod/mini";
import { type AbsenceResult, absenceResultSchema } from "./absenceResult";
import { type AudiencesResult, audiencesResultSchema } from "./audiencesResult";
import { type BreakdownResult, breakdownResultSchema } from "./breakdownResult";
import { type ChangeResult, changeResultSchema } from "./changeResult";
import { type ComparisonResult, comparisonResultSchema } from "./comparisonResult";
import { type DoseResult, doseResultSchema } from "./doseResult";
import { type ExclusionsResult, exclusionsResultSchema } from "./exclusionsResult";
import { type FunnelResult, funnelResultSchema } from "./funnelResult";
import { type GainResult, gainResultSchema } from "./gainResult";
import { type ProgressionResult, progressionResultSchema } from "./progressionResult";
import { type QuantityResult, quantityResultSchema } from "./quantityResult";
import { type ReachResult, reachResultSchema } from "./reachResult";
import { type RetentionResult, retentionResultSchema } from "./retentionResult";
import { schemaFor } from "./schemaFor";
import { type SurveyResult, surveyResultSchema } from "./surveyResult";
import { type TargetResult, targetResultSchema } from "./targetResult";
import { type TargetSeriesResult, targetSeriesResultSchema } from "./targetSeriesResult";
import { type TimeToEventResult, timeToEventResultSchema } from "./timeToEventResult";

/**
 * A metric's result as its owner holds it: it may tell small numbers, so no widget takes it.
 * `publishSnapshot` makes the results that can be shown.
 */
export type MetricResult =
  | FunnelResult
  | BreakdownResult
  | ProgressionResult
  | TargetResult
  | SurveyResult
  | QuantityResult
  | TimeToEventResult
  | RetentionResult
  | TargetSeriesResult
  | ReachResult
  | AudiencesResult
  | ChangeResult
  | ExclusionsResult
  | AbsenceResult
  | ComparisonResult
  | DoseResult
  | GainResult;
export type MetricResultKind = MetricResult["kind"];

/** Every kind of figure there is. A new kind is one more file here, and one more widget. */
export const metricResultSchema = schemaFor<MetricResult>()(
  z.discriminatedUnion("kind", [
    funnelResultSchema,
    breakdownResultSchema,
    progressionResultSchema,
    targetResultSchema,
    surveyResultSchema,
    quantityResultSchema,
    timeToEventResultSchema,
    retentionResultSchema,
    targetSeriesResultSchema,
    reachResultSchema,
    audiencesResultSchema,
    changeResultSchema,
    exclusionsResultSchema,
    absenceResultSchema,
    comparisonResultSchema,
    doseResultSchema,
    gainResultSchema,
  ]),
);
