import { formatCount, type ReportedArea } from "@the-difference/impact-sdk";
import type { Language } from "../../language/Language";
import { messagesIn } from "../../language/messageTable";
import { periodNamed } from "../../words/periodInWords";
import type { ExclusionsBody } from "./exclusionMeasures";
import { exclusionTrendMessages } from "./exclusionTrendMessages";
import type { ExclusionValue } from "./exclusionValues";

/** `Suspensions, 2024/25: 100 × 355 ÷ 2,478 = 14.33`, of the area that the figure is about. */
export function exclusionWorkings(
  { periods }: ExclusionsBody,
  lead: ReportedArea | undefined,
  values: readonly ExclusionValue[],
  language: Language,
): string[] {
  const say = messagesIn(exclusionTrendMessages, language);
  const hundred = new Intl.NumberFormat(language.locale).format(100);
  return values.flatMap(({ area, period, measure, mark, count, headcount, value }) => {
    const isCounted = count?.is === "exact" && headcount?.is === "exact";
    if (area.id !== lead?.id || mark.is !== "drawn" || !isCounted) return [];
    const name = say.working(say.measures[measure], periodNamed(period, periods, language));
    const quotient = `${formatCount(count, language)} ÷ ${formatCount(headcount, language)}`;
    return [`${name}: ${hundred} × ${quotient} = ${value}`];
  });
}
