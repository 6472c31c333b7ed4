import { translate } from "../../language/messageTable";
import { trainingMessages } from "./trainingMessages";

export const trainingMessagesInWelsh = /* @__PURE__ */ translate(trainingMessages, {
  empty: "Nid oes neb yn cymryd rhan eto.",

  plannedTitle: (amount) => `Wedi’i gynllunio i bob un: ${amount}`,
  plannedUntold: (why) => `Wedi’i gynllunio i bob un (${why})`,
  peopleTitle: (count, unit) => `Derbyniwyd gan ${count} ${unit}`,
  recordedTitle: (count, unit) => `Derbyniwyd gan y ${count} ${unit} y cofnodir eu hyfforddiant`,
  peopleUntold: (unit, why) => `Derbyniwyd gan ${unit} (${why})`,
  held: "wedi’i gynnal hyd yma",
  notYetHeld: "heb ei gynnal eto",
  full: "wedi derbyn y cyfan a gynhaliwyd",
  part: "rhywfaint ohono",
  none: "dim ohono",
  notRecorded: "heb ei gofnodi",
  found: (amount, phrase) => `${amount} ${phrase}`,
  rest: (number) => `${number} heb ei nodi`,

  median: (amount, due) => `Derbyniodd hanner o leiaf ${amount} o’r ${due} a gynhaliwyd`,
  medianAlone: (amount) => `Derbyniodd hanner o leiaf ${amount}`,
  medianFew: (minimum) => `Dangosir y canolrif o ${minimum} o bobl ymlaen`,
  medianUntold: (why) => `Canolrif (${why})`,

  headline: (title, share) => `${title}: derbyniodd ${share} y cyfan a gynhaliwyd`,
  notBegun: (title) => `${title}: dim wedi’i gynnal eto`,
  sentencePlanned: (planned, held) =>
    `${planned} wedi’i gynllunio i bob un, ${held} wedi’i gynnal hyd yma.`,
  sentenceReceived: (counts, share) => `Derbyniodd ${counts} y cyfan a gynhaliwyd (${share}).`,
  sentenceNotBegun: (planned) => `${planned} wedi’i gynllunio i bob un, dim wedi’i gynnal eto.`,
  notRecordedUntold: (why) => `Heb ei gofnodi (${why}).`,
  notRecordedFor: (count, unit) => `Heb ei gofnodi ar gyfer ${count} ${unit}.`,
  sentence: (text) => `${text}.`,

  whatColumn: "Beth",
  valueColumn: "Gwerth",
  plannedRow: "Wedi’i gynllunio i bob un",
  heldRow: "Wedi’i gynnal hyd yma",
  fullRow: "Wedi derbyn y cyfan a gynhaliwyd",
  partRow: "Wedi derbyn rhywfaint ohono",
  noneRow: "Heb dderbyn dim ohono",
  recordedRow: "Wedi’u cofnodi",
  notRecordedRow: "Heb eu cofnodi",
  participantsRow: "Pawb a gymerodd ran",
  shareRow: "Cyfran y rhai a gofnodwyd a dderbyniodd y cyfan",
  totalRow: "Derbyniwyd gan bawb gyda’i gilydd",
  medianRow: "Canolrif a dderbyniwyd",
});
