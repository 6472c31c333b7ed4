import { messageTable } from "../../language/messageTable";

export const surveyMessages = messageTable("surveyResults", {
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
  agree: (share: string) => `${share} agree`,
  ofOne: (title: string, share: string) => `${title}: ${share}`,
  ofFirst: (share: string, statement: string) => `${share}: ${statement}`,

  /** The sentence. */
  item: (statement: string, share: string, counts: string) => `${statement}: ${share}, ${counts}.`,
  itemWithoutShare: (statement: string, why: string) => `${statement}: ${why}.`,
  moreItems: (number: string, isOne: boolean) =>
    `${number} more ${isOne ? "is" : "are"} in the table.`,
  net: (points: string) => `Agree less disagree: ${points}.`,
  several: "People could choose several, so the shares do not add up.",

  /** What marks stand for. */
  openDot: "Open dot: printed without the counts behind it",
  severalNote:
    "Several answers possible: each share is of all who answered; they do not add up to 100%",
  sides: "From the line: agreement one way, disagreement the other, on one scale",
  neutralApart: (label: string) =>
    `“${label}” stands apart, on the same scale: it counts towards neither side`,
  wholeSide: "Pale bar: agree and strongly agree together; how many chose which is hidden",

  /** Beside a bar: who does not agree. */
  disagree: (share: string) => `${share} disagree`,
  neither: (share: string) => `${share} neither`,
  disagreeUntold: (why: string) => `disagree: ${why}`,
  neitherUntold: (why: string) => `neither: ${why}`,

  /** The table. */
  statementColumn: "Statement",
  answersColumn: "Answers",
  shareColumn: "Share",
  intervalColumn: "95% interval",
  everyoneColumn: "Had everyone answered",
  netColumn: "Agree less disagree",
  noAnswerColumn: "No answer",
  dontKnowColumn: "Don’t know",
  notApplicableColumn: "Not applicable",
});
