import type { ReportedPeriod } from "@the-difference/impact-sdk";
import type { Language } from "../language/Language";
import { extremesOf, type MeasuredValue } from "../marks/areaFindings";
import { midSentence } from "./midSentence";
import { periodNamed } from "./periodInWords";

/** A rate, and the area that it is of. */
type RateOfArea = readonly [rate: string, area: string];

interface ExtremesMessages<Measure extends string> {
  measures: Readonly<Record<Measure, string>>;
  only: (period: string, measure: string, rate: string, area: string) => string;
  lowestAndHighest: (
    period: string,
    measure: string,
    lowest: RateOfArea,
    highest: RateOfArea,
  ) => string;
}

/** From which area to which the latest rates go, or the one that is shown; nothing where none is. */
export function extremesInWords<V extends MeasuredValue>(
  values: readonly V[],
  measures: readonly V["measure"][],
  periods: readonly ReportedPeriod[],
  say: ExtremesMessages<V["measure"]>,
  language: Language,
): string[] {
  const extremes = extremesOf(values, measures, periods);
  if (!extremes) return [];
  const { lowest, highest } = extremes;
  const period = periodNamed(lowest.period, periods, language);
  const measure = midSentence(say.measures[lowest.measure as V["measure"]]);
  if (lowest === highest) return [say.only(period, measure, lowest.value, lowest.area.label)];
  return [
    say.lowestAndHighest(
      period,
      measure,
      [lowest.value, lowest.area.label],
      [highest.value, highest.area.label],
    ),
  ];
}
