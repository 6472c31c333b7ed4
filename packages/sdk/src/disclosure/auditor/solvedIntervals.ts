import type { FeasibleInterval } from "../feasibleIntervals";
import type { Goal, IntegerProgram, TableSolver } from "../TableSolver";

/**
 * The auditor's third method: exact intervals by integer programming, for any sums.
 *
 * @throws {RangeError} when no table agrees
 */
export function solvedIntervals(
  program: IntegerProgram,
  wanted: readonly number[],
  solver: TableSolver,
): FeasibleInterval[] {
  const isLimited = wanted.map((variable) => !canGrow(program, variable, solver));
  const goals = wanted.flatMap((variable, at): Goal[] => [
    { sumOf: [variable], end: "least" },
    ...(isLimited[at] ? [{ sumOf: [variable], end: "greatest" } as const] : []),
  ]);
  const reached = solver.extremes(program, goals).map((extreme, at) => {
    if (extreme.is === "reached") return extreme.values[goals[at]?.sumOf[0] ?? 0] ?? 0;
    throw new RangeError("feasible intervals: expected visible cells that add up; received none");
  });
  return wanted.map((_, at) => ({
    lower: reached.shift() ?? 0,
    upper: isLimited[at] ? (reached.shift() ?? 0) : Infinity,
  }));
}

/** Whether a table that agrees still does after some change upwards, and so after any number of them. */
function canGrow(program: IntegerProgram, variable: number, solver: TableSolver): boolean {
  if (program.greatest[variable] !== Infinity) return false;
  const change: IntegerProgram = {
    least: program.least.map((_, at) => (at === variable ? 1 : 0)),
    greatest: program.greatest.map((greatest) => (greatest === Infinity ? Infinity : 0)),
    equations: program.equations.map(({ terms }) => ({ terms, equals: 0 })),
  };
  const [found] = solver.extremes(change, [{ sumOf: [variable], end: "least" }]);
  return found?.is === "reached";
}
