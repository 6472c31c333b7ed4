import { formatCount } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import type { Curve } from "./curveOf";
import { estimateInWords } from "./estimateInWords";
import { timeToProgressionMessages } from "./timeToProgressionMessages";
import { monthInWords } from "./timeToProgressionWords";

/**
 * How the end of the curve came about, from the table's counts:
 * `Had moved up a level by month 12: 1 − (1 − 6 ÷ 20) × (1 − 7 ÷ 14) = 65%`.
 */
export function curveWorking({ estimated }: Curve, language: Language): string[] {
  const last = estimated.at(-1);
  if (!last) return [];
  const { curveWorking: labelOf } = messagesIn(timeToProgressionMessages, language);
  // An interval in which nobody moved up leaves the product as it is.
  const told = estimated.filter(({ events }) => events.is !== "exact" || events.value > 0);
  const factors = (told.length > 0 ? told : [last]).map(
    ({ atRisk, events }) =>
      `(1 − ${formatCount(events, language)} ÷ ${formatCount(atRisk, language)})`,
  );
  const label = labelOf(monthInWords(last.byMonth, language));
  const share = estimateInWords(last.reached.share, language);
  return [`${label}: 1 − ${factors.join(" × ")} = ${share}`];
}
