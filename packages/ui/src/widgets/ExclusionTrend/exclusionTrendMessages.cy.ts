import { translate } from "../../language/messageTable";
import { exclusionTrendMessages } from "./exclusionTrendMessages";

/** A noun after a number is singular in Welsh. */
export const exclusionTrendMessagesInWelsh = /* @__PURE__ */ translate(exclusionTrendMessages, {
  empty: "Nid oes ffigurau ar gyfer yr ardaloedd a’r cyfnodau hyn eto.",

  measures: {
    suspensions: "Gwaharddiadau dros dro",
    permanentExclusions: "Gwaharddiadau parhaol",
    pupilsSuspended: "Disgyblion a waharddwyd unwaith neu fwy",
    managedMoves: "Symudiadau a reolir",
    internalExclusions: "Gwaharddiadau mewnol",
    reducedTimetables: "Amserlenni llai",
  },
  counted: {
    suspensions: (number) => `${number} gwaharddiad dros dro`,
    permanentExclusions: (number) => `${number} gwaharddiad parhaol`,
    pupilsSuspended: (number) => `${number} disgybl a waharddwyd`,
    managedMoves: (number) => `${number} symudiad a reolir`,
    internalExclusions: (number) => `${number} gwaharddiad mewnol`,
    reducedTimetables: (number) => `${number} amserlen lai`,
  },
  base: {
    januaryCensusHeadcount: "Fesul 100 o ddisgyblion ar y gofrestr yng nghyfrifiad mis Ionawr",
    averageRoll: "Fesul 100 o ddisgyblion ar y gofrestr gyfartalog",
    rollOnDate: "Fesul 100 o ddisgyblion ar y gofrestr ar un dyddiad",
    everOnRoll: "Fesul 100 o ddisgyblion a fu ar y gofrestr",
  },
  pupils: (number) => `${number} disgybl`,
  schoolMean: "Ysgolion ar gyfartaledd",
  schoolMeanDetail: (number) => `cymedr heb ei bwysoli o gyfraddau ${number} ysgol`,
  bands: (level, methods) =>
    `Bariau y tu ôl i ddotiau: cyfyngau ${level} (${methods}): mae pawb wedi’u cyfrif; gallai siawns fod wedi symud y gyfradd mor bell â hyn o hyd`,

  rateOf: {
    suspensions: (rate) => `${rate} gwaharddiad dros dro`,
    permanentExclusions: (rate) => `${rate} gwaharddiad parhaol`,
    pupilsSuspended: (rate) => `${rate} a waharddwyd unwaith neu fwy`,
    managedMoves: (rate) => `${rate} symudiad a reolir`,
    internalExclusions: (rate) => `${rate} gwaharddiad mewnol`,
    reducedTimetables: (rate) => `${rate} amserlen lai`,
  },

  latest: (area, counted, period) => `${area}: ${counted} fesul 100 o ddisgyblion yn ${period}`,
  up: (latest, before, period) => `${latest}, i fyny o ${before} yn ${period}`,
  down: (latest, before, period) => `${latest}, i lawr o ${before} yn ${period}`,
  unclear: (latest, before, period) =>
    `${latest}, yn rhy agos at ${before} yn ${period} i’w alw’n newid`,
  inClosures: (latest) => `${latest}, pan oedd ysgolion ar gau am ran o’r flwyddyn`,
  rangeOfAreas: (measure, lowest, highest, period) =>
    `${measure}: ${lowest} i ${highest} fesul 100 o ddisgyblion yn ${period}`,
  oneArea: (measure, only, period) => `${measure}: ${only} fesul 100 o ddisgyblion yn ${period}`,
  allHidden: (title) => `${title}: cuddiwyd, rhy ychydig i’w dangos`,

  counts: (period, area, counts) => `Yn ${period}, ${area}: ${counts}.`,
  lowestAndHighest: (period, measure, [lowest, lowestArea], [highest, highestArea]) =>
    `Yn ${period} mae’r cyfraddau a ddangosir (${measure}) yn mynd o ${lowest} (${lowestArea}) i ${highest} (${highestArea}).`,
  only: (period, measure, rate, area) =>
    `Yn ${period} dangosir un gyfradd (${measure}), ${rate} (${area}).`,
  meanIsNoTotal:
    "Mae pob ysgol yn cyfrif unwaith, faint bynnag o ddisgyblion sydd ganddi: nid cyfradd yr ysgolion gyda’i gilydd yw hon.",
  above: (period, measure, rate, other, otherRate) =>
    `Yn ${period} roedd y gyfradd (${measure}), ${rate}, yn uwch na chyfradd ${other}, ${otherRate}.`,
  below: (period, measure, rate, other, otherRate) =>
    `Yn ${period} roedd y gyfradd (${measure}), ${rate}, yn is na chyfradd ${other}, ${otherRate}.`,
  alike: (period, measure, rate, other, otherRate) =>
    `Yn ${period} roedd y gyfradd (${measure}), ${rate}, yn rhy agos at gyfradd ${other}, ${otherRate}, i wahaniaethu rhyngddynt.`,
  localOnly: "Nid oes cyfrif cenedlaethol o’r mesurau hyn.",
  hiddenNumbers: (number) =>
    `${number} rhif wedi’u cuddio: mae cyn lleied o ddisgyblion y tu ôl iddynt fel y gellid eu hadnabod.`,
  nothingShown: (title) => `${title}: nid oes rhif y gellir ei ddangos.`,

  rowName: (area, measure, period) => `${area}: ${measure}, ${period}`,
  working: (measure, period) => `${measure}, ${period}`,
  caption: (title) => `${title}: nifer, a chyfradd fesul 100 o ddisgyblion`,
  areaColumn: "Ardal, mesur a chyfnod",
  numberColumn: "Nifer",
  rateColumn: "Fesul 100 o ddisgyblion",
  intervalColumn: "Cyfwng 95%",
  pupilsColumn: "Disgyblion",
  statusColumn: "Statws",
  final: "terfynol",
  provisional: "dros dro",
});
