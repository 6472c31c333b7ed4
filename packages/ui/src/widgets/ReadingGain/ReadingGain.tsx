import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { GainRows } from "./GainRows";
import { readingGainModel } from "./readingGainModel";

/**
 * How fast pupils' reading ages rose between two tests: for each school the median and the middle half of
 * its pupils against the usual pace, and the share at the threshold. Fastest first; hidden schools last.
 *
 * @example
 * <ReadingGain result={resultOf(snapshot, "trust.reading", "gain")} />
 */
export function ReadingGain(props: WidgetProps<"gain">) {
  return <WidgetFigure {...props} model={readingGainModel} chart={GainRows} />;
}
