import { translate } from "../../language/messageTable";
import { beforeAfterMessages } from "./beforeAfterMessages";

export const beforeAfterMessagesInWelsh = /* @__PURE__ */ translate(beforeAfterMessages, {
  fromTo: (unit, before, after) => `${unit}: o ${before} i ${after}`,
  finding: (fromTo, change) => `${fromTo}, ${change}`,
  tooFewToTell: (fromTo) => `${fromTo}, rhy ychydig i ddweud a fu newid`,
  notComparable: (unit, before, after) => `${unit}: ${before}, yna ${after}, ddim i’w cymharu`,
  hiddenCounts: (title, windows) => `${title}: cuddiwyd ${windows}, rhy ychydig i’w ddangos`,
  noChangeToShow: (title) => `${title}: dim newid i’w ddangos`,

  change: "Newid",
  fewer: (share) => `${share} yn llai`,
  more: (share) => `${share} yn fwy`,
  same: "dim newid",
  aboutSame: "bron dim newid",
  recordingChanged: "heb eu cymharu: newidiodd y ffordd o gofnodi",
  directionNotKnown: "ddim yn hysbys: nid yw’r cyfrifon yn dangos y cyfeiriad",
  nothingBefore: "dim cyfran: nid oedd dim cynt",

  weeks: (number) => `${number} wythnos ysgol`,
  onRoll: (number) => `${number} ar y gofrestr`,
  ratePer: { week: "Cyfradd yr wythnos", pupilWeek: "Cyfradd y disgybl yr wythnos" },
  rateRatio: (rate, ratio) => `${rate}: ${ratio} y gyfradd cynt`,
  noneBefore: (rate) => `${rate}: dim cynt, felly dim cymhareb`,
  interval: (level, range) => `Cyfwng ${level}: ${range}`,
  orMore: (lower) => `${lower} neu fwy`,
  noChange: "dim newid",
  band: (level, method) =>
    `Band: cyfwng ${level} (${method}): pa mor bell y gallai siawns fod wedi symud cymhareb y cyfraddau`,
  verdicts: {
    fell: "Gostyngodd y gyfradd: nid yw’r cyfwng yn cynnwys dim newid",
    rose: "Cododd y gyfradd: nid yw’r cyfwng yn cynnwys dim newid",
    tooFewToTell: "Mae’r cyfwng yn cynnwys dim newid: rhy ychydig i ddweud",
  },
  withoutExposure: "Heb ei brofi: nid yw’r wythnosau a’r disgyblion wedi’u nodi",
  withoutExactCounts: "Heb ei brofi: nid yw un o’r cyfrifon yn union",
  windowsDiffer:
    "Mae’r ddau gyfnod yn wahanol o ran wythnosau neu ddisgyblion: darllenwch y gyfradd, nid y cyfrif.",
  recordingNotStated: "Nid yw wedi’i nodi a gofnodwyd y ddau yn yr un ffordd.",
  noCause: "Nid yw newid yn dweud dim am ei achos.",

  stated: (label, value) => `${label}: ${value}.`,
  statedWith: (label, value, detail) => `${label}: ${value} (${detail}).`,
  sentence: (text) => `${text}.`,

  windowColumn: "Pryd",
  countColumn: "Cyfrif neu newid",
  intervalColumn: (level) => `Cyfwng ${level}`,
  datesColumn: "Dyddiadau",
  weeksColumn: "Wythnosau ysgol",
  rollColumn: "Ar y gofrestr",
  changeRow: "Newid yn y cyfrif",
  ratioRow: (rate) => `${rate}: wedyn ÷ cynt`,
});
