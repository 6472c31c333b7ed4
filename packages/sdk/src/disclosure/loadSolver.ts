import { DisclosureError } from "../errors/DisclosureError";
import type { Equation, Extreme, Goal, IntegerProgram, TableSolver } from "./TableSolver";

type Highs = Awaited<ReturnType<typeof import("highs")["default"]>>;
type Model = ReturnType<Highs["createModel"]>;

/**
 * Loads the solver that linked tables need: HiGHS, compiled to WebAssembly. Solving is synchronous
 * from then on.
 *
 * It is an optional peer dependency, some 3.5 MB, for whoever publishes; nothing that a reader's browser
 * loads leads to it.
 *
 * @throws {DisclosureError} SOLVER_MISSING when the package `highs` is not installed
 * @see https://highs.dev
 * @example
 * const table = oneWayTable({ yes: 10, no: 2 });
 * const published = loadSolver().then((solver) => protectTable(table, standardPolicy, { solver }));
 * published instanceof Promise; //=> true
 */
export function loadSolver(): Promise<TableSolver> {
  return importHighs()
    .then((module) => module.default())
    .then(solverOf);
}

async function importHighs() {
  try {
    return await import("highs");
  } catch (error) {
    throw new DisclosureError(
      "SOLVER_MISSING",
      "solver of linked tables",
      [{ path: "", expected: "the package highs", received: String(error) }],
      "Run: npm install highs",
    );
  }
}

function solverOf(highs: Highs): TableSolver {
  const { integer, continuous } = highs.constants.variableType;
  // Two models are filled again and again: to make one costs more than to solve it.
  const relaxed = highs.createModel();
  relaxed.options.set({ output_flag: false, presolve: "off", solver: "simplex" });
  const whole = highs.createModel();
  // Optimal to the last person: by default a gap of 1 in 10,000 would pass.
  whole.options.set({ output_flag: false, presolve: "on", mip_rel_gap: 0, mip_abs_gap: 0.5 });

  return {
    extremes(program, goals) {
      relaxed.passModel(modelData(highs, program, continuous));
      return goals.map((goal): Extreme => {
        // First among all numbers, which is quick. An optimum there that is whole and keeps every
        // equation when rounded is the optimum of whole numbers too; otherwise these are searched.
        const found = optimum(highs, relaxed, program, goal);
        if (found.is === "impossible" || found.isWhole) return found;
        whole.passModel(modelData(highs, program, integer));
        const searched = optimum(highs, whole, program, goal);
        if (searched.is === "impossible" || searched.isWhole) return searched;
        throw failure("numbers that do not add up when rounded");
      });
    },
  };
}

function modelData(
  highs: Highs,
  { least, greatest, equations }: IntegerProgram,
  variableType: Highs["constants"]["variableType"]["integer" | "continuous"],
) {
  const starts = [0];
  for (const { terms } of equations) starts.push((starts.at(-1) ?? 0) + terms.length);
  const equals = equations.map((equation) => equation.equals);
  return {
    numCols: least.length,
    numRows: equations.length,
    colCost: least.map(() => 0),
    colLower: least,
    colUpper: greatest.map((value) => (value === Infinity ? highs.infinity : value)),
    rowLower: equals,
    rowUpper: equals,
    integrality: least.map(() => variableType),
    matrix: {
      format: "csr" as const,
      numRows: equations.length,
      numCols: least.length,
      starts,
      indices: equations.flatMap(({ terms }) => terms.map(({ variable }) => variable)),
      values: equations.flatMap(({ terms }) => terms.map(({ factor }) => factor)),
    },
  };
}

type Optimum =
  | { is: "reached"; values: readonly number[]; isWhole: boolean }
  | { is: "impossible" };

function optimum(highs: Highs, model: Model, program: IntegerProgram, goal: Goal): Optimum {
  const { objectiveSense, modelStatus } = highs.constants;
  const inGoal = new Set(goal.sumOf);
  program.least.forEach((_, variable) => {
    model.changeColCost(variable, inGoal.has(variable) ? 1 : 0);
  });
  model.changeObjectiveSense(
    goal.end === "least" ? objectiveSense.minimize : objectiveSense.maximize,
  );
  const status = model.run().modelStatus;
  if (status === modelStatus.infeasible) return { is: "impossible" };
  if (status !== modelStatus.optimal) throw failure(`model status ${status}`);
  const values = Array.from(model.getSolution().colValue, (value) => Math.round(value) + 0);
  const reached = goal.sumOf.reduce((sum, variable) => sum + (values[variable] ?? 0), 0);
  const isWhole =
    Math.abs(reached - model.getObjectiveValue()) < 1e-6 &&
    program.equations.every((equation) => holds(equation, values)) &&
    values.every(
      (value, at) => value >= (program.least[at] ?? 0) && value <= (program.greatest[at] ?? 0),
    );
  return { is: "reached", values, isWhole };
}

function holds({ terms, equals }: Equation, values: readonly number[]): boolean {
  return (
    terms.reduce((sum, { variable, factor }) => sum + factor * (values[variable] ?? 0), 0) ===
    equals
  );
}

function failure(received: string): DisclosureError {
  return new DisclosureError("SOLVER_FAILED", "solver of linked tables", [
    { path: "", expected: "a proved optimum in whole numbers", received },
  ]);
}
