import { messageTable } from "../../language/messageTable";

export const targetMessages = /* @__PURE__ */ messageTable("targetTracker", {
  /** A target's number, with the share it comes from where it is one: `8 (60%)`. */
  aim: (needed: string, share: string) => `${needed} (${share})`,
  stated: (value: string, unit: string, target: string, shortfall: string) =>
    `${value} ${unit}; target ${target}: ${shortfall}.`,

  /** A year of a series. */
  targetAlone: (target: string) => `Target ${target}`,
  target: (target: string, shortfall: string) => `Target ${target}: ${shortfall}`,
  notSet: "No target set",
  notStated: "Target not stated",
  status: { final: "", provisional: "provisional", notYetDue: "not yet due" },
  noted: (target: string, status: string) => `${target}, ${status}`,
  yearFound: (year: string, count: string, unit: string, target: string, shortfall: string) =>
    `${year}: ${count} ${unit}, target ${target}: ${shortfall}`,
  yearCounted: (year: string, count: string, unit: string) => `${year}: ${count} ${unit}`,
  year: (label: string, count: string, note: string) => `${label}: ${count}, ${note}`,
  total: (count: string, unit: string) => `All together: ${count} ${unit}`,
  pale: "Pale bar: the number can still grow, or is known only within bounds",

  measureColumn: "Measure",
  reachedColumn: "Reached",
  targetColumn: "Target",
  shortColumn: "Short",
  shareColumn: "Share",
  yearColumn: "Year",
  statusColumn: "Status",
  final: "final",
  totalRow: "All together",
});
