import type { MetricResultKind } from "@the-difference/impact-sdk";
import { widgetKinds } from "../widgets";
import { kindElementName } from "./elementNames";
import { ImpactReportElement } from "./ImpactReportElement";
import { ImpactWidgetElement } from "./ImpactWidgetElement";

/**
 * Makes the elements known to the page: `<impact-widget>`, `<impact-report>` and one for each kind of
 * result. A name that is taken already, by another version of this package say, stays as it is. On a server
 * it does nothing.
 */
export function defineElements(): void {
  if (!("customElements" in globalThis)) return;
  define("impact-widget", ImpactWidgetElement);
  define("impact-report", ImpactReportElement);
  for (const kind of widgetKinds) define(kindElementName(kind), elementOfKind(kind));
}

function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

function elementOfKind<K extends MetricResultKind>(of: K): CustomElementConstructor {
  return class extends ImpactWidgetElement<K> {
    protected override get kind(): K {
      return of;
    }
  };
}
