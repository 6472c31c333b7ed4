import { translate } from "../language/messageTable";
import { reportMessages } from "./reportMessages";

export const reportMessagesInWelsh = /* @__PURE__ */ translate(reportMessages, {
  illustrative: "Data enghreifftiol: wedi’i ddyfeisio i ddangos y dyluniad",
  published: (publisher, date) => `${publisher}, ${date}`,
  contents: "Cynnwys",

  theory: "Sut y bwriedir i’r gwaith wneud gwahaniaeth",
  recruitment: "O ddiddordeb i le",
  people: "Pwy yw’r arweinwyr",
  training: "Hyfforddiant a chyrhaeddiad",
  careers: "Ar ôl y rhaglen",
  surveys: "Beth ddywedodd pobl",
  schools: "Ysgolion a disgyblion",
  numbers: "Y flwyddyn mewn rhifau",
  stories: "Straeon",
  learning: "Beth oedd yn anodd, a beth ddysgon ni",
  partners: "Ysgolion partner",

  protection: (threshold, specialCategory) =>
    `Mae rhifau o 1 i ${threshold} wedi’u cuddio fel na ellir adnabod neb, hyd at ${specialCategory} lle maent yn sôn am ethnigrwydd, anabledd a’u tebyg; felly hefyd y rhai y gellid cyfrifo rhif cudd ohonynt.`,
});
