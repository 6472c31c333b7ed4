/** Whole numbers within bounds that keep every equation. Variables are named by their place. */
export interface IntegerProgram {
  least: readonly number[];
  /** Infinity where nothing is known. */
  greatest: readonly number[];
  equations: readonly Equation[];
}

/** The variables, each added or taken away, make a number. */
export interface Equation {
  terms: readonly { variable: number; factor: 1 | -1 }[];
  equals: number;
}

/** What is to be as small or as great as it can: the sum of some variables. */
export interface Goal {
  sumOf: readonly number[];
  end: "least" | "greatest";
}

/** Whole numbers that reach a goal exactly, one for each variable; or that there are none. */
export type Extreme = { is: "reached"; values: readonly number[] } | { is: "impossible" };

/** Solves integer programs for tables that no faster exact method fits. `loadSolver` gets one. */
export interface TableSolver {
  /**
   * One extreme for each goal.
   *
   * @throws {DisclosureError} SOLVER_FAILED when it cannot prove an answer, or a goal has no end
   */
  extremes(program: IntegerProgram, goals: readonly Goal[]): readonly Extreme[];
}
