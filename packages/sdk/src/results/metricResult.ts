import * as z from "zod/mini";
import { breakdownResultSchema } from "./breakdownResult";
import { funnelResultSchema } from "./funnelResult";
import { progressionResultSchema } from "./progressionResult";
import { quantityResultSchema } from "./quantityResult";
import { surveyResultSchema } from "./surveyResult";
import { targetResultSchema } from "./targetResult";

/** Every kind of figure there is. A new kind is one more file here, and one more widget. */
export const metricResultSchema = z.discriminatedUnion("kind", [
  funnelResultSchema,
  breakdownResultSchema,
  progressionResultSchema,
  targetResultSchema,
  surveyResultSchema,
  quantityResultSchema,
]);

/**
 * A metric's result as its owner holds it: it may tell small numbers, so no widget takes it.
 * `publishSnapshot` makes the results that can be shown.
 */
export type MetricResult = z.infer<typeof metricResultSchema>;
export type MetricResultKind = MetricResult["kind"];
