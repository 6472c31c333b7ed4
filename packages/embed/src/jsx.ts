import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ImpactAttributes, ImpactProperties } from "./elementProps";
import type { ImpactElements } from "./ImpactElements";

/**
 * The elements in JSX. Its import makes them known to TypeScript and does nothing else:
 * `import type {} from "@the-difference/impact-embed/jsx"`.
 *
 * React 19 sets `result` and `snapshot` as properties; older ones have none for custom elements, so set them
 * by a ref there.
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
