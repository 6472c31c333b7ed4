import type { MetricResult } from "../results/metricResult";
import type { CountTable, TableCell } from "./countTable";
import { nameCells } from "./nameCells";
import { strictest } from "./policy";
import type { SumLine } from "./SumLine";
import { sameShape } from "./sameShape";
import { sumsOfUnknown } from "./sumsOfUnknown";
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
  /** What earlier data showed of a result, count by count; the oldest first. */
  comparisons: ReleaseComparison[];
}

/** A result of today and one of before, of other data. */
export interface ReleaseComparison {
  /** The id of the result. */
  result: string;
  /** The counts of before that are printed or implied, by the ids of today's cells. */
  before: ReadonlyMap<string, number>;
}

/**
 * Sets current results against all those published earlier under the same id.
 *
 * Of the same data: what was shown cannot be hidden any more, what was hidden stays so. Of other data:
 * each count is the earlier one and those who joined since (or the earlier one is this and those who
 * left), whom anybody finds by subtraction: so a few who joined are protected like any small count, in
 * counts that are printed, in those that follow, and in all that an earlier release hid of a sum together.
 */
export function withEarlierReleases(
  laidOut: readonly ResultTable[],
  earlier: readonly MetricResult[],
): Released {
  const released: Released = { laidOut: [], before: {}, links: [], comparisons: [] };
  for (const current of laidOut) {
    const pasts = earlier
      .filter(({ id, kind }) => id === current.result.id && kind === current.result.kind)
      .toSorted((a, b) => (a.asOf < b.asOf ? -1 : Number(a.asOf > b.asOf)));
    const after = pasts.reduce(
      (now, past, index) =>
        isSameData(now, past, earlier)
          ? sameData(now, past, earlier)
          : withDifferences(released, now, past, { earlier, index }),
      current,
    );
    released.laidOut.push(after);
  }
  return released;
}

/** Whether all that was shown before is what it is today, as of the same day. */
function isSameData(
  { result, table }: ResultTable,
  past: MetricResult,
  earlier: readonly MetricResult[],
): boolean {
  if (past.asOf !== result.asOf || !sameShape(past.body, result.body)) return false;
  const now = new Map(table.cells.map(({ id, value }) => [id, value]));
  return tableOf(past, earlier).cells.every(
    ({ id, value, shown = true }) => !shown || now.get(id) === value,
  );
}

function sameData(
  { result, table }: ResultTable,
  past: MetricResult,
  earlier: readonly MetricResult[],
): ResultTable {
  const shown = new Set(
    tableOf(past, earlier).cells.flatMap(({ id, shown: isShown = true }) => (isShown ? [id] : [])),
  );
  const cells = table.cells.map((cell): TableCell => {
    if (cell.shown === false || cell.released === "shown") return cell;
    return { ...cell, released: shown.has(cell.id) ? "shown" : "hidden" };
  });
  return { result, table: { ...table, cells } };
}

function withDifferences(
  released: Released,
  current: ResultTable,
  past: MetricResult,
  { earlier, index }: { earlier: readonly MetricResult[]; index: number },
): ResultTable {
  const { result } = current;
  const name = `${result.id} as of ${past.asOf} (${index + 1})`;
  const nameNow = nameCells(result.body);
  const nameThen = nameCells(past.body);
  const printed = new Map(
    tableOf(past, earlier).cells.map((cell) => [nameThen(cell.id), cell.value]),
  );
  const before = new Map<string, number>();
  for (const { id } of current.table.cells) {
    const value = printed.get(nameNow(id));
    if (value !== undefined) before.set(id, value);
  }
  released.comparisons.push({ result: result.id, before: new Map(before) });

  const { table, sums } = withHiddenTogether(current.table, before, name);
  for (const [id, value] of sums) before.set(id, value);
  released.before[name] = {
    cells: [...before].map(([id, value]) => ({ id, value, released: "shown" })),
    lines: [],
  };
  for (const { id, value } of table.cells) {
    const then = before.get(id);
    if (then === undefined) continue;
    const whole = `${result.id}.${id}`;
    const earlier = `${name}.${id}`;
    released.links.push(
      value >= then ? { whole, parts: [earlier] } : { whole: earlier, parts: [whole] },
    );
  }
  return { result, table };
}

/**
 * Cells that an earlier release hid one by one and told together: today each such sum is a cell, which
 * nobody prints, and before it was a number that followed.
 */
function withHiddenTogether(
  { cells, lines }: CountTable,
  before: ReadonlyMap<string, number>,
  name: string,
): { table: CountTable; sums: Map<string, number> } {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const added: TableCell[] = [];
  const addedLines: SumLine[] = [];
  const sums = new Map<string, number>();
  for (const { ids, sum } of sumsOfUnknown(lines, before)) {
    if (sum < 0) continue;
    const open = ids.flatMap((id) => byId.get(id) ?? []);
    const [first] = open;
    if (first && open.length === 1) {
      sums.set(first.id, sum);
      continue;
    }
    const id = `${ids.join(", ")} together since ${name}`;
    const value = open.reduce((total, cell) => total + cell.value, 0);
    const data = strictest(open.map((cell) => cell.data ?? "ordinary"));
    added.push({ id, value, data, shown: false });
    addedLines.push({ whole: id, parts: ids });
    sums.set(id, sum);
  }
  return { table: { cells: [...cells, ...added], lines: [...lines, ...addedLines] }, sums };
}
