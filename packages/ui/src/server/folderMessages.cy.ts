import { translate } from "../language/messageTable";
import { folderMessages } from "./folderMessages";

export const folderMessagesInWelsh = /* @__PURE__ */ translate(folderMessages, {
  published: (publisher, date) => `${publisher}, cyhoeddwyd ar ${date}`,
  figures: "Ffigurau",
  elsewhere: "Ei ddangos ar wefan arall",
  wordPress: "WordPress: gludwch y cyfeiriad hwn ar linell ar ei phen ei hun.",
  frame:
    "SharePoint, Google Sites ac eraill: gludwch y cod hwn lle mae’r wefan yn derbyn cod mewnosod.",
  follow:
    "Er mwyn i’r ffrâm ddilyn uchder y ffigur, lle mae gwefan yn derbyn sgriptiau, ychwanegwch hwn unwaith:",
  data: "Y ffigurau fel data",
});
