import type { MetricResultKind } from "@the-difference/impact-sdk";
import { type WidgetProps, widgetOfKind } from "@the-difference/impact-ui";
import type { ComponentType } from "react";
import { statesOf } from "./statesOf";
import "./states.css";

/** A kind of figure in each of its states, and in its compact form. */
export function StateMatrix<K extends MetricResultKind>({ kind }: { kind: K }) {
  const Widget: ComponentType<WidgetProps<K>> = widgetOfKind[kind];
  const states = statesOf(kind);
  return (
    <div className="states">
      {states.map(({ name, state }) => (
        <section key={name}>
          <h2>{name}</h2>
          <Widget state={state} anchor={false} />
        </section>
      ))}
      {states.slice(0, 4).map(({ name, state }) => (
        <section key={name} className="state-card">
          <h2>{`${name}, compact`}</h2>
          <Widget state={state} anchor={false} form="compact" />
        </section>
      ))}
    </div>
  );
}
