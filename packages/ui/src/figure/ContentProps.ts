import type { ContentForm, PublishedContent, PublishedResult } from "@the-difference/impact-sdk";
import type { WidgetOptions } from "./WidgetState";

/** How every widget of content is called: with published content, and the results it may lead to. */
export interface ContentProps<Form extends ContentForm> extends Omit<WidgetOptions, "anchor"> {
  content: PublishedContent<Form>;
  /** Results that stand on the same page; those that the content names are linked, by their id as anchor. */
  results?: readonly PublishedResult[];
}
