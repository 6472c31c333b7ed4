import { messageTable } from "../../language/messageTable";

export const diversityMessages = /* @__PURE__ */ messageTable("diversityBreakdown", {
  empty: "Nobody is counted here yet.",
  switchLabel: "Show by",

  /** The base of every share; `dimension` stands mid-sentence: `ethnic group`. */
  knownFor: (dimension: string, counts: string, unit: string, share: string) =>
    `${dimension} known for ${counts} ${unit} asked (${share})`,
  knownWorking: (dimension: string) => `${dimension}: known`,
  tooLowToCompare: (known: string) => `${known}: too few for a comparison`,
  readWithCare: (known: string) => `${known}: read with care`,
  knownHidden: (dimension: string, unit: string, why: string) =>
    `The number of ${unit} whose ${dimension} is known is ${why}`,

  ratio: (ratio: string, benchmark: string) => `${ratio} ${benchmark}`,

  /** Headlines. */
  largerShare: (groups: string, benchmark: string) =>
    `${groups}: a larger share than among ${benchmark}`,
  smallerShare: (groups: string, benchmark: string) =>
    `${groups}: a smaller share than among ${benchmark}`,
  largerAndSmaller: (larger: string, smaller: string, benchmark: string) =>
    `${larger}: a larger share than among ${benchmark}; ${smaller}: a smaller one`,
  tooFewToTell: (unit: string, benchmark: string) =>
    `Too few to tell ${unit} apart from ${benchmark}`,
  severalGroups: (number: string) => `${number} groups`,
  largest: (group: string, share: string, unit: string) => `${group}: ${share} of ${unit}`,
  allHidden: (title: string) => `${title}: hidden, too few people to show`,
  benchmarksOnly: (title: string) =>
    `${title}: no figures of their own, only what to compare them with`,

  /** The sentence. */
  group: (label: string, counts: string, share: string) => `${label} ${counts} (${share})`,
  hiddenGroups: (number: string, isOne: boolean) =>
    `${number} ${isOne ? "group is" : "groups are"} hidden because so few people are in them that they could be recognised.`,
  benchmarkShare: (share: string, benchmark: string) => `${share} of ${benchmark}`,
  benchmarkShares: (group: string, shares: string) => `${group}: ${shares}.`,

  /** The table. */
  ofKnown: (title: string) => `${title}: shares of those whose answer is known`,
  ofAsked: (title: string) => `${title}: shares of all asked`,
  peopleColumn: "People",
  shareColumn: "Share",
  intervalColumn: "95% interval",
  gapColumn: (benchmark: string) => `Gap to ${benchmark}`,
  ratioColumn: (benchmark: string) => `Ratio to ${benchmark}`,
  parityColumn: (benchmark: string) => `People to parity with ${benchmark}`,
  hiddenCell: "hidden",
  notCompared: "not compared",
});
