import type { Embedding } from "../snippets/Embedding";
import { findingInWords } from "../snippets/findingInWords";
import { frameSnippet } from "../snippets/frameSnippet";
import type { Host } from "./Host";

/** For the Embed web part, which takes one frame and nothing beside it. */
export function snippetForSharePoint(embedding: Embedding): string {
  return frameSnippet(embedding);
}

export const sharePoint: Host = {
  name: "SharePoint",
  hint: "Pages are made of “web parts”. Part of Microsoft 365.",
  widths: [
    { px: 586, name: "One of two columns" },
    { px: 380, name: "One of three columns" },
    { px: 792, name: "The wide column beside a narrow one" },
    { px: 1204, name: "The whole width" },
  ],
  limits:
    "SharePoint keeps a frame's height as it is. The code has room enough for this figure in a column of this width.",
  isSecure: true,
  script: "none",
  copies: (embedding) => [
    { name: "Code for the Embed web part", text: snippetForSharePoint(embedding) },
    {
      name: "Words for a Text web part below it, if you like",
      text: findingInWords(embedding.finding),
    },
  ],
  steps: [
    "Copy the code.",
    "Open your SharePoint page and choose “Edit”.",
    "Point to the place where the figure should stand, choose + and then “Embed”.",
    "A panel opens at the right. Paste the code into the box “Website address or embed code”.",
    "If you see a switch “Resize to fit the page”, turn it off, so that the figure keeps its height.",
    "Choose “Republish”.",
  ],
  trouble:
    "If SharePoint says that content from this website is not allowed, your IT team has to allow the address once. The note below tells them where.",
  forIt: ({ folder }) => [
    `In SharePoint, as a site collection administrator: Settings, Site information, View all site settings, HTML Field Security. Allow frames from ${new URL(folder).host}.`,
    "No app, no script and no permission in Microsoft 365 is needed.",
  ],
  shows: snippetForSharePoint,
};
