import type { MetricResultKind } from "@the-difference/impact-sdk";

export interface ImpactReadyDetail {
  /** The result's id; of a report the snapshot's. */
  id: string;
  /** Nothing for a report. */
  kind: MetricResultKind | undefined;
}

export interface ImpactErrorDetail {
  message: string;
  error: Error;
}

export interface ImpactSelectDetail {
  /** The id of the result, where the figure stands in a page of its own or in a report. */
  id: string | undefined;
  /** The id of the row, in the figure's table, that the chosen mark stands for. */
  row: string;
}

export interface ImpactResizeDetail {
  /** Of the drawn figure, in CSS pixels. */
  width: number;
  height: number;
}

/** What the elements tell their host. All bubble, out of shadow roots too; none can be cancelled. */
export interface ImpactEventMap {
  "impact-ready": CustomEvent<ImpactReadyDetail>;
  "impact-error": CustomEvent<ImpactErrorDetail>;
  "impact-select": CustomEvent<ImpactSelectDetail>;
  "impact-resize": CustomEvent<ImpactResizeDetail>;
}

type DetailOf<Name extends keyof ImpactEventMap> = ImpactEventMap[Name]["detail"];

export function tell<Name extends keyof ImpactEventMap>(
  element: HTMLElement,
  name: Name,
  detail: DetailOf<Name>,
): void {
  element.dispatchEvent(new CustomEvent(name, { detail, bubbles: true, composed: true }));
}
