import { translate } from "../../language/messageTable";
import { actionMessages } from "./actionMessages";

export const actionMessagesInWelsh = /* @__PURE__ */ translate(actionMessages, {
  copy: "Copïo",
  copyTable: { shown: "Tabl fel CSV", name: "Copïo tabl fel CSV" },
  copySentence: { shown: "Brawddeg", name: "Copïo brawddeg" },
  copyLink: { shown: "Dolen i’r ffigur hwn", name: "Copïo dolen i’r ffigur hwn" },
  download: "Lawrlwytho",
  downloadCsv: { shown: "CSV", name: "Lawrlwytho CSV" },
  downloadSvg: { shown: "SVG", name: "Lawrlwytho SVG" },
  downloadPng: { shown: "PNG", name: "Lawrlwytho PNG" },

  tableCopied: "Mae’r tabl wedi’i gopïo.",
  sentenceCopied: "Mae’r frawddeg wedi’i chopïo.",
  linkCopied: "Mae’r ddolen wedi’i chopïo.",
  saved: (file) => `Mae ${file} wedi’i gadw gyda’ch lawrlwythiadau.`,
  notCopied:
    "Nid yw’r porwr yn caniatáu copïo oddi yma. Mae’r testun isod wedi’i ddewis: copïwch ef eich hun.",
  notSaved: (file) => `Nid oedd modd gwneud ${file}.`,
  toCopy: "Testun i’w gopïo",

  figureColumn: "Ffigur",
  notesColumn: "Nodiadau",
  sourceColumn: "Ffynhonnell",
  mark: "Difference Impact",
});
