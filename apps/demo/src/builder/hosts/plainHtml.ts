import type { Embedding } from "../snippets/Embedding";
import { elementSnippet } from "../snippets/elementSnippet";
import type { Host } from "./Host";

/** For a page whose HTML somebody can edit: it may run the script itself. */
export function snippetForPlainHtml(embedding: Embedding): string {
  return elementSnippet(embedding);
}

export const plainHtml: Host = {
  name: "A page in plain HTML",
  hint: "You can open the page's code and change it.",
  widths: [
    { px: 720, name: "A main column" },
    { px: 1040, name: "The whole page" },
    { px: 320, name: "A side column, or a phone" },
  ],
  limits:
    "The figure takes the width of the place where you put it and grows as tall as it needs. The width here is for looking only.",
  isSecure: false,
  script: "published",
  copies: (embedding) => [{ name: "Code for your page", text: snippetForPlainHtml(embedding) }],
  steps: [
    "Copy the code.",
    "Open your page for editing and go to its code. The button for it is often called “HTML”, “Source” or “< >”.",
    "Paste the code where the figure should stand, and save.",
    "Look at the page as your readers do. They see the sentence in the code for a moment, then the figure.",
    "For another figure on the same page, come back here. The first line of the code is needed only once, but does no harm twice.",
  ],
  trouble:
    "If only the sentence shows, your site does not let the page run the script. Send your IT team the note below.",
  forIt: () => [],
  shows: snippetForPlainHtml,
};
