import { type CountTable, ruledBy } from "./countTable";
import { checkPolicy, type DisclosurePolicy } from "./policy";
import { isSmall, type RuledCell, type RuledTable } from "./ruledTable";
import type { SumLine } from "./SumLine";

/** One change to a table after which fewer cells are small, as data and as a sentence. */
export type RedesignHint =
  | { is: "pool"; whole: string; parts: readonly string[]; sum: number; sentence: string }
  | { is: "drop"; whole: string; parts: readonly string[]; sentence: string };

/** How much of a table is small, and what would help before anything is hidden. */
export interface Redesign {
  /** Counts from 1 to below their threshold, printed or implied. */
  small: number;
  /** All printed and implied counts. */
  cells: number;
  hints: readonly RedesignHint[];
  sentence: string;
}

/**
 * What to change in a table before hiding anything: hiding costs more than wider categories do.
 *
 * `pool`: parts that stand next to each other in a sum and together are no longer small; the fewest, and
 * of these the smallest sum. `drop`: a sum without whose parts, and all that divides these, nothing in the
 * table is small. Hints are for the owner of the records: they tell small sums.
 *
 * @param table - as for `protectTable`; parts of ordered categories in their order
 * @throws {DisclosureError} TABLE_INVALID, COUNTS_DO_NOT_ADD_UP; POLICY_INVALID,
 *   POLICY_LOWERED_WITHOUT_REASON
 * @example
 * const ages = oneWayTable({ "under 30": 12, "30 to 39": 20, "40 to 49": 6, "50 and over": 3 });
 * redesignHints(ages, standardPolicy);
 * //=> { small: 1, cells: 5, sentence: "1 of 5 counts is small.", … }
 */
export function redesignHints(table: CountTable, policy: DisclosurePolicy): Redesign {
  checkPolicy(policy);
  const ruled = ruledBy(policy, table);
  const small = [...ruled.cells.values()].filter(isSmall).length;
  const { size } = ruled.cells;
  return {
    small,
    cells: size,
    hints: ruled.lines.flatMap((line) => [...poolHints(line, ruled), ...dropHints(line, ruled)]),
    sentence: `${small} of ${size} counts ${small === 1 ? "is" : "are"} small.`,
  };
}

/** Pools until no part of the sum is small, or all would be one. */
function poolHints({ whole, parts }: SumLine, { cells }: RuledTable): RedesignHint[] {
  let groups = parts.flatMap((id) => {
    const cell = cells.get(id);
    return cell?.shown ? [[cell]] : [];
  });
  const pooled: RuledCell[][] = [];
  for (;;) {
    const at = groups.findIndex(isSmallGroup);
    if (at < 0) break;
    const run = shortestRun(groups, at);
    if (!run || (run.from === 0 && run.to === groups.length)) break;
    const group = groups.slice(run.from, run.to).flat();
    groups = [...groups.slice(0, run.from), group, ...groups.slice(run.to)];
  }
  pooled.push(...groups.filter((group) => group.length > 1));
  return pooled.map((group) => {
    const ids = group.map(({ id }) => id);
    const sum = sumOf(group);
    return {
      is: "pool",
      whole,
      parts: ids,
      sum,
      sentence: `Pool ${ids.join(", ")} of ${whole}: ${sum} together.`,
    };
  });
}

/** The fewest neighbours, the given one among them, that are not small together. */
function shortestRun(groups: readonly RuledCell[][], at: number) {
  for (let length = 2; length <= groups.length; length += 1) {
    const runs = Array.from({ length }, (_, back) => at - back)
      .filter((from) => from >= 0 && from + length <= groups.length)
      .map((from) => ({ from, to: from + length, cells: groups.slice(from, from + length).flat() }))
      .filter(({ cells }) => !isSmallGroup(cells))
      .sort((a, b) => sumOf(a.cells) - sumOf(b.cells) || a.from - b.from);
    if (runs[0]) return runs[0];
  }
  return undefined;
}

function isSmallGroup(group: readonly RuledCell[]): boolean {
  const threshold = Math.max(...group.map((cell) => cell.threshold));
  const sum = sumOf(group);
  return sum > 0 && sum < threshold;
}

/** Whether a table without the parts of a sum, and without what divides them, has no small cell. */
function dropHints({ whole, parts }: SumLine, { cells, lines }: RuledTable): RedesignHint[] {
  if (![...cells.values()].some(isSmall)) return [];
  const gone = new Set(parts);
  for (const id of gone) {
    for (const line of lines) {
      if (line.whole === id) for (const part of line.parts) gone.add(part);
    }
  }
  const left = [...cells.values()].filter(({ id }) => !gone.has(id));
  if (left.length < 2 || left.some(isSmall)) return [];
  const sentence = `Without the parts of ${whole} nothing would be small.`;
  return [{ is: "drop", whole, parts, sentence }];
}

function sumOf(group: readonly RuledCell[]): number {
  return group.reduce((sum, { value }) => sum + value, 0);
}
