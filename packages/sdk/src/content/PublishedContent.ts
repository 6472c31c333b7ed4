import type { ContentForm, ContentItem } from "./contentItem";

declare const published: unique symbol;

/**
 * Content that went through publication: its texts were checked against what its results hide. Only
 * `publishSnapshot` and `parseSnapshot` make it; the mark exists for the compiler alone.
 */
export type PublishedContent<Form extends ContentForm = ContentForm> = {
  [F in Form]: Extract<ContentItem, { is: F }> & { readonly [published]: true };
}[Form];
