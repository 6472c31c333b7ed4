import { translate } from "../../language/messageTable";
import { statTileMessages } from "./statTileMessages";

/** A noun after a number is singular in Welsh. */
export const statTileMessagesInWelsh = /* @__PURE__ */ translate(statTileMessages, {
  counted: (counts, of) => `${counts} ${of}`,
  printed: "wedi’i argraffu heb y cyfrifon",
  noNumber: "nid yw’r ffynhonnell yn rhoi rhif",
  interval: (level, range) => `cyfwng ${level}: ${range}`,

  notCompared: "Heb eu cymharu: nid yw’r ddau wedi’u cyfrif yn yr un ffordd",

  stated: (title, value, details) => `${title}: ${value}, ${details}.`,
  comparison: (value, of) => `Er cymhariaeth: ${value}, ${of}.`,

  quantityColumn: "Swm",
  valueColumn: "Gwerth",
  basisColumn: "Sail",
});
