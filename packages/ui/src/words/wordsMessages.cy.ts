import { translate } from "../language/messageTable";
import { listInWelsh } from "../languages/listInWelsh";
import { wordsMessages } from "./wordsMessages";

/** Numbers stand in digits: a Welsh number word changes with the noun that follows it. */
export const wordsMessagesInWelsh = /* @__PURE__ */ translate(wordsMessages, {
  number: (value) => (value === 0 ? "dim" : undefined),

  list: listInWelsh,

  register: (population, date) =>
    `Cofrestr: ${population}, fel ar ${date}. Mae pawb wedi’u cyfrif, felly nid oes gwall samplu.`,
  survey: (population, askedOn, mode) =>
    `Arolwg o ${population}, ${askedOn}${mode ? `, ${mode}` : ""}. Mae’n siarad dros y rhai a atebodd.`,
  published: (definition, population) => `Ffigur cyhoeddedig: ${definition} (${population}).`,

  amounts: {
    hours: (number) => `${number} awr`,
    days: (number) => `${number} ${number === "2" ? "ddiwrnod" : "diwrnod"}`,
    months: (number) => `${number} ${number === "2" ? "fis" : "mis"}`,
    years: (number, isOne) => `${number} ${isOne ? "flwyddyn" : "o flynyddoedd"}`,
    sessions: (number) => `${number} sesiwn`,
  },

  countsNotStated: "heb nodi’r cyfrifon",
  samplingBand: (level, method) =>
    `Band: cyfwng ${level} (${method}): pa mor bell y gallai siawns o ran pwy atebodd symud y gyfran`,
  registerBand: (level, method) =>
    `Band: cyfwng ${level} (${method}): mae pawb wedi’u cyfrif; gallai siawns fod wedi symud y gyfran mor bell â hyn o hyd`,

  short: (people) => `${people} yn brin`,
  atLeastShort: (people) => `o leiaf ${people} yn brin`,
  moreThanShort: (people) => `mwy na ${people} yn brin`,
  over: (people) => `${people} dros y nod`,
  met: "wedi’i gyrraedd",
  notMet: "heb ei gyrraedd",
  stillOpen: "yn dal yn agored",
  notKnownWhetherMet: "ddim yn hysbys a gyrhaeddwyd",
});
