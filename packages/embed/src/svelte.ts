import type { HTMLAttributes } from "svelte/elements";
import type { ImpactAttributes, ImpactProperties } from "./elementProps";
import type { ImpactEventMap } from "./elements/ImpactEvents";
import type { ImpactElements } from "./ImpactElements";

/** `onimpact-ready={…}` and its like. */
type ImpactHandlers = {
  [Name in keyof ImpactEventMap as `on${Name}`]?: (event: ImpactEventMap[Name]) => void;
};

/**
 * The elements in Svelte's markup. Its import makes them known to TypeScript and does nothing else:
 * `import type {} from "@the-difference/impact-embed/svelte"`.
 */
export type ImpactSvelteElements = {
  [Name in keyof ImpactElements]: Omit<
    HTMLAttributes<ImpactElements[Name]>,
    keyof ImpactAttributes
  > &
    ImpactAttributes &
    ImpactProperties<ImpactElements[Name]> &
    ImpactHandlers;
};

declare module "svelte/elements" {
  interface SvelteHTMLElements extends ImpactSvelteElements {}
}
