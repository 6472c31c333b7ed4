import { DisclosureError } from "../errors/DisclosureError";
import type { Fault } from "../errors/fault";
import { flowIntervals } from "./auditor/flowIntervals";
import { type HiddenPart, hiddenParts, programOf } from "./auditor/hiddenParts";
import { solvedIntervals } from "./auditor/solvedIntervals";
import { type AttackerView, type FeasibleInterval, feasibleIntervals } from "./feasibleIntervals";
import type { ProtectedTable } from "./ProtectedTable";
import type { TableSolver } from "./TableSolver";

export interface AuditOptions {
  /** Needed for linked tables that no other exact method fits; from `loadSolver`. */
  solver?: TableSolver;
  /** The cells to audit; all that are hidden or implied unless told. */
  only?: Iterable<string>;
}

/**
 * What an attacker who knows the method can work out about each cell that is hidden, or implied by those
 * printed: the least and the greatest number of people that it has in all tables of whole numbers that
 * agree with what is printed. `upper` is Infinity when nothing limits it.
 *
 * The auditor works from the protected table alone and shares no code with `protectTable`. It is exact:
 * one sum at a time where hidden cells close no cycle, by maximum flow in two-way tables with their
 * margins, by integer programming elsewhere.
 *
 * @throws {DisclosureError} SOLVER_NEEDED for linked tables without a solver; COUNTS_DO_NOT_ADD_UP when
 *   no table agrees; TABLE_INVALID when a line names no cell; SOLVER_FAILED
 * @see SDC Handbook (Hundepool et al. 2010), section 4.3.
 * @example
 * const table = oneWayTable({ White: 40, Asian: 14, Black: 1, Mixed: 1 });
 * auditTable(protectTable(table, standardPolicy)).get("Mixed"); //=> { lower: 1, upper: 14 }
 */
export function auditTable(
  table: ProtectedTable,
  options: AuditOptions = {},
): Map<string, FeasibleInterval> {
  const found = provedIntervals(table, options);
  const hidden = table.cells.flatMap((cell) => (cell.is === "shown" ? [] : [cell.id]));
  const missing = [...(options.only ?? hidden)].filter(
    (id) => !found.has(id) && hidden.includes(id),
  );
  if (missing.length === 0) return found;
  throw new DisclosureError(
    "SOLVER_NEEDED",
    "audit of linked tables",
    missing.map((path) => ({ path, expected: "a solver", received: "none" })),
    "Install the package highs and pass { solver: await loadSolver() }",
  );
}

/** The same, without the cells for which a solver is needed that is not there. */
export function provedIntervals(
  table: ProtectedTable,
  { solver, only }: AuditOptions = {},
): Map<string, FeasibleInterval> {
  const view = viewOf(table);
  const wanted = new Set(only ?? view.hidden.keys());
  try {
    const found = new Map(
      hiddenParts(view).flatMap((part) => [...partIntervals(part, wanted, solver)]),
    );
    return new Map(
      [...view.hidden.keys()].flatMap((id) => {
        const interval = wanted.has(id) ? found.get(id) : undefined;
        return interval ? [[id, interval]] : [];
      }),
    );
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new DisclosureError("COUNTS_DO_NOT_ADD_UP", "protected table", [
      { path: "", expected: "printed cells that some table agrees with", received: error.message },
    ]);
  }
}

function viewOf({ cells, lines }: ProtectedTable): AttackerView {
  const invalid = cells.flatMap((cell): Fault[] => {
    const value = cell.is === "shown" ? cell.value : cell.least;
    if (Number.isSafeInteger(value) && value >= 0) return [];
    return [{ path: cell.id, expected: "a whole number, 0 or more", received: `${value}` }];
  });
  if (invalid.length > 0) throw new DisclosureError("TABLE_INVALID", "protected table", invalid);
  const visible = new Map<string, number>();
  const hidden = new Map<string, number>();
  for (const cell of cells) {
    if (cell.is === "shown") visible.set(cell.id, cell.value);
    else hidden.set(cell.id, cell.least);
  }
  const unknown = lines
    .flatMap(({ whole, parts }) => [whole, ...parts])
    .filter((id) => !visible.has(id) && !hidden.has(id));
  if (unknown.length > 0) {
    throw new DisclosureError(
      "TABLE_INVALID",
      "protected table",
      unknown.map((id) => ({ path: "lines", expected: "ids of cells", received: id })),
    );
  }
  return { visible, hidden, lines };
}

function partIntervals(
  part: HiddenPart,
  wanted: ReadonlySet<string>,
  solver: TableSolver | undefined,
): Iterable<[string, FeasibleInterval]> {
  if (!part.ids.some((id) => wanted.has(id))) return [];
  if (part.isForest) return feasibleIntervals(part.view);

  // One sum at a time is not exact here, but what it settles is settled, and may open the cycles.
  const bounds = feasibleIntervals(part.view, part.view.lines.length);
  const settled = [...bounds].filter(([, { lower, upper }]) => lower === upper);
  if (settled.length > 0) {
    const visible = new Map(part.view.visible);
    const hidden = new Map(part.view.hidden);
    for (const [id, { lower }] of settled) {
      hidden.delete(id);
      visible.set(id, lower);
    }
    const rest = hiddenParts({ ...part.view, visible, hidden });
    return [...settled, ...rest.flatMap((each) => [...partIntervals(each, wanted, solver)])];
  }

  const program = programOf(part);
  const asked = part.ids.flatMap((id, at) => (wanted.has(id) ? [at] : []));
  const greatest = part.ids.map((id) => bounds.get(id)?.upper ?? Infinity);
  const intervals =
    flowIntervals(program, asked) ??
    (solver && solvedIntervals({ ...program, greatest }, asked, solver)) ??
    [];
  return asked.flatMap((at, index): [string, FeasibleInterval][] => {
    const id = part.ids[at];
    const interval = intervals[index];
    return id !== undefined && interval ? [[id, interval]] : [];
  });
}
