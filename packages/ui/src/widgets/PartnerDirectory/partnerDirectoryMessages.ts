import { messageTable } from "../../language/messageTable";

type Counted = (number: string, isOne: boolean) => string;

const counted: Record<"school" | "trust" | "federation" | "unclear", Counted> = {
  school: (number, isOne) => `${number} ${isOne ? "school" : "schools"}`,
  trust: (number, isOne) => `${number} ${isOne ? "trust" : "trusts"}`,
  federation: (number, isOne) => `${number} ${isOne ? "federation" : "federations"}`,
  unclear: (number) => `${number} that may be one school or several`,
};

const kinds = {
  trust: "a trust",
  federation: "a federation",
  unclear: "one school or several: not clear",
};

export const partnerDirectoryMessages = /* @__PURE__ */ messageTable("partnerDirectory", {
  kinds,
  counted,
  all: (number: string, unit: string) => `${number} ${unit}`,
  allOf: (all: string, parts: string) => `${all}: ${parts}`,
  /** Other names of one place. */
  also: (names: string) => `also ${names}`,

  search: "Find by name",
  hint: "Beginnings of words are enough, in any order.",
  /** What most stand on; the others say it themselves. */
  mostly: (list: string) => `Unless another list is named: ${list}.`,
  list: (title: string) => `${title}, the list`,

  found: (found: string, all: string) => `${found} of ${all} found`,
  everything: (all: string) => `${all} in all`,
  firstShown: (shown: string) => `, the first ${shown} shown`,
  nothing: (query: string) =>
    `No name here has words that begin like “${query}”. Try fewer letters, or one word.`,
  showMore: (number: string) => `Show ${number} more`,
});
