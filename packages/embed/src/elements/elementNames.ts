import type { MetricResultKind } from "@the-difference/impact-sdk";
import { widgetKinds } from "../widgetKinds";

type Hyphenated<Text extends string> = Text extends `${infer First}${infer Rest}`
  ? First extends Lowercase<First>
    ? `${First}${Hyphenated<Rest>}`
    : `-${Lowercase<First>}${Hyphenated<Rest>}`
  : Text;

/** The name of the element that draws one kind of result alone: `impact-target-series`. */
export type KindElementName<K extends MetricResultKind> = `impact-${Hyphenated<K>}`;

export function kindElementName<K extends MetricResultKind>(kind: K): KindElementName<K> {
  const hyphenated = kind.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return `impact-${hyphenated}` as KindElementName<K>;
}

/** Every name that a page may use. */
export function elementNames(): string[] {
  return ["impact-widget", "impact-report", ...widgetKinds.map((kind) => kindElementName(kind))];
}
