import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { GapChart } from "./GapChart";
import { outcomeGapModel } from "./outcomeGapModel";

/**
 * Two rates of the same outcome beside each other, the gap between them with its interval, and whether it
 * can be told from chance. Rates printed as "1 in 3" and "1 in 17" are drawn as people to be counted.
 *
 * Rates that are not of the same thing are shown and not compared.
 *
 * @example
 * <OutcomeGap result={resultOf(snapshot, "national.english-and-maths.gap", "comparison")} />
 */
export function OutcomeGap(props: WidgetProps<"comparison">) {
  return <WidgetFigure {...props} model={outcomeGapModel} chart={GapChart} />;
}
