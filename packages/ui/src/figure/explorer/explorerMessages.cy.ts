import { translate } from "../../language/messageTable";
import { explorerMessages } from "./explorerMessages";

export const explorerMessagesInWelsh = /* @__PURE__ */ translate(explorerMessages, {
  walk: "Marciau’r siart, fesul un",
  row: (name, values) => (values === "" ? name : `${name}. ${values}`),
  value: (column, cell) => `${column}: ${cell}`,
});
