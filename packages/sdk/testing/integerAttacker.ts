import loadHighs from "highs";
import type { ProtectedTable } from "../src/disclosure/ProtectedTable";

export interface AttackedInterval {
  lower: number;
  upper: number;
}

/**
 * An attacker with a solver of its own: writes what a reader of a protected table knows as an integer
 * program in text, and asks HiGHS for the least and the greatest of a cell. It shares no code with the
 * auditor, and takes `ceiling` for no limit at all.
 */
export async function integerAttacker(ceiling = 100_000) {
  const highs = await loadHighs();

  return (table: ProtectedTable, ids: readonly string[]): AttackedInterval[] => {
    const nameOf = new Map(table.cells.map(({ id }, index) => [id, `x${index}`]));
    const name = (id: string) => nameOf.get(id) ?? "";
    const sums = table.lines.map(
      ({ whole, parts }) => `${parts.map(name).join(" + ")} - ${name(whole)} = 0`,
    );
    const bounds = table.cells.map((cell) =>
      cell.is === "shown"
        ? `${name(cell.id)} = ${cell.value}`
        : `${cell.least} <= ${name(cell.id)} <= ${ceiling}`,
    );
    const rules = [
      "subject to",
      ...(sums.length > 0 ? sums : [`${[...nameOf.values()][0]} >= 0`]),
      "bounds",
      ...bounds,
      "general",
      [...nameOf.values()].join(" "),
      "end",
    ].join("\n");
    const extreme = (id: string, direction: "minimize" | "maximize") => {
      const solution = highs.solve(`${direction}\n${name(id)}\n${rules}`, {
        mip_rel_gap: 0,
        mip_abs_gap: 0.5,
      });
      if (solution.Status !== "Optimal") throw new Error(`attacker: ${solution.Status}`);
      const found = Math.round(solution.ObjectiveValue) + 0;
      return direction === "maximize" && found > ceiling / 2 ? Infinity : found;
    };
    return ids.map((id) => ({ lower: extreme(id, "minimize"), upper: extreme(id, "maximize") }));
  };
}
