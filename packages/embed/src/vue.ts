import type { EmitFn, HTMLAttributes, PublicProps } from "vue";
import type { ImpactAttributes, ImpactProperties } from "./elementProps";
import type { ImpactEventMap } from "./elements/ImpactEvents";
import type { ImpactElements } from "./ImpactElements";

/** Vue knows an attribute by its name without hyphens. */
type VueAttributes = Omit<ImpactAttributes, "heading-level"> & {
  headingLevel?: ImpactAttributes["heading-level"];
};

/** A custom element as Vue's templates know components: its props, its events, and the element for a `ref`. */
type ComponentOf<Element extends HTMLElement> = new () => Element & {
  /** @deprecated Not of the element: what a template may set. */
  $props: HTMLAttributes & VueAttributes & ImpactProperties<Element> & PublicProps;
  /** @deprecated Not of the element: what a template may listen to. */
  $emit: EmitFn<{ [Name in keyof ImpactEventMap]: (event: ImpactEventMap[Name]) => void }>;
};

/**
 * The elements in Vue's templates. Its import makes them known to TypeScript and does nothing else:
 * `import type {} from "@the-difference/impact-embed/vue"`.
 */
export type ImpactVueComponents = {
  [Name in keyof ImpactElements]: ComponentOf<ImpactElements[Name]>;
};

declare module "vue" {
  interface GlobalComponents extends ImpactVueComponents {}
}
