import type { MetricResult } from "../results/metricResult";
import { protectionOfKind } from "./protectionOfKind";
import type { TableLink } from "./TableLink";
import type { ResultTable } from "./tableOf";

/**
 * Totals that are one number because they count the same people: those of results of the same scope
 * and day, both of a register or both of a survey, that name the population alike. Where such totals differ
 * they are not the same people.
 */
export function sharedPopulations(laidOut: readonly ResultTable[]): TableLink[] {
  const cellsOf = new Map<string, string[]>();
  for (const { result, table } of laidOut) {
    for (const { name, cell } of populationsOf(result)) {
      const found = table.cells.find(({ id }) => id === cell);
      if (!found) continue;
      const { period, programme, cohorts, trust, geography } = result.scope;
      const scope = [period, programme, cohorts, trust, geography];
      const key = JSON.stringify([result.basis.kind, scope, result.asOf, name, found.value]);
      cellsOf.set(key, [...(cellsOf.get(key) ?? []), `${result.id}.${cell}`]);
    }
  }
  return [...cellsOf.values()].filter((same) => same.length > 1).map((same) => ({ same }));
}

function populationsOf<R extends MetricResult>(result: R) {
  return protectionOfKind[result.kind].populations?.(result as never) ?? [];
}
