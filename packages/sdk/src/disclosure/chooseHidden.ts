import { type Guarded, type HiddenState, type Proof, ProofSearch } from "./ProofSearch";
import { isSmall, type RuledCell } from "./ruledTable";
import type { SumLine } from "./SumLine";
import { SumSystem } from "./SumSystem";
import type { TableSolver } from "./TableSolver";

/** Cells that sums hold together, and these sums. */
export interface Piece {
  cells: readonly RuledCell[];
  lines: readonly SumLine[];
}

/** What a choice of cells has to achieve. */
export interface Choice {
  /** Cells, by their place in the piece, that must stay vague. */
  guarded: readonly Guarded[];
  /** Ids of cells that are hidden whatever their value. */
  whole: ReadonlySet<string>;
  /** Whether zeros elsewhere stay printed, so that a hidden cell is at least 1. */
  zeros: "shown" | "hiddenToo";
  solver: TableSolver | undefined;
}

/** Which cells of a table to hide. */
export interface HiddenCells {
  /** Ids of shown cells, primary and secondary alike. */
  hidden: ReadonlySet<string>;
  /** Those among them where a reader cannot exclude 0, since zeros may be hidden there too. */
  maybeZero: ReadonlySet<string>;
}

/**
 * Hides all that may have to be, then shows again what can be, most useful first.
 *
 * @returns nothing when even the first step leaves something too closely known
 */
export function chooseHidden(piece: Piece, choice: Choice): HiddenCells | undefined {
  const { cells, lines } = piece;
  const state = startState(piece, choice);
  const search = new ProofSearch(
    new SumSystem(
      cells.map(({ id }) => id),
      lines,
    ),
    cells.map(({ value }) => value),
    choice.solver,
  );
  const proofs: { guarded: Guarded; proof: Proof }[] = [];
  for (const guarded of choice.guarded) {
    const proof = search.prove(guarded, state);
    if (!proof) return undefined;
    proofs.push({ guarded, proof });
  }

  /** Renews each proof in which a cell takes part that is shown now; says whether all have one. */
  const canShow = (index: number): boolean => {
    const renewed = new Map<number, Proof>();
    for (const [at, { guarded, proof }] of proofs.entries()) {
      if (!proof.up.get(index) && !proof.down.get(index)) continue;
      const other = search.prove(guarded, state);
      if (!other) {
        // What fails once tends to fail again: it is asked first from now on.
        proofs.unshift(...proofs.splice(at, 1));
        return false;
      }
      renewed.set(at, other);
    }
    for (const [at, proof] of renewed) {
      const entry = proofs[at];
      if (entry) entry.proof = proof;
    }
    return true;
  };

  for (const index of mostUsefulFirst(piece)) {
    const cell = cells[index];
    if (!cell || isSmall(cell) || choice.whole.has(cell.id) || cell.released) continue;
    if (!state.hidden.delete(index)) continue;
    if (!canShow(index)) state.hidden.add(index);
  }
  return described(piece, choice, state.hidden);
}

function startState({ cells }: Piece, { whole, zeros }: Choice) {
  const hidden = new Set<number>();
  cells.forEach(({ id, value, shown, released }, index) => {
    if (released === "shown") return;
    const isHidden = value > 0 || zeros === "hiddenToo" || whole.has(id) || released === "hidden";
    if (!shown || isHidden) hidden.add(index);
  });
  const leastOf = (index: number) => {
    const cell = cells[index];
    if (!cell?.shown || zeros === "hiddenToo" || whole.has(cell.id)) return 0;
    // Of a cell that was hidden in an earlier release a reader may know that it was no zero.
    return Math.min(1, cell.value);
  };
  return { hidden, leastOf } satisfies HiddenState;
}

/** Places of the cells that are printed: key cells, then totals, then larger counts. */
function mostUsefulFirst({ cells, lines }: Piece): number[] {
  const totals = new Set(lines.map(({ whole }) => whole));
  return cells
    .flatMap((cell, index) => (cell.shown ? [{ cell, index }] : []))
    .sort(
      ({ cell: a }, { cell: b }) =>
        Number(b.key) - Number(a.key) ||
        Number(totals.has(b.id)) - Number(totals.has(a.id)) ||
        b.value - a.value ||
        (a.id < b.id ? -1 : 1),
    )
    .map(({ index }) => index);
}

function described(
  { cells, lines }: Piece,
  { whole, zeros }: Choice,
  places: ReadonlySet<number>,
): HiddenCells {
  const printed = cells.filter(({ shown }) => shown);
  const hidden = new Set(
    cells.flatMap(({ id, shown }, index) => (shown && places.has(index) ? [id] : [])),
  );
  const nothingLeft = printed.every(({ id, value }) => hidden.has(id) || value === 0);
  if (nothingLeft) {
    for (const { id, released } of printed) if (released !== "shown") hidden.add(id);
  }
  const zeroHides = zeros === "hiddenToo" || (nothingLeft && printed.length > 1);
  // Hidden as a whole, a sensitive line must not tell whether it had to be.
  const sensitive = lines.filter(
    ({ sensitive, parts }) => sensitive && parts.every((id) => hidden.has(id) || !isPrinted(id)),
  );
  const ofSensitive = new Set(sensitive.flatMap(({ parts }) => parts));
  const maybeZero = printed.filter(
    ({ id, released }) =>
      hidden.has(id) &&
      (zeroHides || whole.has(id) || ofSensitive.has(id) || released === "hidden"),
  );
  return { hidden, maybeZero: new Set(maybeZero.map(({ id }) => id)) };

  function isPrinted(id: string): boolean {
    return printed.some((cell) => cell.id === id);
  }
}
