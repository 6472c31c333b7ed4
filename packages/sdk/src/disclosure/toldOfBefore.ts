import { DisclosureError } from "../errors/DisclosureError";
import { provedIntervals } from "./auditTable";
import type { CountTable } from "./countTable";
import type { FeasibleInterval } from "./feasibleIntervals";
import type { ProtectedCell, ProtectedLine, ProtectedTable } from "./ProtectedTable";
import { type DisclosurePolicy, smallCountRule } from "./policy";
import type { TableSolver } from "./TableSolver";

/** What readers see of a result, today and in all its earlier releases. */
export interface Releases {
  /** Of each earlier release, the oldest first: the counts that are printed or implied, by today's ids. */
  before: readonly ReadonlyMap<string, number>[];
  /** Today's true values, and the sums, which held before too. */
  table: CountTable;
  /** Today's cells after disclosure control, by id. */
  today: ReadonlyMap<string, ProtectedCell>;
}

export interface ToldOfBefore {
  /** Ids of cells of which a reader of all would know too closely what they were before. */
  narrow: string[];
  /** Where there are such, or none can be told without a solver: ids of cells that only today's shows. */
  shownAgain: string[];
}

/**
 * What somebody learns of the counts that earlier releases hid, who takes it that people only joined from
 * one to the next, or only left: that a count was at most, or at least, what it is today.
 *
 * True values of before are not at hand here. So each count that may have been small, and each number of
 * people who joined between two of them, is owed the bounds of the policy, or those that the earlier
 * releases alone left it.
 */
export function toldOfBefore(
  { before, table, today }: Releases,
  policy: DisclosurePolicy,
  solver: TableSolver | undefined,
): ToldOfBefore {
  const nothing = { narrow: [], shownAgain: [] };
  const options = solver ? { solver } : {};
  // Where no table agrees, a reader sees that some joined and some left, or that a zero was hidden.
  for (const from of before.keys()) {
    const releases = before.slice(from);
    const direction = directionOf(releases, today);
    if (direction === undefined) continue;
    for (const least of [1, 0] as const) {
      const past = pastReleases(table, releases, direction, least);
      const alone = intervalsOf(past, options);
      const both =
        alone && intervalsOf(withToday(past, table, today, direction, releases.length), options);
      if (!alone || !both) continue;
      return compared(past, alone, both);
    }
  }
  return nothing;

  function compared(
    { cells }: ProtectedTable,
    alone: ReadonlyMap<string, FeasibleInterval>,
    both: ReadonlyMap<string, FeasibleInterval>,
  ): ToldOfBefore {
    const ruleOf = new Map(
      table.cells.map(({ id, data = "ordinary" }) => [id, smallCountRule(policy, data)]),
    );
    const open = cells.filter(({ is }) => is !== "shown").map(({ id }) => id);
    const narrow = open.filter((id) => {
      const rule = ruleOf.get(plain(id));
      const [was, is] = [alone.get(id), both.get(id)];
      if (!rule || !was || !is || is.lower >= rule.threshold) return false;
      return widthOf(is) < Math.min(rule.width, widthOf(was));
    });
    if (narrow.length === 0 && open.every((id) => alone.has(id) && both.has(id))) return nothing;
    const wasHidden = new Set(open.map(plain));
    return {
      narrow: [...new Set(narrow.map(plain))],
      shownAgain: table.cells.flatMap(({ id }) =>
        wasHidden.has(id) && today.get(id)?.is === "shown" ? [id] : [],
      ),
    };
  }
}

type Direction = "grown" | "shrunk";

/** Whether a reader can take it that all counts have grown from one release to the next, or all have shrunk. */
function directionOf(before: Releases["before"], today: Releases["today"]): Direction | undefined {
  const now = new Map(
    [...today].flatMap(([id, cell]) => (cell.is === "shown" ? [[id, cell.value] as const] : [])),
  );
  const changes = before.flatMap((release, at) =>
    [...release].flatMap(([id, value]) => {
      const next = (before[at + 1] ?? now).get(id);
      return next === undefined ? [] : [next - value];
    }),
  );
  if (changes.every((change) => change >= 0)) return "grown";
  return changes.every((change) => change <= 0) ? "shrunk" : undefined;
}

/** The earlier releases as one table: each count is that of the release before and those who joined. */
function pastReleases(
  { cells, lines }: CountTable,
  before: Releases["before"],
  direction: Direction,
  least: 0 | 1,
): ProtectedTable {
  const isAnySeen = before.map((release) => [...release.values()].some((value) => value > 0));
  const named = before.flatMap((release, at) =>
    cells.map(({ id, shown = true }): ProtectedCell => {
      const value = release.get(id);
      if (value !== undefined) return { id: inRelease(id, at), is: "shown", value };
      return { id: inRelease(id, at), is: "hidden", least: shown && isAnySeen[at] ? least : 0 };
    }),
  );
  const joined = before.slice(1).map((_, at) => joinedCells(cells, at, direction));
  return {
    cells: [...named, ...joined.flatMap((each) => each.cells)],
    lines: [
      ...before.flatMap((_, at) => linesIn(lines, at)),
      ...joined.flatMap((each) => each.lines),
    ],
  };
}

function withToday(
  past: ProtectedTable,
  { cells, lines }: CountTable,
  today: Releases["today"],
  direction: Direction,
  at: number,
): ProtectedTable {
  const joined = joinedCells(cells, at - 1, direction);
  const now = cells.map(({ id }): ProtectedCell => {
    const cell = today.get(id) ?? { id, is: "implied", least: 0 };
    return { ...cell, id: inRelease(id, at) };
  });
  return {
    cells: [...past.cells, ...now, ...joined.cells],
    lines: [...past.lines, ...linesIn(lines, at), ...joined.lines],
  };
}

/** Those who joined from a release to the next, count by count. */
function joinedCells(
  cells: CountTable["cells"],
  at: number,
  direction: Direction,
): { cells: ProtectedCell[]; lines: ProtectedLine[] } {
  const [whole, part] = direction === "grown" ? [at + 1, at] : [at, at + 1];
  return {
    cells: cells.map(({ id }) => ({ id: `${inRelease(id, at)} to next`, is: "implied", least: 0 })),
    lines: cells.map(({ id }) => ({
      whole: inRelease(id, whole),
      parts: [inRelease(id, part), `${inRelease(id, at)} to next`],
    })),
  };
}

function linesIn(lines: CountTable["lines"], at: number): ProtectedLine[] {
  return lines.map(({ whole, parts }) => ({
    whole: inRelease(whole, at),
    parts: parts.map((id) => inRelease(id, at)),
  }));
}

function intervalsOf(
  ...audited: Parameters<typeof provedIntervals>
): Map<string, FeasibleInterval> | undefined {
  try {
    return provedIntervals(...audited);
  } catch (error) {
    if (error instanceof DisclosureError && error.code === "COUNTS_DO_NOT_ADD_UP") return undefined;
    throw error;
  }
}

const inRelease = (id: string, at: number) => `${at}: ${id}`;
const plain = (id: string) => id.replace(/^\d+: /u, "").replace(/ to next$/u, "");
const widthOf = ({ lower, upper }: FeasibleInterval) => upper - lower;
