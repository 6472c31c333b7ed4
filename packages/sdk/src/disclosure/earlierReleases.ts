import type { MetricResult } from "../results/metricResult";
import type { CountTable, TableCell } from "./countTable";
import { sameShape } from "./sameShape";
import type { TableLink } from "./TableLink";
import { type ResultTable, tableOf } from "./tableOf";

/** Results as they stand beside what has been published of them before. */
export interface Released {
  /** The current tables, with what the same data already showed. */
  laidOut: ResultTable[];
  /** Tables of the counts that earlier data showed, by name. */
  before: Record<string, CountTable>;
  /** The current counts are the earlier ones and those who joined, or the other way round. */
  links: TableLink[];
}

/**
 * Sets current results against those published earlier under the same id.
 *
 * Of the same day: what was shown cannot be hidden any more, what was hidden stays so. Of another day:
 * each count is the earlier one and those who joined since (or the earlier one is this and those who
 * left), whom anybody finds by subtraction: so a few who joined are protected like any small count.
 */
export function withEarlierReleases(
  laidOut: readonly ResultTable[],
  earlier: readonly MetricResult[],
): Released {
  const released: Released = { laidOut: [], before: {}, links: [] };
  for (const current of laidOut) {
    const past = earlier.find(
      ({ id, kind, body }) =>
        id === current.result.id &&
        kind === current.result.kind &&
        sameShape(body, current.result.body),
    );
    if (!past) released.laidOut.push(current);
    else if (past.asOf === current.result.asOf) released.laidOut.push(sameData(current, past));
    else {
      released.laidOut.push(current);
      addDifferences(released, current, past);
    }
  }
  return released;
}

function sameData({ result, table }: ResultTable, past: MetricResult): ResultTable {
  const shown = new Map(tableOf(past).cells.map(({ id, value }) => [id, value]));
  const cells = table.cells.map((cell): TableCell => {
    if (cell.shown === false) return cell;
    if (!shown.has(cell.id)) return { ...cell, released: "hidden" };
    return shown.get(cell.id) === cell.value ? { ...cell, released: "shown" } : cell;
  });
  return { result, table: { ...table, cells } };
}

function addDifferences(released: Released, { result, table }: ResultTable, past: MetricResult) {
  const name = `${result.id} as of ${past.asOf}`;
  const before = tableOf(past).cells.filter(({ shown = true }) => shown);
  const cells: TableCell[] = [];
  for (const cell of before) {
    const now = table.cells.find(({ id, shown = true }) => id === cell.id && shown);
    if (!now) continue;
    cells.push({ ...cell, released: "shown" });
    const current = `${result.id}.${cell.id}`;
    const earlier = `${name}.${cell.id}`;
    released.links.push(
      now.value >= cell.value
        ? { whole: current, parts: [earlier] }
        : { whole: earlier, parts: [current] },
    );
  }
  if (cells.length > 0) released.before[name] = { cells, lines: [] };
}
