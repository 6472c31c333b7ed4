import { messageTable } from "../../language/messageTable";

export const beforeAfterMessages = /* @__PURE__ */ messageTable("beforeAfter", {
  fromTo: (unit: string, before: string, after: string) => `${unit}: from ${before} to ${after}`,
  finding: (fromTo: string, change: string) => `${fromTo}, ${change}`,
  tooFewToTell: (fromTo: string) => `${fromTo}, too few to tell a change`,
  notComparable: (unit: string, before: string, after: string) =>
    `${unit}: ${before}, then ${after}, not to be compared`,
  hiddenCounts: (title: string, windows: string) => `${title}: ${windows} hidden, too few to show`,
  noChangeToShow: (title: string) => `${title}: no change to show`,

  change: "Change",
  fewer: (share: string) => `${share} fewer`,
  more: (share: string) => `${share} more`,
  same: "no change",
  aboutSame: "about no change",
  recordingChanged: "not compared: the way of recording changed",
  directionNotKnown: "not known: the counts do not tell the direction",
  nothingBefore: "no share: there was nothing before",

  weeks: (number: string, isOne: boolean) => `${number} school ${isOne ? "week" : "weeks"}`,
  onRoll: (number: string) => `${number} on roll`,
  ratePer: { week: "Rate per week", pupilWeek: "Rate per pupil and week" },
  rateRatio: (rate: string, ratio: string) => `${rate}: ${ratio} the rate before`,
  noneBefore: (rate: string) => `${rate}: none before, so no ratio`,
  interval: (level: string, range: string) => `${level} interval ${range}`,
  orMore: (lower: string) => `${lower} or more`,
  noChange: "no change",
  band: (level: string, method: string) =>
    `Band: ${level} interval (${method}): how far chance could have moved the ratio of the rates`,
  verdicts: {
    fell: "The rate fell: the whole interval lies below no change",
    rose: "The rate rose: the whole interval lies above no change",
    tooFewToTell: "The interval includes no change: too few to tell",
  },
  withoutExposure: "Not tested: weeks and pupils are not stated",
  withoutExactCounts: "Not tested: one of the counts is not exact",
  windowsDiffer: "The two windows differ in weeks or pupils: read the rate, not the count.",
  recordingNotStated: "Whether both were recorded in the same way is not stated.",
  noCause: "A change says nothing about its cause.",

  stated: (label: string, value: string) => `${label}: ${value}.`,
  statedWith: (label: string, value: string, detail: string) => `${label}: ${value} (${detail}).`,
  sentence: (text: string) => `${text}.`,

  windowColumn: "When",
  countColumn: "Count or change",
  intervalColumn: (level: string) => `${level} interval`,
  datesColumn: "Dates",
  weeksColumn: "School weeks",
  rollColumn: "On roll",
  changeRow: "Change in the count",
  ratioRow: (rate: string) => `${rate}: after ÷ before`,
});
