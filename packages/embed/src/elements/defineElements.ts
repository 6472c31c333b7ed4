import type { MetricResultKind } from "@the-difference/impact-sdk";
import { widgetKinds } from "../widgetKinds";
import { kindElementName } from "./elementNames";
import { ReportElement } from "./ReportElement";
import { WidgetElement } from "./WidgetElement";

/**
 * Makes the elements known to the page: `<impact-widget>`, `<impact-report>` and one for each kind of
 * result. A name that is taken already, by another version of this package say, stays as it is. On a server
 * it does nothing.
 */
export function defineElements(): void {
  if (!("customElements" in globalThis)) return;
  define("impact-widget", WidgetElement);
  define("impact-report", ReportElement);
  for (const kind of widgetKinds) define(kindElementName(kind), elementOfKind(kind));
}

function define(name: string, element: CustomElementConstructor): void {
  if (!customElements.get(name)) customElements.define(name, element);
}

function elementOfKind<K extends MetricResultKind>(of: K): CustomElementConstructor {
  return class extends WidgetElement<K> {
    protected override get kind(): K {
      return of;
    }
  };
}
