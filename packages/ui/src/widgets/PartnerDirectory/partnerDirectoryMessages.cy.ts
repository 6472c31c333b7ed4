import { translate } from "../../language/messageTable";
import { partnerDirectoryMessages } from "./partnerDirectoryMessages";

export const partnerDirectoryMessagesInWelsh = /* @__PURE__ */ translate(partnerDirectoryMessages, {
  kinds: {
    trust: "ymddiriedolaeth",
    federation: "ffederasiwn",
    unclear: "un ysgol neu sawl un: nid yw’n glir",
  },
  counted: {
    school: (number) => `${number} ysgol`,
    trust: (number) => `${number} ymddiriedolaeth`,
    federation: (number) => `${number} ffederasiwn`,
    unclear: (number) => `${number} a all fod yn un ysgol neu’n sawl un`,
  },
  all: (number, unit) => `${number} ${unit}`,
  allOf: (all, parts) => `${all}: ${parts}`,
  also: (names) => `hefyd ${names}`,

  search: "Chwiliwch yn ôl enw",
  hint: "Mae dechrau geiriau’n ddigon, mewn unrhyw drefn.",
  mostly: (list) => `Oni enwir rhestr arall: ${list}.`,
  list: (title) => `${title}, y rhestr`,

  found: (found, all) => `Cafwyd ${found} o ${all}`,
  everything: (all) => `${all} i gyd`,
  firstShown: (shown) => `, dangosir y ${shown} cyntaf`,
  nothing: (query) =>
    `Nid oes gan unrhyw enw yma eiriau sy’n dechrau fel “${query}”. Rhowch gynnig ar lai o lythrennau, neu un gair.`,
  showMore: (number) => `Dangos ${number} arall`,
});
