import loadHighs from "highs";
import type { ProtectedTable } from "../src/disclosure/ProtectedTable";

export interface AttackedInterval {
  lower: number;
  upper: number;
}

/**
 * An attacker with a solver of its own: writes what a reader of a protected table knows as a program in
 * text, and asks HiGHS for the table in which a cell is least, and greatest. It shares no code with the
 * auditor or with `loadSolver`. It asks for whole numbers only where the answer in all numbers is none,
 * and holds every answer itself against what is printed. More than a hundredth of `ceiling` means no limit.
 */
export async function integerAttacker(ceiling = 100_000) {
  const highs = await loadHighs();
  const { modelStatus, objectiveSense, variableType } = highs.constants;
  const model = highs.createModel();
  model.options.set({ output_flag: false, presolve: "off", mip_rel_gap: 0, mip_abs_gap: 0.5 });

  return (table: ProtectedTable, ids: readonly string[]): AttackedInterval[] => {
    if (ids.length === 0) return [];
    const places = new Map(table.cells.map(({ id }, index) => [id, index]));
    model.readModel({ format: "lp", data: programText(table, ceiling) });
    const columns = table.cells.map((_, index) => model.getColByName(`x${index}`));
    const extreme = (place: number, sense: (typeof objectiveSense)["minimize"]) => {
      const column = columns[place] ?? NaN;
      model.changeColCost(column, 1);
      model.changeObjectiveSense(sense);
      const solve = () => {
        if (model.run().modelStatus !== modelStatus.optimal) throw new Error("attacker: no table");
        const { colValue } = model.getSolution();
        const numbers = columns.map((at) => colValue[at] ?? NaN);
        return isTable(table, numbers.map(Math.round)) ? model.getObjectiveValue() : NaN;
      };
      const inAll = solve();
      const isWhole = Math.abs(inAll - Math.round(inAll)) < 1e-6;
      const ofType = (type: 0 | 1) => {
        for (const at of columns) model.changeColIntegrality(at, type);
      };
      if (!isWhole) ofType(variableType.integer);
      const found = isWhole ? inAll : solve();
      if (!isWhole) ofType(variableType.continuous);
      model.changeColCost(column, 0);
      if (Number.isNaN(found)) throw new Error("attacker: no table of whole numbers");
      return Math.round(found) + 0;
    };
    return ids.map((id) => {
      const place = places.get(id) ?? NaN;
      const upper = extreme(place, objectiveSense.maximize);
      return {
        lower: extreme(place, objectiveSense.minimize),
        upper: upper > ceiling / 100 ? Infinity : upper,
      };
    });
  };
}

function programText({ cells, lines }: ProtectedTable, ceiling: number): string {
  const nameOf = new Map(cells.map(({ id }, index) => [id, `x${index}`]));
  const name = (id: string) => nameOf.get(id) ?? "";
  return [
    "minimize",
    [...nameOf.values()].map((each) => `0 ${each}`).join(" + "),
    "subject to",
    ...lines.map(({ whole, parts }) => `${parts.map(name).join(" + ")} - ${name(whole)} = 0`),
    "bounds",
    ...cells.map((cell) =>
      cell.is === "shown"
        ? `${name(cell.id)} = ${cell.value}`
        : `${cell.least} <= ${name(cell.id)} <= ${ceiling}`,
    ),
    "end",
  ].join("\n");
}

/** Whether whole numbers agree with all that is printed, and add up. */
function isTable({ cells, lines }: ProtectedTable, numbers: readonly number[]): boolean {
  const value = new Map(cells.map(({ id }, index) => [id, numbers[index] ?? NaN]));
  const of = (id: string) => value.get(id) ?? NaN;
  return (
    cells.every((cell) =>
      cell.is === "shown" ? of(cell.id) === cell.value : of(cell.id) >= cell.least,
    ) && lines.every(({ whole, parts }) => parts.reduce((sum, id) => sum + of(id), 0) === of(whole))
  );
}
