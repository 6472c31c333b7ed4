import type { RetentionMeasure } from "@the-difference/impact-sdk";
import { messageTable } from "../../language/messageTable";

const retained: Record<RetentionMeasure["is"], string> = {
  completion: "completed",
  inProgramme: "still on the programme",
  inPost: "in post",
  inSystem: "in state-funded education",
};

export const retentionMessages = /* @__PURE__ */ messageTable("retentionChart", {
  empty: "Nobody is counted here yet.",
  /** What those who stayed did, as it stands behind a number. */
  retained,
  left: "left",
  lost: "lost to follow-up",
  deferred: "deferred",
  notYetDue: "not yet due",
  found: (count: string, phrase: string) => `${count} ${phrase}`,
  rest: (number: string) => `${number} not stated`,

  /** Above the two halves of the figure. */
  shareTitle: (unit: string) => `Share of the ${unit} of whom it is known`,
  peopleTitle: (unit: string) => `All ${unit} who started, whatever is known of them`,
  graduatesTitle: (unit: string) => `All ${unit}, whatever is known of them`,
  lostBand: "Thin line: from all who were lost to follow-up having left to all having stayed",

  /** Headlines. */
  cohortFound: (share: string, retained: string, cohort: string) =>
    `${share} ${retained}: ${cohort}`,
  ofOne: (title: string, share: string) => `${title}: ${share}`,

  /** The sentence. */
  cohort: (label: string, share: string, counts: string) => `${label}: ${share}, ${counts}.`,
  cohortWithRange: (label: string, share: string, counts: string, range: string) =>
    `${label}: ${share}, ${counts}; ${range} whatever became of those lost.`,
  cohortWithoutShare: (label: string, why: string) => `${label} (${why}).`,
  moreCohorts: (number: string, isOne: boolean) =>
    `${number} more ${isOne ? "is" : "are"} in the table.`,

  cohortColumn: "Cohort",
  peopleColumn: "All",
  leftColumn: "Left",
  lostColumn: "Lost to follow-up",
  deferredColumn: "Deferred",
  notYetDueColumn: "Not yet due",
  leftBeforeDueColumn: "Left before due",
  shareColumn: "Share",
  intervalColumn: "95% interval",
  rangeColumn: "Whatever became of those lost",
  dueOnColumn: "Looked at on",
});
