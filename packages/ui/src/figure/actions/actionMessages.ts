import { messageTable } from "../../language/messageTable";

/** What can be done with a figure, and what is said when it was done. A button's name holds the text on it. */
export const actionMessages = /* @__PURE__ */ messageTable("figureActions", {
  copy: "Copy",
  copyTable: { shown: "Table as CSV", name: "Copy table as CSV" },
  copySentence: { shown: "Sentence", name: "Copy sentence" },
  copyLink: { shown: "Link to this figure", name: "Copy link to this figure" },
  download: "Download",
  downloadCsv: { shown: "CSV", name: "Download CSV" },
  downloadSvg: { shown: "SVG", name: "Download SVG" },
  downloadPng: { shown: "PNG", name: "Download PNG" },

  tableCopied: "The table is copied.",
  sentenceCopied: "The sentence is copied.",
  linkCopied: "The link is copied.",
  saved: (file: string) => `${file} is saved with your downloads.`,
  notCopied:
    "The browser does not allow copying from here. The text below is selected: copy it yourself.",
  notSaved: (file: string) => `${file} could not be made.`,
  toCopy: "Text to copy",

  figureColumn: "Figure",
  notesColumn: "Notes",
  sourceColumn: "Source",
  mark: "Difference Impact",
});
