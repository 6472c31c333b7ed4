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
 * releases alone left it, to a reader who does not know whether they hide zeros.
 */
export function toldOfBefore(
  { before, table, today }: Releases,
  policy: DisclosurePolicy,
  solver: TableSolver | undefined,
): ToldOfBefore {
  const options = solver ? { solver } : {};
  for (const from of before.keys()) {
    const releases = before.slice(from);
    const direction = directionOf(releases, today);
    if (direction === undefined) continue;
    const past = (leasts: readonly Least[]) => pastReleases(table, releases, direction, leasts);
    const both = (leasts: readonly Least[]) =>
      intervalsOf(withToday(past(leasts), table, today, direction, releases.length), options);

    // Where no table agrees, a reader sees that some joined and some left.
    const unknowing = releases.map((): Least => 0);
    const alone = intervalsOf(past(unknowing), options);
    const known = strongest(leastsOf(releases), both);
    if (!alone || known.length === 0) continue;

    const open = past(unknowing).cells.flatMap(({ id, is }) => (is === "shown" ? [] : [id]));
    const ruleOf = new Map(
      table.cells.map(({ id, data = "ordinary" }) => [id, smallCountRule(policy, data)]),
    );
    const isTold = (id: string, was?: FeasibleInterval, is?: FeasibleInterval) => {
      const rule = ruleOf.get(plain(id));
      if (!rule || !was || !is || is.lower >= rule.threshold) return false;
      return widthOf(is) < Math.min(rule.width, widthOf(was));
    };
    const isProved = known.every(({ found }) => open.every((id) => alone.has(id) && found.has(id)));
    const isAnyTold = known.some(({ found }) =>
      open.some((id) => isTold(id, alone.get(id), found.get(id))),
    );
    if (isProved && !isAnyTold) return { narrow: [], shownAgain: [] };
    const wasHidden = new Set(open.map(plain));
    const shownAgain = table.cells.flatMap(({ id }) =>
      wasHidden.has(id) && today.get(id)?.is === "shown" ? [id] : [],
    );
    const narrow = known.flatMap(({ leasts, found }) => {
      const had = intervalsOf(past(leasts), options);
      return open.filter((id) => isTold(id, had?.get(id), found.get(id))).map(plain);
    });
    return { narrow: [...new Set(narrow)], shownAgain };
  }
  return { narrow: [], shownAgain: [] };
}

/** What a reader takes a hidden cell of a release to be at least: 1 where no zero has the symbol. */
type Least = 0 | 1;

/** Beyond so many releases a reader is not taken to know of each by itself whether it hides zeros. */
const mostToldApart = 3;

/** What a reader may take of each release; who takes the most comes first. */
function leastsOf(releases: Releases["before"]): Least[][] {
  if (releases.length > mostToldApart) return [releases.map(() => 1), releases.map(() => 0)];
  let all: Least[][] = [[]];
  for (const _ of releases)
    all = all.flatMap((each) => [
      [...each, 1 as const],
      [...each, 0 as const],
    ]);
  return all.toSorted((a, b) => sum(b) - sum(a));
}

/** What those find of whom no one can take more with any table left that agrees. */
function strongest(
  taken: readonly Least[][],
  find: (leasts: readonly Least[]) => Map<string, FeasibleInterval> | undefined,
) {
  const known: { leasts: readonly Least[]; found: Map<string, FeasibleInterval> }[] = [];
  for (const leasts of taken) {
    const [first] = known;
    if (first && sum(first.leasts) > sum(leasts)) break;
    const found = find(leasts);
    if (found) known.push({ leasts, found });
  }
  return known;
}

const sum = (leasts: readonly Least[]) => leasts.reduce<number>((all, each) => all + each, 0);

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
  leasts: readonly Least[],
): ProtectedTable {
  const isAnySeen = before.map((release) => [...release.values()].some((value) => value > 0));
  const named = before.flatMap((release, at) =>
    cells.map(({ id, shown = true }): ProtectedCell => {
      const value = release.get(id);
      if (value !== undefined) return { id: inRelease(id, at), is: "shown", value };
      return {
        id: inRelease(id, at),
        is: "hidden",
        least: shown && isAnySeen[at] ? (leasts[at] ?? 0) : 0,
      };
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
