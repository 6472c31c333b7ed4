import type { ReportedArea, ReportedPeriod } from "@the-difference/impact-sdk";
import { areaRank } from "./areaRoles";
import type { AreaValue } from "./panelsOfAreas";
import type { TimeMark } from "./TimePlotModel";
import { inOrder, timeAxis } from "./timeAxis";
import { firstJoined, type Standing, standingOf } from "./timeComparison";

/** A measure of an area in a period: as it is drawn, and as its row of the table says it. */
export interface MeasuredValue extends AreaValue {
  area: ReportedArea;
  /** The period's id. */
  period: string;
  measure: string;
}

export type Shown<V extends MeasuredValue> = V & { mark: Extract<TimeMark, { is: "drawn" }> };

export function isShown<V extends MeasuredValue>(value: V): value is Shown<V> {
  return value.mark.is === "drawn";
}

/** The latest value that is shown, of the first measure that has one in its period. */
export function latestShown<V extends MeasuredValue>(
  values: readonly V[],
  measures: readonly V["measure"][],
  periods: readonly ReportedPeriod[],
): Shown<V> | undefined {
  const shown = values.filter(isShown);
  const latest = inOrder(periods).findLast(({ id }) => shown.some(({ period }) => period === id));
  const ofPeriod = shown.filter(({ period }) => period === latest?.id);
  return measures
    .map((measure) => ofPeriod.find((each) => each.measure === measure))
    .find((each) => each !== undefined);
}

/** What a value can be compared with over time, and how it stands to it: none where no line leads to it. */
export function changeOf<V extends MeasuredValue>(
  latest: Shown<V>,
  values: readonly V[],
  periods: readonly ReportedPeriod[],
): { before: Shown<V>; standing: Standing } | undefined {
  const series = values.filter(
    ({ area, measure }) => area.id === latest.area.id && measure === latest.measure,
  );
  const points = series.map(({ period, rowId, mark }) => ({ slotId: period, rowId, mark }));
  const first = firstJoined(points, latest.period, timeAxis(periods));
  const before = series.filter(isShown).find(({ period }) => period === first?.slotId);
  return before && { before, standing: standingOf(latest.mark, before.mark) };
}

/** A measure of the lead beside that of the widest area that has one in the same period, in the latest. */
export function besideOf<V extends MeasuredValue>(
  own: readonly V[],
  beside: readonly ReportedArea[],
  values: readonly V[],
  periods: readonly ReportedPeriod[],
): { own: Shown<V>; other: Shown<V>; standing: Standing } | undefined {
  const shown = values.filter(isShown);
  const byWidth = [...beside].sort((a, b) => areaRank(b) - areaRank(a));
  const pairs = byWidth.flatMap((area) =>
    inOrder(periods)
      .reverse()
      .flatMap(({ id }) => {
        const one = own.filter(isShown).find(({ period }) => period === id);
        const other = shown.find(
          (each) => each.area.id === area.id && each.period === id && each.measure === one?.measure,
        );
        return one && other
          ? [{ own: one, other, standing: standingOf(one.mark, other.mark) }]
          : [];
      }),
  );
  return pairs[0];
}

/** The lowest and the highest value that are shown in the latest period; one and the same where one is. */
export function extremesOf<V extends MeasuredValue>(
  values: readonly V[],
  measures: readonly V["measure"][],
  periods: readonly ReportedPeriod[],
): { lowest: Shown<V>; highest: Shown<V> } | undefined {
  const latest = latestShown(values, measures, periods);
  if (!latest) return undefined;
  const shown = values
    .filter(isShown)
    .filter(({ measure, period }) => measure === latest.measure && period === latest.period)
    .sort((a, b) => a.mark.value - b.mark.value);
  return { lowest: shown[0] ?? latest, highest: shown.at(-1) ?? latest };
}
