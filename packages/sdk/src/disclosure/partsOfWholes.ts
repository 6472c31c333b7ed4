import type { MetricResult } from "../results/metricResult";
import { sameShape } from "./sameShape";
import type { TableLink } from "./TableLink";
import type { ResultTable } from "./tableOf";

/**
 * Results of trusts within the result of all: the same metric of the same period, one with a trust in its
 * scope, one without. Each count of the whole is those of the trusts and of all others, who are printed
 * nowhere and follow by subtraction.
 */
export function partsOfWholes(laidOut: readonly ResultTable[]): TableLink[] {
  return laidOut
    .filter(({ result }) => result.scope.trust === undefined)
    .flatMap((whole) => {
      const parts = laidOut.filter((part) => isWithin(part, whole));
      return parts.length === 0 ? [] : cellLinks(whole, parts);
    });
}

function isWithin({ result: part }: ResultTable, { result: whole }: ResultTable): boolean {
  return (
    part.scope.trust !== undefined &&
    part.metric === whole.metric &&
    part.asOf === whole.asOf &&
    part.basis.kind === whole.basis.kind &&
    withoutTrust(part) === withoutTrust(whole) &&
    sameShape(part.body, whole.body)
  );
}

function withoutTrust({ scope: { period, programme, cohorts } }: MetricResult): string {
  return JSON.stringify([period, programme, cohorts]);
}

function cellLinks(whole: ResultTable, parts: readonly ResultTable[]): TableLink[] {
  return whole.table.cells.flatMap(({ id, value, shown = true }) => {
    if (!shown) return [];
    const found = parts.flatMap(({ result, table }) => {
      const cell = table.cells.find((each) => each.id === id);
      return cell ? [{ id: `${result.id}.${id}`, value: cell.value }] : [];
    });
    const sum = found.reduce((total, cell) => total + cell.value, 0);
    if (found.length === 0 || sum > value) return [];
    return [{ whole: `${whole.result.id}.${id}`, parts: found.map((cell) => cell.id) }];
  });
}
