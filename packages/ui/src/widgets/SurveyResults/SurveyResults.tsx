import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { SurveyRows } from "./SurveyRows";
import { surveyResultsModel } from "./surveyResultsModel";

/**
 * What a survey found: the response rate in sight, each share with its interval and how far it could go had
 * everyone answered.
 *
 * Items on a scale of four or five points are bars from one line: agreement one way, disagreement the
 * other. The neutral middle of five stands apart on the same scale: laid across the line it would lend half
 * of itself to each side, and no two bars would begin at one place. Other items, and whatever people could
 * choose several of, are a dot each and never stacked. An open dot is a share that its source printed
 * without counts.
 *
 * @example
 * <SurveyResults result={resultOf(snapshot, "registrants.survey", "survey")} />
 */
export function SurveyResults(props: WidgetProps<"survey">) {
  return <WidgetFigure {...props} model={surveyResultsModel} chart={SurveyRows} />;
}
