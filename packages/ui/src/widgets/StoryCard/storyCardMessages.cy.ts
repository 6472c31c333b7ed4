import { translate } from "../../language/messageTable";
import { storyCardMessages } from "./storyCardMessages";

export const storyCardMessagesInWelsh = /* @__PURE__ */ translate(storyCardMessages, {
  pseudonym: (role) => `${role}; nid eu henw iawn`,
  quoteFrom: (role) => `Yng ngeiriau: ${role}`,
  named: (name, role) => `${name}, ${role}`,
  quoted: (text) => `“${text}”`,
  challenge: "Beth oedd yn anodd",
  learning: "Beth ddysgon ni",
});
