import { messageTable } from "../../language/messageTable";

export const exclusionTrendMessages = /* @__PURE__ */ messageTable("exclusionTrend", {
  empty: "There are no figures for these areas and periods yet.",

  measures: {
    suspensions: "Suspensions",
    permanentExclusions: "Permanent exclusions",
    pupilsSuspended: "Pupils suspended once or more",
    managedMoves: "Managed moves",
    internalExclusions: "Internal exclusions",
    reducedTimetables: "Reduced timetables",
  },
  counted: {
    suspensions: (number: string, isOne: boolean) =>
      `${number} ${isOne ? "suspension" : "suspensions"}`,
    permanentExclusions: (number: string, isOne: boolean) =>
      `${number} permanent ${isOne ? "exclusion" : "exclusions"}`,
    pupilsSuspended: (number: string, isOne: boolean) =>
      `${number} ${isOne ? "pupil" : "pupils"} suspended`,
    managedMoves: (number: string, isOne: boolean) =>
      `${number} managed ${isOne ? "move" : "moves"}`,
    internalExclusions: (number: string, isOne: boolean) =>
      `${number} internal ${isOne ? "exclusion" : "exclusions"}`,
    reducedTimetables: (number: string, isOne: boolean) =>
      `${number} reduced ${isOne ? "timetable" : "timetables"}`,
  },
  base: {
    januaryCensusHeadcount: "Per 100 pupils on roll at the January census",
    averageRoll: "Per 100 pupils on the average roll",
    rollOnDate: "Per 100 pupils on roll on one date",
    everOnRoll: "Per 100 pupils ever on roll",
  },
  pupils: (number: string, isOne: boolean) => `${number} ${isOne ? "pupil" : "pupils"}`,
  schoolMean: "Schools on average",
  schoolMeanDetail: (number: string) => `unweighted mean of ${number} schools’ rates`,
  bands: (level: string, methods: string) =>
    `Bars behind dots: ${level} intervals (${methods}): everyone is counted; chance could still have moved the rate this far`,

  /** `14.33 suspensions`; a rate is never one of something. */
  rateOf: {
    suspensions: (rate: string) => `${rate} suspensions`,
    permanentExclusions: (rate: string) => `${rate} permanent exclusions`,
    pupilsSuspended: (rate: string) => `${rate} suspended once or more`,
    managedMoves: (rate: string) => `${rate} managed moves`,
    internalExclusions: (rate: string) => `${rate} internal exclusions`,
    reducedTimetables: (rate: string) => `${rate} reduced timetables`,
  },

  /** Headlines; `counted` is `14.33 suspensions`. */
  latest: (area: string, counted: string, period: string) =>
    `${area}: ${counted} per 100 pupils in ${period}`,
  up: (latest: string, before: string, period: string) =>
    `${latest}, up from ${before} in ${period}`,
  down: (latest: string, before: string, period: string) =>
    `${latest}, down from ${before} in ${period}`,
  unclear: (latest: string, before: string, period: string) =>
    `${latest}, too close to ${before} in ${period} to call a change`,
  inClosures: (latest: string) => `${latest}, when schools were closed for part of the year`,
  rangeOfAreas: (measure: string, lowest: string, highest: string, period: string) =>
    `${measure}: ${lowest} to ${highest} per 100 pupils in ${period}`,
  oneArea: (measure: string, only: string, period: string) =>
    `${measure}: ${only} per 100 pupils in ${period}`,
  allHidden: (title: string) => `${title}: hidden, too few to show`,

  /** The sentence. */
  counts: (period: string, area: string, counts: string) => `In ${period} ${area} had ${counts}.`,
  lowestAndHighest: (
    period: string,
    measure: string,
    [lowest, lowestArea]: readonly [string, string],
    [highest, highestArea]: readonly [string, string],
  ) =>
    `In ${period} the rates of ${measure} that are shown go from ${lowest} (${lowestArea}) to ${highest} (${highestArea}).`,
  only: (period: string, measure: string, rate: string, area: string) =>
    `In ${period} one rate of ${measure} is shown, ${rate} (${area}).`,
  meanIsNoTotal:
    "Each school counts once, however many pupils it has: this is not the rate of the schools together.",
  above: (period: string, measure: string, rate: string, other: string, otherRate: string) =>
    `In ${period} the rate of ${measure}, ${rate}, was above that of ${other}, ${otherRate}.`,
  below: (period: string, measure: string, rate: string, other: string, otherRate: string) =>
    `In ${period} the rate of ${measure}, ${rate}, was below that of ${other}, ${otherRate}.`,
  alike: (period: string, measure: string, rate: string, other: string, otherRate: string) =>
    `In ${period} the rate of ${measure}, ${rate}, was too close to that of ${other}, ${otherRate}, to tell them apart.`,
  localOnly: "There is no national count of these measures.",
  hiddenNumbers: (number: string, isOne: boolean) =>
    `${number} ${isOne ? "number is" : "numbers are"} hidden because so few pupils are behind ${isOne ? "it" : "them"} that they could be recognised.`,
  nothingShown: (title: string) => `${title}: there is no number that can be shown.`,

  /** The table. */
  rowName: (area: string, measure: string, period: string) => `${area}: ${measure}, ${period}`,
  working: (measure: string, period: string) => `${measure}, ${period}`,
  caption: (title: string) => `${title}: number, and rate per 100 pupils`,
  areaColumn: "Area, measure and period",
  numberColumn: "Number",
  rateColumn: "Per 100 pupils",
  intervalColumn: "95% interval",
  pupilsColumn: "Pupils",
  statusColumn: "Status",
  final: "final",
  provisional: "provisional",
});
