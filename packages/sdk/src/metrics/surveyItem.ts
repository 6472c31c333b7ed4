import type { ResultContext } from "../results/resultFrame";
import type { SurveyResult } from "../results/surveyResult";
import type { SurveyResponse } from "../schemas/surveyResponse";
import { surveyResult } from "./surveyResult";
import { type SurveyOptions, tallySurvey } from "./tallySurvey";

/**
 * A survey's question, or several, from responses: response rate, item base, shares with intervals,
 * distribution, and the bounds that non-response leaves.
 *
 * @throws {MetricInputError} as `tallySurvey` and `surveyResult`
 * @example
 * surveyItem(responses, { unit: "educators", invited: exactly(664), questions: [question], ...context });
 */
export function surveyItem(
  responses: Iterable<SurveyResponse>,
  options: SurveyOptions & ResultContext,
): SurveyResult {
  return surveyResult(tallySurvey(responses, options), options);
}
