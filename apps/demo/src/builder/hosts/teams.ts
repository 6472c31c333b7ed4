import type { Embedding } from "../snippets/Embedding";
import { frameAddress } from "../snippets/frameAddress";
import { frameSnippet } from "../snippets/frameSnippet";
import type { Host } from "./Host";

/** For a Website tab: the figure's page fills it. */
export function snippetForTeams(embedding: Embedding): string {
  return frameAddress(embedding);
}

/** A tab in a window of common size. */
const tabHeightPx = 640;

export const teams: Host = {
  name: "Microsoft Teams",
  hint: "A tab at the top of a channel.",
  widths: [
    { px: 800, name: "A tab in a window" },
    { px: 360, name: "A phone" },
  ],
  limits: "A tab is as large as the Teams window. A figure that is taller scrolls inside it.",
  isSecure: true,
  script: "none",
  copies: (embedding) => [
    { name: "Address for the tab", text: snippetForTeams(embedding) },
    { name: "Name for the tab", text: embedding.result.title },
  ],
  steps: [
    "Copy the address.",
    "Open the channel, and choose + beside the tabs at the top.",
    "Choose “Website”. If you do not see it, type the word into the search box.",
    "Paste the address, give the tab its name, and choose “Save”.",
  ],
  trouble:
    "If Teams opens the figure in your browser instead, put it on a SharePoint page (choose SharePoint above), then add that page: + beside the tabs, “SharePoint”.",
  forIt: () => [
    "In the Teams admin centre the app “Website” has to be allowed. No bot, no custom app and no permission is needed.",
  ],
  shows: (embedding) => frameSnippet(embedding, tabHeightPx),
};
