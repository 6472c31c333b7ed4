import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { beforeAfterModel } from "./beforeAfterModel";
import { ChangeChart } from "./ChangeChart";

/**
 * A count before and after, by how much of itself it changed, and the rates' ratio on its interval where
 * weeks and roll are known. What is told as "fewer than 15" is drawn as not exactly known.
 *
 * Counts that were recorded in different ways are shown and not compared.
 *
 * @example
 * <BeforeAfter result={resultOf(snapshot, "case.detentions.change", "change")} />
 */
export function BeforeAfter(props: WidgetProps<"change">) {
  return <WidgetFigure {...props} model={beforeAfterModel} chart={ChangeChart} />;
}
