import { translate } from "../../language/messageTable";
import { outcomeGapMessages } from "./outcomeGapMessages";

export const outcomeGapMessagesInWelsh = /* @__PURE__ */ translate(outcomeGapMessages, {
  empty: "Nid oes neb eto y gellid cymryd cyfran ohonynt, ar y naill ochr na’r llall.",

  side: (label, value) => `${label} ${value}`,
  finding: (outcome, first, second) => `${outcome}: ${first}, ${second}`,
  tooFewToTell: (first, second) => `Rhy ychydig i wahaniaethu rhyngddynt: ${first}, ${second}`,
  surveyCannotTell: (first, second) =>
    `Ni all yr arolwg wahaniaethu rhyngddynt: ${first}, ${second}`,
  notComparable: (first, second) => `Ddim i’w cymharu: ${first}, ${second}`,
  hiddenSides: (title, sides) => `${title}: cuddiwyd ${sides}, rhy ychydig i’w ddangos`,
  noGap: (title) => `${title}: dim bwlch i’w ddangos`,

  people: (number, unit) =>
    `Wedi’u llunio fel ${number} ${unit} ar bob ochr, fel y gellir cyfrif y ddwy.`,
  counted: (count, base) => `${count} ${base}`,
  countsNotStated: (base) => `${base}, heb nodi’r cyfrifon`,
  hiddenCount: (base) => `o ${base}`,
  sourceOfSide: (source) => `Ffynhonnell: ${source}`,

  gap: "Bwlch",
  firstLessSecond: (first, second) => `${first} llai ${second}`,
  zero: "dim bwlch",
  interval: (level, range) => `Cyfwng ${level}: ${range}`,
  higherToLower: (ratio) => `Mae’r gyfran uwch ${ratio} yr isaf`,
  band: (level, method) =>
    `Band: cyfwng ${level} (${method}): pa mor bell y gallai siawns fod wedi symud y bwlch`,
  withoutCounts:
    "Nid yw’r ffynhonnell yn argraffu cyfrifon, felly nid yw’n hysbys pa mor bell y gallai siawns fod wedi symud y bwlch.",
  secondIsFixed: (second) => `Cymerir bod ${second} yn hysbys heb wall.`,
  firstIsPartOfSecond: (first, second) =>
    `Mae ${second} yn cynnwys ${first}, a chymerir ei fod yn hysbys heb wall.`,
  withheld: {
    definitionNotStated: "nid yw’r hyn a gyfrifir wedi’i nodi",
    outcomesDiffer: "mae’r ddwy ochr yn cyfrif pethau gwahanol",
    basesDiffer: "cyfrannau o gyfansymiau gwahanol ydynt",
  },
  notCompared: (why) => `Heb eu cymharu: ${why}`,
  bounded: "ddim yn hysbys, gan nad yw un o’r cyfrifon yn union",

  higher: (side) => `Mae ${side} yn uwch: nid yw’r cyfwng yn cynnwys 0`,
  verdicts: {
    tooFewToTellApart: "Mae’r cyfwng yn cynnwys 0: rhy ychydig i wahaniaethu rhwng y ddau",
    notTested: "Heb ei brofi: argraffwyd heb gyfrifon",
  },
  surveyVerdict: "Mae’r cyfwng yn cynnwys 0: ni all yr arolwg wahaniaethu rhwng y ddau",
  notTheSame: "Nid yw hynny’n golygu bod y ddau yr un peth.",

  statedSide: (label, value) => `${label}: ${value}.`,
  countedSide: (label, value, detail) => `${label}: ${value} (${detail}).`,
  sentence: (text) => `${text}.`,

  ratioWorking: "Uwch ÷ is",

  groupColumn: "Grŵp",
  countColumn: "Cyfrif",
  valueColumn: "Cyfran neu fwlch",
  intervalColumn: (level) => `Cyfwng ${level}`,
  countedColumn: "Beth a gyfrifir",
  sourceColumn: "Ffynhonnell",
  countedOf: (outcome, base) => `${outcome}, o ${base}`,
  gapRow: (first, second) => `Bwlch: ${first} llai ${second}`,
  ratioRow: "Cymhareb: uwch ÷ is",
  register: "Cofrestr",
  survey: "Arolwg",
});
