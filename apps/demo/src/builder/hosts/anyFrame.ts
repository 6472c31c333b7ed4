import type { Embedding } from "../snippets/Embedding";
import { frameWithWords } from "../snippets/frameWithWords";
import type { Host } from "./Host";

/** For an editor that takes HTML and may take scripts out of it. */
export function snippetForAnyFrame(embedding: Embedding): string {
  return frameWithWords(embedding);
}

/** The safest choice for somebody who does not know what their page is made with. */
export const anyFrame: Host = {
  name: "Any page that takes code",
  hint: "A frame, which most sites allow.",
  widths: [
    { px: 600, name: "A main column" },
    { px: 800, name: "Most of the page" },
    { px: 320, name: "A side column, or a phone" },
  ],
  limits: "The frame keeps its height. The code has room enough for this figure at this width.",
  isSecure: false,
  script: "none",
  copies: (embedding) => [{ name: "Code for your page", text: snippetForAnyFrame(embedding) }],
  steps: [
    "Copy the code.",
    "Open your page for editing and go to its code. The button for it is often called “HTML”, “Source” or “< >”.",
    "Paste the code where the figure should stand, and save.",
    "Look at the page as your readers do.",
  ],
  trouble:
    "If only the line of words is left, your editor takes frames out. Then answer “No” to the question about code: you get a picture and a link.",
  forIt: () => [],
  shows: snippetForAnyFrame,
};
