import { messageTable } from "../../language/messageTable";

export const storyCardMessages = /* @__PURE__ */ messageTable("storyCard", {
  pseudonym: (role: string) => `${role}; not their real name`,
  quoteFrom: (role: string) => `In the words of: ${role}`,
  named: (name: string, role: string) => `${name}, ${role}`,
  quoted: (text: string) => `“${text}”`,
  challenge: "What was hard",
  learning: "What we learned",
});
