import type { AbsenceResult } from "../results/absenceResult";
import type { MetricResult } from "../results/metricResult";
import { narrowSessions } from "./narrowSessions";

/**
 * The areas whose sessions are hidden, by period. Sessions of terms add up to those of the year: where a year
 * and its terms are published together, in two results, what is hidden in one of them is hidden in all, so
 * that nothing follows by subtraction.
 */
export function hiddenSessions(
  result: AbsenceResult,
  beside: readonly MetricResult[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const others = beside.filter(
    (other): other is AbsenceResult =>
      other.kind === "absence" &&
      other.id !== result.id &&
      other.basis.kind === result.basis.kind &&
      other.scope.programme === result.scope.programme,
  );
  return new Map(
    result.body.periods.map(({ id, year }) => [id, hiddenInYear([result, ...others], year, id)]),
  );
}

/** Hides in all periods of the year what is hidden in one, until no period adds to it. */
function hiddenInYear(
  results: readonly AbsenceResult[],
  year: string,
  period: string,
): ReadonlySet<string> {
  const [result] = results;
  const inPeriod = (of: AbsenceResult | undefined, id: string, besides: ReadonlySet<string>) =>
    narrowSessions(
      of?.body.areas ?? [],
      of?.body.rows.filter((row) => row.period === id) ?? [],
      besides,
    );
  const all = results.flatMap((each) =>
    each.body.periods.filter((one) => one.year === year).map((one) => ({ each, ...one })),
  );
  const hasBoth = all.some(({ term }) => term) && all.some(({ term }) => !term);
  let hidden = inPeriod(result, period, new Set());
  for (let before = -1; hasBoth && before < hidden.size; ) {
    before = hidden.size;
    for (const { each, id } of all) {
      hidden = new Set([...hidden, ...inPeriod(each, id, hidden)]);
    }
  }
  return hidden;
}
