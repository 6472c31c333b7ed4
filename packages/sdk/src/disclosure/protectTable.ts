import type { CountTable, TableCell } from "./countTable";
import { feasibleIntervals } from "./feasibleIntervals";

/**
 * Chooses the cells to hide so that nobody can work out a small count.
 *
 * Primary: every shown cell from 1 to below its threshold. Secondary: as many other cells of the same
 * sums as it takes until the audit finds, for every small cell, shown or implied, feasible bounds at
 * least `width` apart. They are chosen by hiding every non-zero cell and then showing again, most
 * useful first (key cells, then larger counts), each one whose return leaves all small cells wide
 * enough; so no cell is hidden without need. True zeros stay shown, except where nothing else of a
 * connected table would: then it is hidden whole.
 *
 * It always succeeds: with every non-zero cell hidden, each multiple of the true table is feasible too.
 *
 * @param hiddenWhole - ids to hide whatever their value, zeros included, so that a reader cannot
 *   exclude 0 there
 * @returns the ids of the shown cells to hide: primary and secondary alike, in the table's order
 */
export function protectTable(
  table: CountTable,
  hiddenWhole: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const hidden = new Set(hiddenWhole);
  const smallCells = [...table.cells.values()].filter(isSmall);
  if (smallCells.length > 0) {
    for (const cell of table.cells.values()) if (cell.shown && cell.value > 0) hidden.add(cell.id);
    for (const cell of mostUsefulFirst(table)) {
      if (hiddenWhole.has(cell.id) || isSmall(cell)) continue;
      hidden.delete(cell.id);
      if (!leavesWide(table, smallCells, hidden, hiddenWhole)) hidden.add(cell.id);
    }
  }
  for (const ids of connectedCells(table)) {
    const shownIds = ids.filter((id) => table.cells.get(id)?.shown);
    const nothingLeft = shownIds.every((id) => hidden.has(id) || table.cells.get(id)?.value === 0);
    if (nothingLeft && shownIds.some((id) => hidden.has(id))) {
      for (const id of shownIds) hidden.add(id);
    }
  }
  return new Set([...table.cells.keys()].filter((id) => hidden.has(id)));
}

/** From 1 to below the threshold: few enough for a person to be picked out. */
export function isSmall({ value, threshold }: TableCell): boolean {
  return value > 0 && value < threshold;
}

function mostUsefulFirst(table: CountTable): TableCell[] {
  return [...table.cells.values()]
    .filter((cell) => cell.shown && cell.value > 0)
    .sort((a, b) => Number(b.key) - Number(a.key) || b.value - a.value || (a.id < b.id ? -1 : 1));
}

function leavesWide(
  table: CountTable,
  smallCells: readonly TableCell[],
  hidden: ReadonlySet<string>,
  hiddenWhole: ReadonlySet<string>,
): boolean {
  const cells = [...table.cells.values()];
  const isHidden = (cell: TableCell) => !cell.shown || hidden.has(cell.id);
  const canBeZero = (cell: TableCell) => !cell.shown || hiddenWhole.has(cell.id);
  const intervals = feasibleIntervals({
    visible: new Map(cells.filter((cell) => !isHidden(cell)).map(({ id, value }) => [id, value])),
    hidden: new Map(cells.filter(isHidden).map((cell) => [cell.id, canBeZero(cell) ? 0 : 1])),
    lines: table.lines,
  });
  return smallCells.every(({ id, width }) => {
    const interval = intervals.get(id);
    return interval !== undefined && interval.upper - interval.lower >= width;
  });
}

/** The ids of each part of the table that sums hold together. */
function connectedCells(table: CountTable): string[][] {
  const groups: string[][] = [];
  const seen = new Set<string>();
  for (const start of table.cells.keys()) {
    if (seen.has(start)) continue;
    const group = new Set([start]);
    for (const id of group) {
      for (const { whole, parts } of table.lines) {
        const line = [whole, ...parts];
        if (line.includes(id)) for (const other of line) group.add(other);
      }
    }
    for (const id of group) seen.add(id);
    groups.push([...group]);
  }
  return groups;
}
