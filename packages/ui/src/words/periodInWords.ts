import type { ReportedPeriod } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { messagesIn } from "../language/messageTable";
import { periodMessages } from "./periodMessages";

/** `2023/24`, `autumn 2023/24`. */
export function periodInWords({ year, term }: ReportedPeriod, language: Language): string {
  const say = messagesIn(periodMessages, language);
  return term ? say.termOfYear(say[term], year) : year;
}

/** Where a line is short: `2023/24`, `aut 23/24`. */
export function shortPeriod({ year, term }: ReportedPeriod, language: Language): string {
  const say = messagesIn(periodMessages, language);
  return term ? say.termOfYear(say.shortTerm[term], year.slice(2)) : year;
}

/** The period of an id, in words. */
export function periodNamed(
  id: string,
  periods: readonly ReportedPeriod[],
  language: Language,
): string {
  const period = periods.find((each) => each.id === id);
  return period ? periodInWords(period, language) : id;
}
