import { translate } from "../language/messageTable";
import { figureMessages } from "./figureMessages";

export const figureMessagesInWelsh = /* @__PURE__ */ translate(figureMessages, {
  illustrative: "Data enghreifftiol: wedi’i ddyfeisio i ddangos y dyluniad",
  provisional: "Dros dro",
  lastRefreshed: (date) => `Adnewyddwyd ddiwethaf ${date}`,

  source: (sources) => `Ffynhonnell: ${sources}`,
  details: (notes, others) =>
    notes === 0
      ? "Tabl a ffynonellau"
      : `Tabl, ffynonellau a ${notes} nodyn${others === "someInSight" ? " arall" : ""}`,
  about: "Am y ffigur hwn",
  notes: "Nodiadau",
  definition: "Beth mae’n ei fesur",
  formula: "Sut mae’n cael ei gyfrifo",
  moreWorkings: (number) => `${number} arall yn yr un modd`,
  toBearInMind: "I’w gofio",
  definedBy: "Diffiniad gan",
  basis: "Sail",
  asOf: "Data fel ar",
  sources: "Ffynonellau",
  evidence: "Lle mae’n sefyll",
  quoted: (quote) => `“${quote}”`,

  loading: "Mae’r ffigur yn llwytho",
  failed: "Nid oedd modd dangos y ffigur hwn",
  unreadable: (fault) => `Nid oedd modd darllen data’r ffigur hwn: ${fault}`,
  tryAgain: "Rhowch gynnig arall arni",
});
