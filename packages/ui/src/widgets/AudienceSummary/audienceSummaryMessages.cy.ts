import { translate } from "../../language/messageTable";
import { audienceSummaryMessages } from "./audienceSummaryMessages";

/** After a number of many: *o* and the plural, whose first letter it changes. */
const ofMany: Readonly<Record<string, string>> = {
  cynrychiolwyr: "o gynrychiolwyr",
  presenoldebau: "o bresenoldebau",
  gwyliadau: "o wyliadau",
  lawrlwythiadau: "o lawrlwythiadau",
  dilynwyr: "o ddilynwyr",
  tanysgrifwyr: "o danysgrifwyr",
};

export const audienceSummaryMessagesInWelsh = /* @__PURE__ */ translate(audienceSummaryMessages, {
  empty: "Nid oes cynulleidfaoedd.",

  units: {
    delegates: (isOne) => (isOne ? "cynrychiolydd" : "cynrychiolwyr"),
    attendances: (isOne) => (isOne ? "presenoldeb" : "presenoldebau"),
    views: (isOne) => (isOne ? "gwyliad" : "gwyliadau"),
    downloads: (isOne) => (isOne ? "lawrlwythiad" : "lawrlwythiadau"),
    followers: (isOne) => (isOne ? "dilynwr" : "dilynwyr"),
    subscribers: (isOne) => (isOne ? "tanysgrifiwr" : "tanysgrifwyr"),
  },
  repeats: {
    countedOnce: "pob un wedi’i gyfrif unwaith",
    countedEachTime: "wedi’u cyfrif bob tro",
    notStated: "heb nodi a gyfrifwyd unwaith neu bob tro",
  },
  notAddedUp: "Heb eu hadio: gall rhywun fod mewn dau",
  allOf: "i gyd gyda’i gilydd, byth yn nifer o bobl",

  counted: (number, unit) => `${number} ${ofMany[unit] ?? unit}`,
  said: (audience, counted) => `${audience}: ${counted}.`,
  more: (audiences) => `Mae ${audiences} arall yn y tabl.`,
  neverAdded: "Ni all neb ddweud faint o bobl wahanol yw’r rhain.",

  caption: (title) => `${title}: pob cynulleidfa yn ei huned ei hun`,
  audienceColumn: "Cynulleidfa",
  numberColumn: "Nifer",
  unitColumn: "Wedi’i gyfrif mewn",
  ofColumn: "Pwy",
  dayColumn: "Diwrnod",
  repeatsColumn: "Sut y cyfrifwyd",
  dayNotStated: "heb ei nodi",
  all: (unit) => `Pob un: ${unit}`,
});
