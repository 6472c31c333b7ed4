import { translate } from "../../language/messageTable";
import { absenceRatesMessages } from "./absenceRatesMessages";

/** A noun after a number is singular in Welsh. */
export const absenceRatesMessagesInWelsh = /* @__PURE__ */ translate(absenceRatesMessages, {
  empty: "Nid oes ffigurau ar gyfer yr ardaloedd a’r cyfnodau hyn eto.",

  measures: {
    overall: "Sesiynau a gollwyd",
    authorised: "Sesiynau a gollwyd, awdurdodedig",
    unauthorised: "Sesiynau a gollwyd, anawdurdodedig",
    persistent: "Cyson: colli 10% neu fwy",
    severe: "Difrifol: colli 50% neu fwy",
  },
  base: "Cyfran o’r sesiynau posibl; cyson a difrifol: cyfran o gofrestriadau disgyblion",
  enrolments: (number) => `${number} cofrestriad`,
  counted: {
    overall: (counts) => `${counts} sesiwn`,
    authorised: (counts) => `${counts} sesiwn`,
    unauthorised: (counts) => `${counts} sesiwn`,
    persistent: (counts) => `${counts} cofrestriad`,
    severe: (counts) => `${counts} cofrestriad`,
  },

  rateOf: {
    overall: (rate) => `${rate} o sesiynau wedi’u colli`,
    authorised: (rate) => `${rate} o sesiynau wedi’u colli gyda chaniatâd`,
    unauthorised: (rate) => `${rate} o sesiynau wedi’u colli heb ganiatâd`,
    persistent: (rate) => `${rate} o gofrestriadau’n absennol yn gyson`,
    severe: (rate) => `${rate} o gofrestriadau’n absennol yn ddifrifol`,
  },
  latest: (area, rate, period) => `${area}: ${rate} yn ${period}`,
  up: (latest, before, period) => `${latest}, i fyny o ${before} yn ${period}`,
  down: (latest, before, period) => `${latest}, i lawr o ${before} yn ${period}`,
  unclear: (latest, before, period) =>
    `${latest}, yn rhy agos at ${before} yn ${period} i’w alw’n newid`,
  same: (latest, period) => `${latest}, yr un fath ag yn ${period}`,
  inClosures: (latest) => `${latest}, pan oedd ysgolion ar gau am ran o’r flwyddyn`,
  rangeOfAreas: (measure, lowest, highest, period) =>
    `${measure}: ${lowest} i ${highest} yn ${period}`,
  oneArea: (measure, only, period) => `${measure}: ${only} yn ${period}`,
  allHidden: (title) => `${title}: cuddiwyd, rhy ychydig i’w dangos`,

  facts: (period, area, facts) => `Yn ${period}, ${area}: ${facts}.`,
  fact: {
    overall: (counts, rate) => `collwyd ${counts} sesiwn (${rate})`,
    persistent: (counts, rate) =>
      `collodd ${counts} cofrestriad 10% neu fwy o’u rhai eu hunain (${rate})`,
    severe: (counts, rate) => `collodd ${counts} hanner neu fwy (${rate})`,
  },
  lowestAndHighest: (period, measure, [lowest, lowestArea], [highest, highestArea]) =>
    `Yn ${period} mae’r cyfraddau a ddangosir (${measure}) yn mynd o ${lowest} (${lowestArea}) i ${highest} (${highestArea}).`,
  only: (period, measure, rate, area) =>
    `Yn ${period} dangosir un gyfradd (${measure}), ${rate} (${area}).`,
  above: (period, rate, other, otherRate) =>
    `Yn ${period} roedd y gyfradd absenoldeb, ${rate}, yn uwch na chyfradd ${other}, ${otherRate}.`,
  below: (period, rate, other, otherRate) =>
    `Yn ${period} roedd y gyfradd absenoldeb, ${rate}, yn is na chyfradd ${other}, ${otherRate}.`,
  alike: (period, rate, other, otherRate) =>
    `Yn ${period} roedd y gyfradd absenoldeb, ${rate}, yr un fath â chyfradd ${other}, ${otherRate}.`,
  hiddenNumbers: (number) =>
    `${number} cyfradd wedi’u cuddio: mae cyn lleied o ddisgyblion y tu ôl iddynt fel y gellid eu hadnabod.`,
  nothingShown: (title) => `${title}: nid oes rhif y gellir ei ddangos.`,

  rowName: (area, measure, period) => `${area}: ${measure}, ${period}`,
  working: (measure, period) => `${measure}, ${period}`,
  caption: (title) => `${title}: nifer, a chyfran`,
  areaColumn: "Ardal, mesur a chyfnod",
  numberColumn: "Nifer",
  rateColumn: "Cyfran",
  intervalColumn: "Cyfwng 95%",
  statusColumn: "Statws",
  final: "terfynol",
  provisional: "dros dro",
});
