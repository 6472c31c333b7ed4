import type { PublishedResult } from "@the-difference/impact-sdk";
import { messageTable } from "../../language/messageTable";

type From = PublishedResult<"timeToEvent">["body"]["from"];

const beginning: Record<From, string> = {
  start: "the start of the programme",
  graduation: "graduation",
};

export const timeToProgressionMessages = /* @__PURE__ */ messageTable("timeToProgression", {
  empty: "Nobody has been followed yet.",
  nobodyOf: (people: string, unit: string) => `Of ${people} ${unit} nobody has been followed.`,

  /** Above, below and beside the curve. */
  followed: (counts: string, unit: string) =>
    `${counts} ${unit} were followed until they moved up a level, or for as long as is known`,
  shareAxis: "Share who had moved up a level",
  monthAxis: (from: From) => `Months since ${beginning[from]}`,
  atRisk: "Still followed and waiting at that month",
  medianLine: (months: string) => `Half: ${months} months`,
  censoring:
    "Those followed for less time count for as long as they were followed, and are taken to be like the others.",
  steps: (months: string) =>
    `The curve steps at the end of every ${months} months: nothing is published of single months.`,
  curveEnds: (month: string) =>
    `The curve ends at month ${month}: fewer than 10 people are followed beyond it.`,
  hatched: (hidden: string) => `Hatched: ${hidden}.`,

  /** Headlines. */
  halfWithin: (unit: string, after: string, by: string) =>
    `It took ${after} to ${by} months until half of the ${unit} had moved up a level`,
  notYetHalf: (unit: string, month: string, share: string) =>
    `After ${month} months, ${share} of the ${unit} had moved up a level: not yet half`,
  shareBy: (unit: string, month: string, share: string) =>
    `${share} of the ${unit} had moved up a level by month ${month}`,
  tooFew: (unit: string) => `Too few ${unit} are followed to say how long moving up a level takes`,
  allHidden: (title: string) => `${title}: hidden, too few people to show`,

  /** The sentence. */
  medianWithin: (after: string, by: string, from: From, interval: string) =>
    `Half had moved up a level between ${after} and ${by} months after ${beginning[from]}${interval}.`,
  medianNotReached: (month: string, from: From, interval: string) =>
    `By month ${month} after ${beginning[from]} not yet half had moved up a level${interval}.`,
  /** `; 95% interval: from month 12 to month 30`; an end that is not reached is open. */
  medianInterval: (level: string, range: string) => `; ${level} interval: ${range}`,
  monthRange,
  reachedBy: (share: string, month: string, range: string) =>
    `By month ${month}, ${share} had${range ? ` (95% interval ${range})` : ""}.`,
  /** After a sentence that says the month. */
  reachedByThen: (share: string, range: string) =>
    `${share} had${range ? ` (95% interval ${range})` : ""}.`,
  /** `Had moved up a level by month 12`. */
  curveWorking: (month: string) => `Had moved up a level by month ${month}`,
  hiddenParts:
    "Some numbers are hidden because so few people are counted that they could be recognised.",
  tooFewToSay: "Fewer than 10 people are followed, so nothing is estimated.",

  /** The table. */
  monthsColumn: "Months",
  atRiskColumn: "Followed and waiting at their beginning",
  eventsColumn: "Moved up in them",
  censoredColumn: "Follow-up ended in them",
  reachedColumn: "Had moved up by their end",
  intervalColumn: "95% interval",
  stillWaitingRow: (month: string) => `After ${month}`,
  peopleRow: (unit: string) => `All ${unit}`,
  startUnknownRow: "Level at the beginning not known",
  notFollowedRow: "Not followed",
  medianRow: "Half had moved up (median)",
  monthsOf: (months: string) => `${months} months`,
  notReached: (month: string) => `not by month ${month}`,
  tooFewCell: "too few people to say",
});

function monthRange(after: string | undefined, by: string | undefined): string {
  if (after === undefined) return by === undefined ? "open" : `up to month ${by}`;
  return by === undefined
    ? `after month ${after}, its upper end not reached`
    : `month ${after} to ${by}`;
}
