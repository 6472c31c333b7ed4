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
 * const question: SurveyQuestion = {
 *   id: "again", statement: "Would you come again?", kind: "oneOf",
 *   options: [{ id: "yes", label: "Yes" }, { id: "no", label: "No" }],
 * };
 * const responses: SurveyResponse[] = [
 *   { respondent: "a", answers: [{ is: "chose", question: "again", options: ["yes"] }] },
 * ];
 * surveyItem(
 *   responses,
 *   { unit: "educators", invited: exactly(2), questions: [question], ...context },
 * ).body.responseRate; //=> { is: "counted", share: 0.5, … }
 */
export function surveyItem(
  responses: Iterable<SurveyResponse>,
  options: SurveyOptions & ResultContext,
): SurveyResult {
  return surveyResult(tallySurvey(responses, options), options);
}
