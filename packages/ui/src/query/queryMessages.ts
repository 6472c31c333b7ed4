import { messageTable } from "../language/messageTable";

/** What a reader is told where a snapshot did not come. */
export const queryMessages = /* @__PURE__ */ messageTable("query", {
  notFetched: "The data could not be fetched. Check your connection, then try again.",
  unreadable: (fault: string) =>
    `The data file could not be read, so nothing is shown rather than something wrong. ${fault}`,
});
