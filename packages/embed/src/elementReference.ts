import type { ElementAttribute } from "./elements/elementAttributes";
import type { ElementState } from "./elements/elementState";
import type { ImpactEventMap } from "./elements/ImpactEvents";

/** What can be said about an element to whoever writes a page: the manifest and the README's tables are made of it. */
export interface ReferenceEntry {
  /** As in TypeScript. */
  type: string;
  /** What holds unless told. */
  default?: string;
  description: string;
}

export const attributeReference: Record<ElementAttribute, ReferenceEntry> = {
  src: {
    type: "string",
    description: "Address of the snapshot, http or https, absolute or relative to the page.",
  },
  metric: { type: "string", description: "Id of a result in the snapshot." },
  theme: {
    type: '"light" | "dark" | "auto"',
    default: "light",
    description: "Colours; auto follows the reader's device.",
  },
  lang: {
    type: "string",
    default: "the page's",
    description: "Language of the figure: English (en-GB, en-US …) or Welsh (cy).",
  },
  loading: {
    type: '"lazy" | "eager"',
    default: "lazy",
    description: "Whether to wait until the reader comes near.",
  },
  "heading-level": {
    type: "1 | 2 | 3 | 4 | 5 | 6",
    default: "3, of a report 1",
    description: "Level of the headline in the page's outline.",
  },
  form: {
    type: '"full" | "compact"',
    default: "full",
    description:
      "Compact is a card: sentence and caveats stand with the table, one keystroke away.",
  },
};

export const propertyReference: Record<"result" | "snapshot", ReferenceEntry> = {
  result: {
    type: "PublishedResult | undefined",
    description: "A result that the page has already; it goes before snapshot and src.",
  },
  snapshot: {
    type: "Snapshot | undefined",
    description: "A snapshot that the page has already; it goes before src.",
  },
};

export const eventReference: Record<keyof ImpactEventMap, ReferenceEntry> = {
  "impact-ready": {
    type: "CustomEvent<ImpactReadyDetail>",
    description: "A figure is drawn: its id and kind.",
  },
  "impact-error": {
    type: "CustomEvent<ImpactErrorDetail>",
    description: "There is no figure: why.",
  },
  "impact-select": {
    type: "CustomEvent<ImpactSelectDetail>",
    description: "A reader chose a mark: the result's id and the row's.",
  },
  "impact-resize": {
    type: "CustomEvent<ImpactResizeDetail>",
    description: "The figure's width and height changed, in CSS pixels.",
  },
};

export const stateReference: Record<ElementState, string> = {
  loading: "Nothing is drawn yet.",
  ready: "A figure is drawn.",
  error: "There is no figure, and words say why.",
  stale: "The figure is of an earlier visit: it could not be refreshed.",
  suppressed: "Some of its numbers are hidden, to protect people.",
  empty: "There is nothing to draw.",
};
