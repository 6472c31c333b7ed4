import type { ResultContext } from "../results/resultFrame";
import type { SurveyResult } from "../results/surveyResult";
import { frameOf } from "./frameOf";
import type { SurveyCounts } from "./SurveyCounts";
import { surveyBody } from "./surveyBody";

/**
 * A survey from counts, for those who hold no responses: published figures above all.
 *
 * @throws {MetricInputError} as `surveyBody`; RECORD_INVALID for a context that a result cannot carry
 */
export function surveyResult(counts: SurveyCounts, context: ResultContext): SurveyResult {
  return { kind: "survey", ...frameOf("surveyItem", context), body: surveyBody(counts) };
}
