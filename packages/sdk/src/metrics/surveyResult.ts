import type { ResultContext } from "../results/resultFrame";
import type { SurveyResult } from "../results/surveyResult";
import { frameOf } from "./frameOf";
import type { SurveyCounts } from "./SurveyCounts";
import { surveyBody } from "./surveyBody";

/**
 * A survey from counts, for those who hold no responses: published figures above all.
 *
 * @throws {MetricInputError} as `surveyBody`; RECORD_INVALID for a context that a result cannot carry
 * @example
 * surveyResult(
 *   {
 *     unit: "educators", invited: exactly(60), responses: exactly(46), multiSelect: false,
 *     items: [{
 *       id: "likely", statement: "I would recommend it", measure: "topTwoBoxes", base: exactly(46),
 *       missing: { noAnswer: exactly(0), dontKnow: exactly(0), notApplicable: exactly(0) },
 *       chosen: exactly(23), distribution: [],
 *     }],
 *   },
 *   context,
 * ).body.items[0]?.nonResponse; //=> { is: "bounds", lower: 0.383, upper: 0.617 }
 */
export function surveyResult(counts: SurveyCounts, context: ResultContext): SurveyResult {
  return { kind: "survey", ...frameOf("surveyItem", context), body: surveyBody(counts) };
}
