import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { SurveyRows } from "./SurveyRows";
import { surveyResultsModel } from "./surveyResultsModel";

/**
 * What a survey found: a share an item on one axis, with its interval, the response rate in sight and
 * how far the share could go had everyone answered.
 *
 * An open dot is a share that its source printed without counts.
 *
 * @example
 * <SurveyResults result={resultOf(snapshot, "registrants.survey", "survey")} />
 */
export function SurveyResults(props: WidgetProps<"survey">) {
  return <WidgetFigure {...props} model={surveyResultsModel} chart={SurveyRows} />;
}
