import { type Exits, formatCount } from "@the-difference/impact-sdk";
import { listInWords } from "../../words/listInWords";

const phrases: [keyof Exits, string][] = [
  ["withdrawn", "withdrew"],
  ["notSelected", "were not selected"],
  ["deferred", "deferred to a later cohort"],
  ["pending", "are still waiting"],
  ["unknown", "stopped for reasons not stated"],
];

/** What became of those who did not reach the next stage: `12 withdrew, 40 were not selected and 5 are still waiting`. */
export function exitsInWords(exits: Exits, locale: string): string {
  const said = phrases.flatMap(([key, phrase]) => {
    const count = exits[key];
    if (count.is === "absent" || (count.is === "exact" && count.value === 0)) return [];
    return count.is === "hidden" ? [] : [`${formatCount(count, locale)} ${phrase}`];
  });
  const anyHidden = phrases.some(([key]) => exits[key].is === "hidden");
  if (anyHidden) said.push("others are hidden: too few to show");
  return listInWords(said, locale);
}
