import { messageTable } from "../language/messageTable";

/** What every figure says besides its data: badges, headings of its details, states. */
export const figureMessages = /* @__PURE__ */ messageTable("figure", {
  illustrative: "Illustrative data: invented to show the design",
  provisional: "Provisional",
  lastRefreshed: (date: string) => `Last refreshed ${date}`,

  source: (sources: string) => `Source: ${sources}`,
  details: (notes: number, others: "someInSight" | "noneInSight") =>
    notes === 0
      ? "Table and sources"
      : `Table, sources and ${notes}${others === "someInSight" ? " more" : ""} ${notes === 1 ? "note" : "notes"}`,
  about: "About this figure",
  notes: "Notes",
  definition: "What it measures",
  formula: "How it is calculated",
  moreWorkings: (number: string) => `${number} more in the same way`,
  toBearInMind: "To bear in mind",
  definedBy: "Definition from",
  basis: "Basis",
  asOf: "Data as of",
  sources: "Sources",
  evidence: "Where it stands",
  quoted: (quote: string) => `“${quote}”`,

  loading: "The figure is loading",
  failed: "This figure could not be shown",
  unreadable: (fault: string) => `The data of this figure could not be read: ${fault}`,
  tryAgain: "Try again",
});
