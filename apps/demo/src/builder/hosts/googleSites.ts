import type { Embedding } from "../snippets/Embedding";
import { frameWithWords } from "../snippets/frameWithWords";
import type { Host } from "./Host";

/** For “Embed code”: it stands in a box that somebody draws to size. */
export function snippetForGoogleSites(embedding: Embedding): string {
  return frameWithWords(embedding);
}

export const googleSites: Host = {
  name: "Google Sites",
  hint: "The editor has “Insert”, “Pages” and “Themes” at the right.",
  widths: [
    { px: 600, name: "Half of the page" },
    { px: 800, name: "Most of the page" },
    { px: 400, name: "A narrow column" },
  ],
  limits:
    "Google Sites shows as much of the figure as the box is large. You draw the box yourself.",
  isSecure: true,
  script: "none",
  copies: (embedding) => [{ name: "Code to embed", text: snippetForGoogleSites(embedding) }],
  steps: [
    "Copy the code.",
    "Open your site for editing. At the right, under “Insert”, choose “Embed”.",
    "Choose the tab “Embed code”, paste, then “Next” and “Insert”.",
    "Draw the box by its corners until you see the whole figure and the line of words below it.",
    "Choose “Publish”.",
  ],
  trouble:
    "If the box stays empty, the address of the files cannot be reached from outside your school. Send your IT team the note below.",
  forIt: ({ folder }) => [
    `Readers' browsers fetch the files from ${new URL(folder).host}. Where the site is read outside the school's network, that address has to answer there too.`,
  ],
  shows: snippetForGoogleSites,
};
