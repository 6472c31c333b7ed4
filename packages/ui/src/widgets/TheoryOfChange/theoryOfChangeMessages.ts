import type { TheoryColumn } from "@the-difference/impact-sdk";
import { messageTable } from "../../language/messageTable";

const columns: Readonly<Record<TheoryColumn, string>> = {
  issues: "The issue",
  activities: "What we do",
  outputs: "What comes of it",
  outcomes: "What changes",
};

export const theoryOfChangeMessages = /* @__PURE__ */ messageTable("theoryOfChange", {
  columns,
  reading: "Each column is meant to lead to the next.",
  evidenced: (evidenced: number, nodes: number) =>
    `${evidenced} of its ${nodes} parts have figures beside them.`,
  leadsTo: "Leads to:",
  evidence: "Figures:",
});
