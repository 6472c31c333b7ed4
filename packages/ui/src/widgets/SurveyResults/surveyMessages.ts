import { messageTable } from "../../language/messageTable";

export const surveyMessages = /* @__PURE__ */ messageTable("surveyResults", {
  empty: "Nobody has answered yet.",

  /** The response line, in lower case: a sentence may hold it. */
  responsesNotStated: "how many answered is not stated",
  responsesHidden: (hidden: string) => `how many answered is ${hidden}`,
  invitedNotStated: (answered: string) => `${answered} answered; how many were asked is not stated`,
  invitedHidden: (answered: string, hidden: string) =>
    `${answered} answered; how many were asked is ${hidden}`,
  answered: (counts: string) => `${counts} answered`,
  answeredWithRate: (counts: string, rate: string) => `${counts} answered (${rate})`,

  /** How far a share could go. */
  couldBe: (range: string) => `could be ${range} had everyone answered`,

  /** Headlines. */
  topTwo: (share: string) => `${share} gave one of the top two answers`,
  answeredSo: (share: string, answer: string) => `${share} ${answer}`,
  ofOne: (title: string, share: string) => `${title}: ${share}`,
  ofFirst: (share: string, statement: string) => `${share}: ${statement}`,

  /** The sentence. */
  item: (statement: string, share: string, counts: string) => `${statement}: ${share}, ${counts}.`,
  itemWithoutShare: (statement: string, why: string) => `${statement} (${why}).`,
  moreItems: (number: string, isOne: boolean) =>
    `${number} more ${isOne ? "is" : "are"} in the table.`,
  net: (points: string) => `The top two answers less the bottom two: ${points}.`,
  several: "People could choose several, so the shares do not add up.",

  /** What marks stand for. */
  openDot: "Open dot: printed without the counts behind it",
  severalNote:
    "Several answers possible: each share is of all who answered; they do not add up to 100%",
  sides: "From the line: the top two answers one way, the bottom two the other",
  neutralApart: (label: string) =>
    `“${label}” stands apart, on the same scale: it counts towards neither side`,
  wholeSide: "Pale bar: the top two answers together; how many chose which is hidden",

  /** A side of a scale, by the names of its points: `disagree or strongly disagree`. */
  either: (one: string, other: string) => `${one} or ${other}`,
  side: (answers: string, share: string) => `${answers}: ${share}`,
  sideUntold: (answers: string, why: string) => `${answers} (${why})`,

  /** The table. */
  statementColumn: "Statement",
  answersColumn: "Answers",
  shareColumn: "Share",
  intervalColumn: "95% interval",
  everyoneColumn: "Had everyone answered",
  netColumn: "Top two less bottom two",
  noAnswerColumn: "No answer",
  dontKnowColumn: "Don’t know",
  notApplicableColumn: "Not applicable",
});
