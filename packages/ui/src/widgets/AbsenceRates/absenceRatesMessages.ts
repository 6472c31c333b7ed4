import { messageTable } from "../../language/messageTable";

export const absenceRatesMessages = /* @__PURE__ */ messageTable("absenceRates", {
  empty: "There are no figures for these areas and periods yet.",

  measures: {
    overall: "Sessions missed",
    authorised: "Sessions missed, authorised",
    unauthorised: "Sessions missed, unauthorised",
    persistent: "Persistent: missed 10% or more",
    severe: "Severe: missed 50% or more",
  },
  base: "Share of possible sessions; persistent and severe: share of pupil enrolments",
  enrolments: (number: string, isOne: boolean) => `${number} ${isOne ? "enrolment" : "enrolments"}`,
  /** `78,000 of 899,080` sessions or enrolments. */
  counted: {
    overall: (counts: string) => `${counts} sessions`,
    authorised: (counts: string) => `${counts} sessions`,
    unauthorised: (counts: string) => `${counts} sessions`,
    persistent: (counts: string) => `${counts} enrolments`,
    severe: (counts: string) => `${counts} enrolments`,
  },

  /** Headlines; `rate` is `8.6%`. */
  rateOf: {
    overall: (rate: string) => `${rate} of sessions missed`,
    authorised: (rate: string) => `${rate} of sessions missed with leave`,
    unauthorised: (rate: string) => `${rate} of sessions missed without leave`,
    persistent: (rate: string) => `${rate} of enrolments persistently absent`,
    severe: (rate: string) => `${rate} of enrolments severely absent`,
  },
  latest: (area: string, rate: string, period: string) => `${area}: ${rate} in ${period}`,
  up: (latest: string, before: string, period: string) =>
    `${latest}, up from ${before} in ${period}`,
  down: (latest: string, before: string, period: string) =>
    `${latest}, down from ${before} in ${period}`,
  unclear: (latest: string, before: string, period: string) =>
    `${latest}, too close to ${before} in ${period} to call a change`,
  same: (latest: string, period: string) => `${latest}, the same as in ${period}`,
  inClosures: (latest: string) => `${latest}, when schools were closed for part of the year`,
  rangeOfAreas: (measure: string, lowest: string, highest: string, period: string) =>
    `${measure}: ${lowest} to ${highest} in ${period}`,
  oneArea: (measure: string, only: string, period: string) => `${measure}: ${only} in ${period}`,
  allHidden: (title: string) => `${title}: hidden, too few to show`,

  /** The sentence. */
  facts: (period: string, area: string, facts: string) => `In ${period} at ${area}, ${facts}.`,
  fact: {
    overall: (counts: string, rate: string) => `${counts} sessions were missed (${rate})`,
    persistent: (counts: string, rate: string) =>
      `${counts} enrolments missed 10% or more of their own (${rate})`,
    severe: (counts: string, rate: string) => `${counts} missed half or more (${rate})`,
  },
  lowestAndHighest: (
    period: string,
    measure: string,
    [lowest, lowestArea]: readonly [string, string],
    [highest, highestArea]: readonly [string, string],
  ) =>
    `In ${period} the rates that are shown (${measure}) go from ${lowest} (${lowestArea}) to ${highest} (${highestArea}).`,
  only: (period: string, measure: string, rate: string, area: string) =>
    `In ${period} one rate is shown (${measure}), ${rate} (${area}).`,
  above: (period: string, rate: string, other: string, otherRate: string) =>
    `In ${period} the rate of absence, ${rate}, was above that of ${other}, ${otherRate}.`,
  below: (period: string, rate: string, other: string, otherRate: string) =>
    `In ${period} the rate of absence, ${rate}, was below that of ${other}, ${otherRate}.`,
  alike: (period: string, rate: string, other: string, otherRate: string) =>
    `In ${period} the rate of absence, ${rate}, was the same as that of ${other}, ${otherRate}.`,
  hiddenNumbers: (number: string, isOne: boolean) =>
    `${number} ${isOne ? "rate is" : "rates are"} hidden because so few pupils are behind ${isOne ? "it" : "them"} that they could be recognised.`,
  nothingShown: (title: string) => `${title}: there is no number that can be shown.`,

  /** The table. */
  rowName: (area: string, measure: string, period: string) => `${area}: ${measure}, ${period}`,
  working: (measure: string, period: string) => `${measure}, ${period}`,
  caption: (title: string) => `${title}: number, and share`,
  areaColumn: "Area, measure and period",
  numberColumn: "Number",
  rateColumn: "Share",
  intervalColumn: "95% interval",
  statusColumn: "Status",
  final: "final",
  provisional: "provisional",
});
