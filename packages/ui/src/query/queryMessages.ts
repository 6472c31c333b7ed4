import { messageTable } from "../language/messageTable";

/** What a reader is told where a snapshot did not come, by what happened: each with what to do. */
export const queryMessages = /* @__PURE__ */ messageTable("query", {
  unreachable:
    "The address of the data did not answer. Check your connection, then try again. If other sites open, tell whoever looks after this page.",
  notFound:
    "The data is not at its address: it was moved, renamed or deleted. Tell whoever looks after this page.",
  refused:
    "The server refused to give the data. Sign in to this site, then try again. If you are signed in, ask whoever looks after this page.",
  serverFailed: "The server of the data is busy or broken. Try again in a few minutes.",
  tooLarge: "The data file is too large to show. Tell whoever looks after this page.",
  tooSlow: "The data did not come within half a minute. Try again on a faster connection.",
  webPage:
    "A web page came in place of the data, perhaps one to sign in. Sign in to this site, then try again. If you are signed in, tell whoever looks after this page.",
  notJson:
    "The data came only in part, or is of another kind. Try again. If that changes nothing, tell whoever looks after this page.",
  notSnapshot: "The file at this address has no figures. Tell whoever looks after this page.",
  unknownVersion:
    "The data is in a form that this page does not know yet. Reload the page. If that changes nothing, tell whoever looks after it.",
  invalid: (fault: string) =>
    `The data file could not be read, so nothing is shown rather than something wrong. Tell whoever looks after this page: ${fault}.`,
});
