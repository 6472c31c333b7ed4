import { DisclosureError } from "../errors/DisclosureError";
import { chooseHidden, type HiddenCells, type Piece } from "./chooseHidden";
import type { Guarded } from "./ProofSearch";
import { isSmall, type RuledCell, type RuledTable } from "./ruledTable";
import type { SumLine } from "./SumLine";
import type { TableSolver } from "./TableSolver";

export interface HideOptions {
  /** Finds the least that has to be hidden in linked tables; without it more may be. */
  solver?: TableSolver;
}

/**
 * Chooses the cells to hide so that nobody can work out a small count.
 *
 * Primary: every shown cell from 1 to below its threshold, or withheld; every part of a sensitive line of which one
 * part holds all. Secondary: as many other cells as it takes until there is proof, for every small cell,
 * shown or implied, that its feasible values lie at least `width` apart (see `ProofSearch`). They are
 * chosen by hiding every non-zero cell and then showing again, most useful first (key cells, then
 * totals, then larger counts), each one whose return leaves all proofs possible; so no cell is hidden
 * without need. True zeros stay shown, except where nothing else of connected sums would: then these
 * are hidden whole.
 *
 * It always succeeds, unless an earlier release has given too much away: with every non-zero cell
 * hidden, each multiple of the true table is feasible too.
 *
 * @throws {DisclosureError} CANNOT_PROTECT
 */
export function hideCells(table: RuledTable, options: HideOptions = {}): HiddenCells {
  const hidden = new Set<string>();
  const maybeZero = new Set<string>();
  for (const piece of connectedPieces(table)) {
    const chosen = hideInPiece(piece, options);
    for (const id of chosen.hidden) hidden.add(id);
    for (const id of chosen.maybeZero) maybeZero.add(id);
  }
  return { hidden: new Set([...table.cells.keys()].filter((id) => hidden.has(id))), maybeZero };
}

/** The parts of the table that sums hold together. */
function connectedPieces({ cells, lines }: RuledTable): Piece[] {
  const linesOf = new Map<string, SumLine[]>([...cells.keys()].map((id) => [id, []]));
  for (const line of lines) {
    for (const id of [line.whole, ...line.parts]) linesOf.get(id)?.push(line);
  }
  const seen = new Set<string>();
  return [...cells.keys()].flatMap((start) => {
    if (seen.has(start)) return [];
    const ids = new Set([start]);
    const joined = new Set<SumLine>();
    for (const id of ids) {
      for (const line of linesOf.get(id) ?? []) {
        if (joined.has(line)) continue;
        joined.add(line);
        for (const other of [line.whole, ...line.parts]) ids.add(other);
      }
    }
    for (const id of ids) seen.add(id);
    return [{ cells: [...ids].flatMap((id) => cells.get(id) ?? []), lines: [...joined] }];
  });
}

function hideInPiece(piece: Piece, { solver }: HideOptions): HiddenCells {
  const { cells, lines } = piece;
  const full = lines.flatMap((line) => fullPart(line, cells));
  const whole = new Set([
    ...cells.filter(({ withheld }) => withheld).map(({ id }) => id),
    ...full.flatMap(({ line }) => line.parts),
  ]);
  const place = new Map(cells.map(({ id }, index) => [id, index]));
  const guarded: Guarded[] = [
    ...cells.flatMap((cell, index) =>
      isSmall(cell) && cell.released !== "shown" ? [{ cells: [index], width: cell.width }] : [],
    ),
    ...full.flatMap(({ line, part }) => {
      const others = line.parts.filter((id) => id !== part.id);
      const indices = others.map((id) => place.get(id) ?? 0);
      return others.length > 0 ? [{ cells: indices, width: part.width }] : [];
    }),
  ];
  const mustHide = whole.size > 0 || cells.some((cell) => cell.released === "hidden");
  if (guarded.length === 0 && !mustHide) return { hidden: new Set(), maybeZero: new Set() };
  return (
    chooseHidden(piece, { guarded, whole, zeros: "shown", solver }) ??
    chooseHidden(piece, { guarded, whole, zeros: "hiddenToo", solver }) ??
    cannotProtect(piece, guarded)
  );
}

/** The part that holds all of a sensitive line, if there is one. */
function fullPart(line: SumLine, cells: readonly RuledCell[]) {
  if (!line.sensitive) return [];
  const ids = new Set(line.parts);
  const [part, ...others] = cells.filter(({ id, value }) => ids.has(id) && value > 0);
  return part && others.length === 0 ? [{ line, part }] : [];
}

function cannotProtect({ cells }: Piece, guarded: readonly Guarded[]): never {
  throw new DisclosureError(
    "CANNOT_PROTECT",
    "table of counts",
    guarded.map((each) => ({
      path: each.cells.map((cell) => cells[cell]?.id ?? "").join(" + "),
      expected: `feasible values ${each.width} apart, with all hidden that still can be`,
      received: "values that follow from what an earlier release shows",
    })),
    "Pool the cells with others, or do not publish this table beside the earlier one",
  );
}
