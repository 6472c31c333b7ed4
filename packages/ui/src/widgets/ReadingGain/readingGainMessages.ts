import type { PublishedResult } from "@the-difference/impact-sdk";
import { messageTable } from "../../language/messageTable";

type TestedPupils = PublishedResult<"gain">["body"]["testedPupils"];

const pupilsOf: Record<TestedPupils, string> = {
  everyone: "pupils",
  lowScorers: "pupils chosen for low scores",
  otherwise: "chosen pupils",
  notStated: "pupils (how they were chosen is not stated)",
};

export const readingGainMessages = /* @__PURE__ */ messageTable("readingGain", {
  empty: "No pupil has two comparable tests yet.",

  /** A pace that pupils reached or passed: `12 months in 6 or faster`. */
  threshold: (gainMonths: string, inMonths: string) =>
    `${gainMonths} months in ${inMonths} or faster`,
  thresholdLine: (gainMonths: string, inMonths: string) => `${gainMonths} months in ${inMonths}`,
  paceLine: "Usual pace: 1 a month",
  axis: "Months of reading age gained for each month between the tests",
  median: "Median",
  shownFrom: (pupils: string) => `shown from ${pupils} pupils on`,
  marks:
    "Large dot: the pupil in the middle (median). Small dots: the middle half of pupils lies between them. That is how pupils differ, not a margin of error.",
  order:
    "From the fastest median to the slowest; rows without a median come last, in no order of size.",
  tests: (instruments: string, first: string, second: string, shortestMonths: string) =>
    `Tests: ${instruments}; first ${first}, second ${second}, at least ${shortestMonths} months apart.`,

  /** Whose tests make a pair; `counts` is `122 of 160`. */
  tested: (counts: string, chosen: TestedPupils) =>
    `${counts} ${pupilsOf[chosen]} have two comparable tests`,
  testedAt: (area: string, tested: string) => `${area}: ${tested}.`,

  /** Headlines. */
  medianAndShare: (ratio: string, isOne: boolean, share: string, threshold: string) =>
    `Half of the pupils gained ${ratio} ${isOne ? "month" : "months"} of reading age a month or more; ${share} gained ${threshold}`,
  medianAlone: (ratio: string, isOne: boolean) =>
    `Half of the pupils gained ${ratio} ${isOne ? "month" : "months"} of reading age a month or more`,
  shareAlone: (share: string, threshold: string) =>
    `${share} of pupils gained ${threshold} in reading age`,
  paceKept: (kept: string, shown: string, areSchools: boolean) =>
    `Half of the pupils or more kept the usual pace in ${kept} of the ${shown} ${areSchools ? "schools" : "areas"} shown`,
  allHidden: (title: string) => `${title}: hidden, too few pupils to show`,

  /** The sentence. */
  halfGained: (ratio: string, isOne: boolean, lower: string, upper: string) =>
    `Half of them gained ${ratio} ${isOne ? "month" : "months"} of reading age a month or more, where 1 is the usual pace; the middle half of pupils gained ${lower} to ${upper}.`,
  keptPace: (counts: string, share: string) => `${counts} (${share}) kept the usual pace.`,
  gainedThreshold: (counts: string, share: string, threshold: string) =>
    `${counts} (${share}) gained ${threshold}.`,
  mediansFrom: (least: string, most: string, areSchools: boolean) =>
    `The medians of the ${areSchools ? "schools" : "areas"} shown run from ${least} to ${most}.`,
  hiddenMedians: (number: string, isOne: boolean, areSchools: boolean) =>
    `${number} ${plural(isOne, areSchools)} no median shown, because so few pupils are counted that they could be recognised.`,
  tooFewMedians: (number: string, isOne: boolean, areSchools: boolean, minimum: string) =>
    `${number} ${plural(isOne, areSchools)} fewer than ${minimum} such pupils, and no median.`,

  /** The table. */
  areaColumn: (areSchools: boolean): string => (areSchools ? "School" : "Area"),
  pupilsColumn: "Pupils tested",
  pairedColumn: "With two comparable tests",
  lowerColumn: "Lower quartile",
  upperColumn: "Upper quartile",
  paceColumn: "Usual pace or faster",
  paceShareColumn: "Share at the usual pace or faster",
  thresholdShareColumn: (threshold: string) => `Share at ${threshold}`,
  intervalColumn: "95% interval",
  noFirstColumn: "No first test",
  noSecondColumn: "No second test",
  otherTestColumn: "Two different tests",
  shortColumn: "Tests too close",
  floorColumn: "At the test’s lowest reading age",
  ceilingColumn: "At the test’s highest reading age",

  /** A working's name: `Example School, 12 months in 6 or faster`. */
  working: (area: string, pace: string) => `${area}, ${pace}`,
});

function plural(isOne: boolean, areSchools: boolean): string {
  if (isOne) return areSchools ? "school has" : "area has";
  return areSchools ? "schools have" : "areas have";
}
