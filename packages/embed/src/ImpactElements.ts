import type { MetricResultKind, PublishedResult, Snapshot } from "@the-difference/impact-sdk";
import type { KindElementName } from "./elements/elementNames";
import type { ImpactEventMap } from "./elements/ImpactEvents";

export type ImpactTheme = "light" | "dark" | "auto";

/** What every element has. Each property but `snapshot` is an attribute too. */
interface ImpactElementProperties extends HTMLElement {
  /** Where the snapshot's JSON is: http or https, absolute or relative to the page. */
  src: string;
  /** A snapshot that the host has already; it goes before `src`. */
  snapshot: Snapshot | undefined;
  /** Light unless told; `auto` follows the reader's device. */
  theme: ImpactTheme;
  /** `lazy` unless told: nothing is requested until the reader comes near. */
  loading: "lazy" | "eager";
  /** Level of the headline in the page's outline: 3 unless told, of a report 1. */
  headingLevel: number | undefined;
}

/** `<impact-widget>`, and the elements named for one kind of result. */
export interface ImpactWidgetElement<K extends MetricResultKind = MetricResultKind>
  extends ImpactElementProperties {
  /** The id of a result in the snapshot. */
  metric: string;
  /** `full` unless told; `compact` is a card: sentence and caveats stand with the table. */
  form: "full" | "compact";
  /** A result that the host has already; it goes before `snapshot` and `src`. */
  result: PublishedResult<K> | undefined;
}

/** `<impact-report>`. */
export interface ImpactReportElement extends ImpactElementProperties {}

/** Every element by its name. */
export type ImpactElements = {
  "impact-widget": ImpactWidgetElement;
  "impact-report": ImpactReportElement;
} & { [K in MetricResultKind as KindElementName<K>]: ImpactWidgetElement<K> };

declare global {
  interface HTMLElementTagNameMap extends ImpactElements {}
  interface HTMLElementEventMap extends ImpactEventMap {}
  interface DocumentEventMap extends ImpactEventMap {}
}
