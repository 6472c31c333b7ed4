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
export type {
  ImpactElements,
  ImpactReportElement,
  ImpactTheme,
  ImpactWidgetElement,
} from "./ImpactElements";
