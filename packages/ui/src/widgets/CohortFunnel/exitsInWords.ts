import { type Exits, formatCount } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { listInWords } from "../../words/listInWords";

const phrases: { exit: keyof Exits; one: string; several: string }[] = [
  { exit: "withdrawn", one: "withdrew", several: "withdrew" },
  { exit: "notSelected", one: "was not selected", several: "were not selected" },
  { exit: "deferred", one: "deferred to a later cohort", several: "deferred to a later cohort" },
  { exit: "pending", one: "is still waiting", several: "are still waiting" },
  {
    exit: "unknown",
    one: "stopped for reasons not stated",
    several: "stopped for reasons not stated",
  },
];

/** What became of those who did not reach the next stage: `12 withdrew, 40 were not selected and 5 are still waiting`. */
export function exitsInWords(exits: Exits, language: Language): string {
  const said = phrases.flatMap(({ exit, one, several }) => {
    const count = exits[exit];
    if (count.is === "absent" || (count.is === "exact" && count.value === 0)) return [];
    return count.is === "hidden"
      ? []
      : [
          `${formatCount(count, language)} ${count.is === "exact" && count.value === 1 ? one : several}`,
        ];
  });
  const anyHidden = phrases.some(({ exit }) => exits[exit].is === "hidden");
  if (anyHidden) said.push("others are hidden: too few to show");
  return listInWords(said, language);
}
