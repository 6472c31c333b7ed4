import type { MetricResultKind } from "@the-difference/impact-sdk";
import { type ResultForm, resultForms } from "@the-difference/impact-sdk/forms";
import { type WidgetProps, widgetOfKind } from "@the-difference/impact-ui";
import styles from "@the-difference/impact-ui/styles.css?inline";
import type { ComponentType } from "react";

/** What a result of one kind is read by and drawn with. */
export interface FigureKind<K extends MetricResultKind> {
  form: ResultForm<K>;
  Widget: ComponentType<WidgetProps<K>>;
  /** Its stylesheet, beyond what every figure has. */
  styles: string;
}

/**
 * What a kind of result needs.
 *
 * The build writes this module anew from the same tables, so that a page loads what it shows and no more:
 * see build/splitKinds.mjs.
 */
export async function loadFigureKind<K extends MetricResultKind>(kind: K): Promise<FigureKind<K>> {
  return { form: resultForms[kind], Widget: widgetOfKind[kind], styles };
}
