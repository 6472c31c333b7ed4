import * as z from "zod/mini";
import { type BreakdownResult, breakdownResultSchema } from "./breakdownResult";
import { type FunnelResult, funnelResultSchema } from "./funnelResult";
import { type ProgressionResult, progressionResultSchema } from "./progressionResult";
import { type QuantityResult, quantityResultSchema } from "./quantityResult";
import { schemaFor } from "./schemaFor";
import { type SurveyResult, surveyResultSchema } from "./surveyResult";
import { type TargetResult, targetResultSchema } from "./targetResult";

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
  | QuantityResult;
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
  ]),
);
