import { type Exits, formatCount } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { listInWords } from "../../words/listInWords";
import { cohortFunnelMessages } from "./cohortFunnelMessages";

const phrases = {
  withdrawn: "withdrew",
  notSelected: "wereNotSelected",
  deferred: "deferredToLater",
  pending: "stillWaiting",
  unknown: "stopped",
} as const;
const exitIds = Object.keys(phrases) as (keyof Exits)[];

/** What became of those who did not reach the next stage: `12 withdrew, 40 were not selected and 5 are still waiting`. */
export function exitsInWords(exits: Exits, language: Language): string {
  const say = messagesIn(cohortFunnelMessages, language);
  const said = exitIds.flatMap((exit) => {
    const count = exits[exit];
    if (count.is === "absent" || count.is === "hidden") return [];
    if (count.is === "exact" && count.value === 0) return [];
    const isOne = count.is === "exact" && count.value === 1;
    return [say[phrases[exit]](formatCount(count, language), isOne)];
  });
  const anyHidden = exitIds.some((exit) => exits[exit].is === "hidden");
  if (anyHidden) said.push(say.othersHidden);
  return listInWords(said, language);
}
