import type { Embedding } from "../snippets/Embedding";
import { elementSnippet } from "../snippets/elementSnippet";
import { findingInWords } from "../snippets/findingInWords";
import { frameAddress } from "../snippets/frameAddress";
import type { Host } from "./Host";

/** For a page that takes no code: where the live figure is. */
export function snippetForLink(embedding: Embedding): string {
  return frameAddress(embedding);
}

/** The last resort: it works in anything that takes pictures and links, a newsletter among them. */
export const pictureAndLink: Host = {
  name: "A picture with a link",
  hint: "Works wherever you can put a picture.",
  widths: [
    { px: 600, name: "A main column" },
    { px: 320, name: "A side column, or a phone" },
  ],
  limits:
    "A picture does not change when the figures do. The link leads to the figure as it is now.",
  isSecure: false,
  script: "none",
  copies: (embedding) => [
    { name: "Address for the link", text: snippetForLink(embedding) },
    { name: "Words for the link", text: embedding.finding.headline },
    {
      name: "Words that describe the picture (“alternative text”)",
      text: findingInWords(embedding.finding),
    },
  ],
  steps: [
    "In the figure above open “Table and sources”. At its end, under “Download”, choose “PNG”: that is the picture.",
    "Put the picture on your page. Where your editor asks for a description or an “alternative text”, paste the words that describe it: people who cannot see the picture hear them.",
    "Below the picture put a link with the address and the words for it.",
    "When new figures are published, save the picture anew.",
  ],
  trouble:
    "If the link leads nowhere, the address under 3 is not right yet. Your IT team knows the right one.",
  forIt: () => [],
  shows: elementSnippet,
};
