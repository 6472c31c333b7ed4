import type { ImpactTheme } from "./ImpactElements";

/** What markup sets on an element, in whatever framework it is written. */
export interface ImpactAttributes {
  src?: string;
  metric?: string;
  theme?: ImpactTheme;
  form?: "full" | "compact";
  loading?: "lazy" | "eager";
  "heading-level"?: 1 | 2 | 3 | 4 | 5 | 6;
}

/** What an element has as properties alone: a page's own data. */
export type ImpactProperties<Element> = Partial<
  Pick<Element, Extract<keyof Element, "result" | "snapshot">>
>;
