import { messageTable } from "../../language/messageTable";

export const trainingMessages = /* @__PURE__ */ messageTable("trainingDose", {
  empty: "Nobody takes part yet.",

  /** Above the two strips. */
  plannedTitle: (amount: string) => `Planned for each: ${amount}`,
  plannedUntold: (why: string) => `Planned for each (${why})`,
  peopleTitle: (count: string, unit: string) => `Received by ${count} ${unit}`,
  recordedTitle: (count: string, unit: string) =>
    `Received by the ${count} ${unit} whose training is recorded`,
  peopleUntold: (unit: string, why: string) => `Received by ${unit} (${why})`,
  held: "held so far",
  notYetHeld: "not yet held",
  full: "received all that was held",
  part: "some of it",
  none: "none of it",
  notRecorded: "not recorded",
  found: (amount: string, phrase: string) => `${amount} ${phrase}`,
  rest: (number: string) => `${number} not stated`,

  median: (amount: string, due: string) => `Half received at least ${amount} of the ${due} held`,
  medianAlone: (amount: string) => `Half received at least ${amount}`,
  medianFew: (minimum: string) => `The median is shown from ${minimum} people on`,
  medianUntold: (why: string) => `Median (${why})`,

  headline: (title: string, share: string) => `${title}: ${share} received all that was held`,
  notBegun: (title: string) => `${title}: none held yet`,
  sentencePlanned: (planned: string, held: string) =>
    `${planned} planned for each, ${held} held so far.`,
  sentenceReceived: (counts: string, share: string) =>
    `${counts} received all that was held (${share}).`,
  sentenceNotBegun: (planned: string) => `${planned} planned for each, none held yet.`,
  notRecordedUntold: (why: string) => `Not recorded (${why}).`,
  notRecordedFor: (count: string, unit: string) => `Not recorded for ${count} ${unit}.`,
  sentence: (text: string) => `${text}.`,

  whatColumn: "What",
  valueColumn: "Value",
  plannedRow: "Planned for each",
  heldRow: "Held so far",
  fullRow: "Received all that was held",
  partRow: "Received some of it",
  noneRow: "Received none of it",
  recordedRow: "Recorded",
  notRecordedRow: "Not recorded",
  participantsRow: "All participants",
  shareRow: "Share of the recorded who received all",
  totalRow: "Received by all together",
  medianRow: "Median received",
});
