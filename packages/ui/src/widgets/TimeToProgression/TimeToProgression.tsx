import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { ProgressionCurve } from "./ProgressionCurve";
import { timeToProgressionModel } from "./timeToProgressionModel";

/**
 * How long it takes people to move up a level: the share who had by each month as a Kaplan-Meier curve with
 * its band, the median, and below the axis how many are still followed and waiting.
 *
 * @example
 * <TimeToProgression result={resultOf(snapshot, "trust.time-to-promotion", "timeToEvent")} />
 */
export function TimeToProgression(props: WidgetProps<"timeToEvent">) {
  return <WidgetFigure {...props} model={timeToProgressionModel} chart={ProgressionCurve} />;
}
