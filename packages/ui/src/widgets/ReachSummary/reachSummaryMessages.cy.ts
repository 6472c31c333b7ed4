import { translate } from "../../language/messageTable";
import { reachSummaryMessages } from "./reachSummaryMessages";

/** A noun after a number is singular in Welsh; the names of rows and columns are plural. */
const afterNumber: Readonly<Record<string, string>> = {
  ysgolion: "ysgol",
  ymddiriedolaethau: "ymddiriedolaeth",
  "awdurdodau lleol": "awdurdod lleol",
  disgyblion: "disgybl",
  cysylltiadau: "cyswllt",
};

export const reachSummaryMessagesInWelsh = /* @__PURE__ */ translate(reachSummaryMessages, {
  empty: "Nid oes neb wedi’i gyrraedd eto.",
  nobody: "neb wedi’i gyrraedd eto",

  nouns: {
    schools: (isOne) => (isOne ? "ysgol" : "ysgolion"),
    trusts: (isOne) => (isOne ? "ymddiriedolaeth" : "ymddiriedolaethau"),
    localAuthorities: (isOne) => (isOne ? "awdurdod lleol" : "awdurdodau lleol"),
    pupils: (isOne) => (isOne ? "disgybl" : "disgyblion"),
    touches: (isOne) => (isOne ? "cyswllt" : "cysylltiadau"),
  },
  counts: {
    people: "pob un wedi’i gyfrif unwaith",
    schools: "lle maent yn gweithio",
    trusts: "y maent yn perthyn iddynt",
    localAuthorities: "y maent yn gweithio yn eu hardaloedd",
    pupils: "pob disgybl yn yr ysgolion hyn, p’un a gyfarfuwyd â nhw ai peidio",
    touches: "mae pwy ddaeth ddwywaith yn cyfrif ddwywaith",
  },
  scope:
    "Mawr: wedi’u cyrraedd gan o leiaf un rhaglen. Barrau: gan bob un ohonynt; mae pwy a gyrhaeddodd dwy yn y ddau far.",
  manyProgrammes: (programmes) =>
    `Wedi’u cyrraedd gan o leiaf un o ${programmes} rhaglen; mae pob un yn y tabl.`,

  inSchools: (number) => `${number} mewn ysgolion`,
  outsideSchools: (number) => `${number} y tu allan i ysgolion`,
  workplaceNotKnown: (number) => `${number} mewn lleoedd anhysbys`,
  rolls: (date) => `ar y gofrestr ar ${date}`,
  rollsOfNoDay: "diwrnod y cyfrif heb ei nodi",
  withoutRoll: (schools) =>
    `nid oes cofrestr o’r diwrnod hwnnw gan ${schools} ysgol, na disgyblion yma`,

  counted: (number, noun) => `${number} ${afterNumber[noun] ?? noun}`,
  headline: (people, places) => (places === "" ? `Cyrhaeddwyd ${people}` : `${people} o ${places}`),
  said: (programme, reached) => `${programme}: ${reached}.`,
  atLeastOne: "O leiaf un rhaglen",
  pupilsSaid: (pupils) => `Mae ${pupils} yn yr ysgolion hyn, p’un a gyfarfuwyd â nhw ai peidio.`,
  byProgramme: (programmes) => `Fesul rhaglen: ${programmes}.`,
  programme: (label, number) => `${label} ${number}`,
  without: (nouns, why) => `${nouns} ${why}.`,

  caption: (title) => `${title}: pob rhif gyda’r hyn y mae’n ei gyfrif`,
  whatColumn: "Beth",
  countsColumn: "Beth mae’n ei gyfrif",
  schoolsWithRoll: "Ysgolion â chofrestr",
  schoolsWithoutRoll: "Ysgolion heb gofrestr",
  schoolsWithRollCount: "cyfrifir eu disgyblion",
  schoolsWithoutRollCount: "mae eu disgyblion ar goll, nid yn ddim",
  school: "Pobl mewn ysgolion",
  outside: "Pobl y tu allan i ysgolion",
  notKnown: "Pobl nad yw eu gweithle’n hysbys",
  workplaceCount: "o’r holl bobl, yn ôl lle maent yn gweithio",
});
