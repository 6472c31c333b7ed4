import { messageTable } from "../language/messageTable";

/** What stands around every story, quote and theory of change. */
export const contentMessages = /* @__PURE__ */ messageTable("content", {
  illustrative: "Illustrative: invented to show the design",
  source: (sources: string, places: string) =>
    places === "" ? `Source: ${sources}` : `Source: ${sources}, ${places}`,
  figures: "The figures beside it",
});
