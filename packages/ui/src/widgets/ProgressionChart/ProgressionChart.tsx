import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { CohortStrips } from "./CohortStrips";
import { progressionModel } from "./progressionModel";

/**
 * Where cohorts work after the programme and at which level, one block a person while they are few,
 * with the target drawn at the same share through every cohort.
 *
 * What is not known is drawn as not known: "at most 5" as pale outlined blocks, "not stated" as dashed
 * empty ones.
 *
 * @example
 * <ProgressionChart result={resultOf(snapshot, "dlp.progression", "progression")} />
 */
export function ProgressionChart(props: WidgetProps<"progression">) {
  return <WidgetFigure {...props} model={progressionModel} chart={CohortStrips} />;
}
