import { fixedHeight } from "@the-difference/impact-embed/heights";
import type { Embedding } from "../snippets/Embedding";
import { frameSnippet } from "../snippets/frameSnippet";
import { frameWithWords } from "../snippets/frameWithWords";
import type { Host } from "./Host";

/** The address of the figure's own page: WordPress shows what such a page offers, at the height it tells. */
export function snippetForWordPress({ folder, result }: Embedding): string {
  return new URL(`${encodeURIComponent(result.id)}.html`, folder).href;
}

/** For a Custom HTML block, where figures have no pages of their own. */
export function snippetForWordPressHtml(embedding: Embedding): string {
  return frameWithWords(embedding);
}

/** WordPress believes no page that says it is taller. */
const mostHeightPx = 1000;

export const wordPress: Host = {
  name: "WordPress",
  hint: "The editor is made of blocks, with a + to add one.",
  widths: [
    { px: 600, name: "The text's own column" },
    { px: 320, name: "A phone" },
  ],
  limits:
    "WordPress shows a pasted address as wide as the page's text, often 600 pixels, and as tall as the figure, up to 1,000 pixels. What is taller scrolls. Its colours follow the reader's device; only the code below keeps those that you choose.",
  isSecure: false,
  script: "none",
  copies: (embedding) => [
    { name: "Address to paste", text: snippetForWordPress(embedding) },
    {
      name: "Code for a “Custom HTML” block, if the address stays a link",
      text: snippetForWordPressHtml(embedding),
    },
  ],
  steps: [
    "Copy the address.",
    "In the editor, click on an empty line where the figure should stand, and paste. Nothing else may be on that line.",
    "After a moment WordPress shows the figure. Publish or update the page.",
    "If it stays a link, your figures have no pages of their own yet. Remove the link, add a block called “Custom HTML” and paste the code into it.",
  ],
  trouble:
    "If WordPress removes the code when you save, your account may not use it. Ask the person who runs your WordPress to paste it once.",
  forIt: () => [
    "For the pasted address: put the folder that publishedFolder of @the-difference/impact-ui/server makes beside the files. It has a page for each figure, with the description (oEmbed) that WordPress looks for. No plugin is needed.",
    "For the Custom HTML block: the account that saves the page needs the capability unfiltered_html.",
  ],
  shows: (embedding) => {
    const heightPx = fixedHeight(embedding.result, embedding.widthPx);
    return frameSnippet({ ...embedding, theme: "auto" }, Math.min(heightPx, mostHeightPx));
  },
};
