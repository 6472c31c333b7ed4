import type { PublishedResult } from "@the-difference/impact-sdk";
import { WidgetFigure } from "../../figure/WidgetFigure";
import type { WidgetProps } from "../../figure/WidgetState";
import type { PlainModel } from "./PlainModel";
import { PlainRows } from "./PlainRows";
import { type PlainKind, plainModelOf } from "./plainModelOf";

/**
 * A result as its numbers in rows, each with what it is of, for the kinds that have no chart of their own:
 * headline, sentence, table, caveats and source as in every figure.
 *
 * @example
 * <PlainFigure result={resultOf(snapshot, "trust.2024.exclusions", "exclusions")} />
 */
export function PlainFigure<K extends PlainKind>(props: WidgetProps<K>) {
  const model = (result: PublishedResult<K>, locale: string): PlainModel =>
    plainModelOf[result.kind as K](result, locale);
  return <WidgetFigure {...props} model={model} chart={PlainRows} />;
}
