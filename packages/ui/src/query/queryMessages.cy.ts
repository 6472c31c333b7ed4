import { translate } from "../language/messageTable";
import { queryMessages } from "./queryMessages";

export const queryMessagesInWelsh = /* @__PURE__ */ translate(queryMessages, {
  notFetched: "Nid oedd modd nôl y data. Gwiriwch eich cysylltiad, yna rhowch gynnig arall arni.",
  unreadable: (fault) =>
    `Nid oedd modd darllen y ffeil ddata, felly ni ddangosir dim yn hytrach na rhywbeth anghywir. ${fault}`,
});
