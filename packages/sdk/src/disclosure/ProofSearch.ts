import { findMove } from "./findMove";
import type { Change, SumSystem } from "./SumSystem";
import type { Goal, IntegerProgram, TableSolver } from "./TableSolver";

/** Cells whose sum must have feasible values at least a width apart, so that nobody knows it closely. */
export interface Guarded {
  cells: readonly number[];
  width: number;
}

/** What is hidden of a table at the moment, and the least that a reader knows each hidden cell to be. */
export interface HiddenState {
  hidden: ReadonlySet<number>;
  leastOf: (cell: number) => number;
}

/**
 * Two tables beside the true one that agree with it in all that is printed, and differ from each other
 * by the width: whoever reads the published table cannot tell which is true. They are given as changes
 * from the true table, and are proof by themselves, however they were found.
 */
export interface Proof {
  up: Change;
  down: Change;
}

/** Looks for proofs that what must stay vague does, from the true values of a table. */
export class ProofSearch {
  readonly #system: SumSystem;
  readonly #values: readonly number[];
  readonly #solver: TableSolver | undefined;

  constructor(system: SumSystem, values: readonly number[], solver?: TableSolver) {
    this.#system = system;
    this.#values = values;
    this.#solver = solver;
  }

  /**
   * A proof, if one is found. If there is one it is found in networks, where hidden cells close no
   * cycle, and with a solver; elsewhere it may be missed.
   */
  prove(guarded: Guarded, state: HiddenState): Proof | undefined {
    const { cells, width } = guarded;
    if (cells.some((cell) => !state.hidden.has(cell))) return undefined;
    const up = this.#climb(guarded, state, 1, width);
    const left = width - sumOver(cells, up);
    const down = left > 0 ? this.#climb(guarded, state, -1, left) : new Map<number, number>();
    const isExhaustive = this.#system.isNetwork || !this.#system.hasCycle(state.hidden);
    const found = [
      () => ({ up, down }),
      () => this.#multiple(guarded),
      ...(isExhaustive ? [] : [() => this.#solved(guarded, state)]),
    ];
    for (const find of found) {
      const proof = find();
      if (proof && this.#holds(proof, guarded, state)) return proof;
    }
    return undefined;
  }

  /** Moves people, one way after the other, until the cells have changed by as much as asked. */
  #climb({ cells }: Guarded, state: HiddenState, by: 1 | -1, most: number): Change {
    const total = new Map<number, number>();
    const room = (cell: number) =>
      (this.#values[cell] ?? 0) + (total.get(cell) ?? 0) - state.leastOf(cell);
    const canMove = (cell: number, step: number) =>
      state.hidden.has(cell) && (step > 0 || room(cell) + step >= 0);
    for (const cell of cells) {
      for (let left = most; left > 0; ) {
        const move = findMove(this.#system, canMove, cell, by);
        const gain = by * sumOver(cells, move ?? new Map());
        if (!move || gain <= 0) break;
        const falling = [...move].filter(([, step]) => step < 0);
        const fits = falling.map(([other, step]) => Math.floor(room(other) / -step));
        const times = Math.min(Math.ceil((most - by * sumOver(cells, total)) / gain), ...fits);
        if (times < 1) break;
        for (const [other, step] of move) {
          total.set(other, (total.get(other) ?? 0) + times * step);
        }
        left = most - by * sumOver(cells, total);
      }
    }
    return total;
  }

  /** Where nothing but zeros is shown, each multiple of the true table is feasible too. */
  #multiple({ cells, width }: Guarded): Proof | undefined {
    const true_ = cells.reduce((sum, cell) => sum + (this.#values[cell] ?? 0), 0);
    if (true_ === 0) return undefined;
    const times = Math.ceil(width / true_);
    const grown = this.#values.map((value, cell): [number, number] => [cell, value * times]);
    return { up: new Map(grown.filter(([, by]) => by > 0)), down: new Map() };
  }

  #solved({ cells, width }: Guarded, { hidden, leastOf }: HiddenState): Proof | undefined {
    if (!this.#solver) return undefined;
    const ids = [...hidden];
    const place = new Map(ids.map((cell, index) => [cell, index]));
    const trueValue = (cell: number) => this.#values[cell] ?? 0;
    const program: IntegerProgram = {
      least: ids.map(leastOf),
      // As far as is asked and no further: so that there is an end.
      greatest: ids.map((cell) => (cells.includes(cell) ? trueValue(cell) + width : Infinity)),
      equations: this.#system.cellsOf.flatMap((line) => {
        const terms = line.flatMap(({ cell, sign }) => {
          const variable = place.get(cell);
          const factor = sign > 0 ? (1 as const) : (-1 as const);
          return variable === undefined ? [] : [{ variable, factor }];
        });
        const equals = terms.reduce(
          (sum, { variable, factor }) => sum + factor * trueValue(ids[variable] ?? -1),
          0,
        );
        return terms.length > 0 ? [{ terms, equals }] : [];
      }),
    };
    const sumOf = cells.map((cell) => place.get(cell) ?? 0);
    const changeTo = (end: Goal["end"]): Change => {
      const [found] = this.#solver?.extremes(program, [{ sumOf, end }]) ?? [];
      if (found?.is !== "reached") return new Map();
      const steps = ids.map((cell, at): [number, number] => [
        cell,
        (found.values[at] ?? 0) - trueValue(cell),
      ]);
      return new Map(steps.filter(([, by]) => by !== 0));
    };
    const up = changeTo("greatest");
    return { up, down: sumOver(cells, up) >= width ? new Map() : changeTo("least") };
  }

  /** Judges a proof by itself: nothing printed changes, nothing known is broken, all sums hold. */
  #holds({ up, down }: Proof, { cells, width }: Guarded, state: HiddenState): boolean {
    const isFeasible = (change: Change) =>
      this.#system.keeps(change) &&
      [...change].every(
        ([cell, by]) =>
          by === 0 ||
          (state.hidden.has(cell) && (this.#values[cell] ?? 0) + by >= state.leastOf(cell)),
      );
    return sumOver(cells, up) - sumOver(cells, down) >= width && isFeasible(up) && isFeasible(down);
  }
}

function sumOver(cells: readonly number[], change: Change): number {
  return cells.reduce((sum, cell) => sum + (change.get(cell) ?? 0), 0);
}
