import type { MetricResultKind } from "@the-difference/impact-sdk";
import type { KindElementName } from "./elements/elementNames";
import type { ImpactEventMap } from "./elements/ImpactEvents";
import type { ImpactReportElement } from "./elements/ImpactReportElement";
import type { ImpactWidgetElement } from "./elements/ImpactWidgetElement";

export { defineElements } from "./elements/defineElements";
export type { ElementAttribute } from "./elements/elementAttributes";
export { elementNames, type KindElementName } from "./elements/elementNames";
export type { ElementState } from "./elements/elementState";
export type {
  ImpactErrorDetail,
  ImpactEventMap,
  ImpactReadyDetail,
  ImpactResizeDetail,
  ImpactSelectDetail,
} from "./elements/ImpactEvents";
export type { ImpactReportElement } from "./elements/ImpactReportElement";
export type { ImpactWidgetElement } from "./elements/ImpactWidgetElement";

/** Every element by its name. */
export type ImpactElements = {
  "impact-widget": ImpactWidgetElement;
  "impact-report": ImpactReportElement;
} & { [K in MetricResultKind as KindElementName<K>]: ImpactWidgetElement<K> };

declare global {
  interface HTMLElementTagNameMap extends ImpactElements {}
  interface HTMLElementEventMap extends ImpactEventMap {}
}
