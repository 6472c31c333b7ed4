import type { PublishedResult } from "@the-difference/impact-sdk";
import { messageTable } from "../../language/messageTable";

type Difference = PublishedResult<"comparison">["body"]["difference"];
type Withheld = Extract<Difference, { is: "withheld" }>["why"];

const withheld: Record<Withheld, string> = {
  definitionNotStated: "what is counted is not stated",
  outcomesDiffer: "the two count different things",
  basesDiffer: "the two are shares of different wholes",
};

export const outcomeGapMessages = /* @__PURE__ */ messageTable("outcomeGap", {
  empty: "There is nobody yet of whom a share could be taken, on either side.",

  side: (label: string, value: string) => `${label} ${value}`,
  finding: (outcome: string, first: string, second: string) => `${outcome}: ${first}, ${second}`,
  tooFewToTell: (first: string, second: string) => `Too few to tell apart: ${first}, ${second}`,
  surveyCannotTell: (first: string, second: string) =>
    `The survey cannot tell them apart: ${first}, ${second}`,
  notComparable: (first: string, second: string) => `Not to be compared: ${first}, ${second}`,
  hiddenSides: (title: string, sides: string) => `${title}: ${sides} hidden, too few to show`,
  noGap: (title: string) => `${title}: no gap to show`,

  people: (number: string, unit: string) =>
    `Drawn as ${number} ${unit} on each side, so that both can be counted.`,
  counted: (count: string, base: string) => `${count} ${base}`,
  countsNotStated: (base: string) => `${base}, counts not stated`,
  hiddenCount: (base: string) => `of ${base}`,
  sourceOfSide: (source: string) => `Source: ${source}`,

  gap: "Gap",
  firstLessSecond: (first: string, second: string) => `${first} less ${second}`,
  zero: "no gap",
  interval: (level: string, range: string) => `${level} interval ${range}`,
  higherToLower: (ratio: string) => `The higher share is ${ratio} the lower`,
  band: (level: string, method: string) =>
    `Band: ${level} interval (${method}): how far chance could have moved the gap`,
  withoutCounts:
    "The source prints no counts, so it is not known how far chance could have moved the gap.",
  secondIsFixed: (second: string) => `${second} is taken as known without error.`,
  firstIsPartOfSecond: (first: string, second: string) =>
    `${second} includes ${first}, and is taken as known without error.`,
  withheld,
  notCompared: (why: string) => `Not compared: ${why}`,
  bounded: "not known, for one of the counts is not exact",

  higher: (side: string) => `${side} is higher: the whole interval lies off 0`,
  verdicts: {
    tooFewToTellApart: "The interval includes 0: too few to tell the two apart",
    notTested: "Not tested: printed without counts",
  },
  surveyVerdict: "The interval includes 0: the survey cannot tell the two apart",
  notTheSame: "That does not mean that the two are the same.",

  statedSide: (label: string, value: string) => `${label}: ${value}.`,
  countedSide: (label: string, value: string, detail: string) => `${label}: ${value} (${detail}).`,
  sentence: (text: string) => `${text}.`,

  ratioWorking: "Higher ÷ lower",

  groupColumn: "Group",
  countColumn: "Count",
  valueColumn: "Share or gap",
  intervalColumn: (level: string) => `${level} interval`,
  countedColumn: "What is counted",
  sourceColumn: "Source",
  countedOf: (outcome: string, base: string) => `${outcome}, of ${base}`,
  gapRow: (first: string, second: string) => `Gap: ${first} less ${second}`,
  ratioRow: "Ratio: higher ÷ lower",
  register: "A register",
  survey: "A survey",
});
