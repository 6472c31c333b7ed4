import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ImpactElements, ImpactTheme } from "./ImpactElements";

interface ImpactAttributes {
  src?: string;
  metric?: string;
  theme?: ImpactTheme;
  loading?: "lazy" | "eager";
  "heading-level"?: 1 | 2 | 3 | 4 | 5 | 6;
}

/** What React 19 sets as properties; React 18 has none for custom elements, so set them by a ref there. */
type ImpactProperties<Element> = Partial<
  Pick<Element, Extract<keyof Element, "result" | "snapshot">>
>;

/**
 * The elements in JSX. Its import makes them known to TypeScript and does nothing else:
 * `import type {} from "@the-difference/impact-embed/jsx"`.
 */
export type ImpactIntrinsicElements = {
  [Name in keyof ImpactElements]: DetailedHTMLProps<
    HTMLAttributes<ImpactElements[Name]>,
    ImpactElements[Name]
  > &
    ImpactAttributes &
    ImpactProperties<ImpactElements[Name]>;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements extends ImpactIntrinsicElements {}
  }
}
