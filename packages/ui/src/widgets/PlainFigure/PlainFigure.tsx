import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import { PlainRows } from "./PlainRows";
import { type PlainKind, plainFigureModel } from "./plainModelOf";

/**
 * A result as its numbers in rows, each with what it is of, for the kinds that have no chart of their own:
 * headline, sentence, table, caveats and source as in every figure.
 *
 * @example
 * <PlainFigure result={resultOf(snapshot, "trust.reading", "gain")} />
 */
export function PlainFigure<K extends PlainKind>(props: WidgetProps<K>) {
  return <WidgetFigure {...props} model={plainFigureModel<K>} chart={PlainRows} />;
}
