import type { MetricResult } from "../results/metricResult";
import { nameCells } from "./nameCells";
import type { TableLink } from "./TableLink";
import type { ResultTable } from "./tableOf";

/**
 * Results of trusts within the result of all: the same metric of the same period, one with a trust in its
 * scope, one without. Each count of the whole is those of the trusts and of all others, who are printed
 * nowhere and follow by subtraction; so do those of the others who are in no printed count.
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
    part.kind === whole.kind &&
    part.metric === whole.metric &&
    part.asOf === whole.asOf &&
    part.basis.kind === whole.basis.kind &&
    withoutTrust(part) === withoutTrust(whole) &&
    whatIsMeasured(part) === whatIsMeasured(whole)
  );
}

function withoutTrust({ scope: { period, programme, cohorts } }: MetricResult): string {
  return JSON.stringify([period, programme, cohorts]);
}

function whatIsMeasured({ body }: MetricResult): string {
  const { unit, measure, dimension }: { unit?: string; measure?: unknown; dimension?: unknown } =
    body as object;
  return JSON.stringify([unit, measure, dimension]);
}

function cellLinks(whole: ResultTable, parts: readonly ResultTable[]): TableLink[] {
  const nameInWhole = nameCells(whole.result.body);
  const named = parts.map(({ result, table }) => {
    const nameOf = nameCells(result.body);
    return new Map(
      table.cells.map(({ id, value }) => [nameOf(id), { id: `${result.id}.${id}`, value }]),
    );
  });
  return whole.table.cells.flatMap(({ id, value }) => {
    const found = named.flatMap((cells) => cells.get(nameInWhole(id)) ?? []);
    const sum = found.reduce((total, cell) => total + cell.value, 0);
    if (found.length === 0 || sum > value) return [];
    return [{ whole: `${whole.result.id}.${id}`, parts: found.map((cell) => cell.id) }];
  });
}
