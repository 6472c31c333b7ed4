import { messageTable } from "../language/messageTable";

/** What the index of a published folder says. */
export const folderMessages = /* @__PURE__ */ messageTable("folder", {
  published: (publisher: string, date: string) => `${publisher}, published on ${date}`,
  figures: "Figures",
  elsewhere: "Show it on another site",
  wordPress: "WordPress: paste this address on a line of its own.",
  frame: "SharePoint, Google Sites and others: paste this code where the site takes embed code.",
  follow:
    "So that the frame follows the figure's height, where a site takes scripts, add this once:",
  data: "The figures as data",
});
