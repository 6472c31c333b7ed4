import { DisclosureError } from "../errors/DisclosureError";
import { provedIntervals } from "./auditTable";
import type { HiddenCells } from "./chooseHidden";
import { type CountTable, ruledBy } from "./countTable";
import { hideCells } from "./hideCells";
import type { ProtectedCell, ProtectedTable } from "./ProtectedTable";
import { checkPolicy, type DisclosurePolicy } from "./policy";
import { isSmall, type RuledTable } from "./ruledTable";
import type { TableSolver } from "./TableSolver";

export interface ProtectTableOptions {
  /** From `loadSolver`: finds the least that has to be hidden in linked tables. */
  solver?: TableSolver;
}

/**
 * Disclosure control of a table: hides every small count, and as many others as it takes that nobody
 * can work a small one out closer than to the policy's width, shown or implied.
 *
 * Totals and key cells are kept where others will do. What comes out is plain data without any hidden
 * value; small and other hidden cells look alike. Linked tables are protected without a solver too, but
 * then more may be hidden. What is hidden is audited before it is returned (see `auditTable`).
 *
 * It does not protect against somebody who knows some of the people counted and subtracts them, nor
 * hide that a total exists.
 *
 * @param table - counts and the sums that join them; every sum that a reader knows has to be in it
 * @throws {DisclosureError} TABLE_INVALID, COUNTS_DO_NOT_ADD_UP; POLICY_INVALID,
 *   POLICY_LOWERED_WITHOUT_REASON; CANNOT_PROTECT when an earlier release has given a small count away
 * @see SDC Handbook (Hundepool et al. 2010), chapter 4; Fischetti and Salazar (2001) on complete
 *   cell suppression.
 * @example
 * // 56 - 40 - 14 = 2 would tell both ones, so the 14 is hidden too.
 * const table = oneWayTable({ White: 40, Asian: 14, Black: 1, Mixed: 1 });
 * const { cells } = protectTable(table, standardPolicy);
 * cells.filter((cell) => cell.is === "shown");
 * //=> [{ id: "all", is: "shown", value: 56 }, { id: "White", is: "shown", value: 40 }]
 */
export function protectTable(
  table: CountTable,
  policy: DisclosurePolicy,
  { solver }: ProtectTableOptions = {},
): ProtectedTable {
  checkPolicy(policy);
  const ruled = ruledBy(policy, table);
  const protectedTable = masked(ruled, hideCells(ruled, { ...(solver && { solver }) }));
  refuseNarrow(ruled, protectedTable, solver);
  return protectedTable;
}

/** Takes the hidden values out. */
function masked({ cells, lines }: RuledTable, { hidden, maybeZero }: HiddenCells): ProtectedTable {
  return {
    cells: [...cells.values()].map(({ id, value, shown }): ProtectedCell => {
      if (!shown) return { id, is: "implied", least: 0 };
      if (hidden.has(id)) return { id, is: "hidden", least: maybeZero.has(id) ? 0 : 1 };
      return { id, is: "shown", value };
    }),
    lines: lines.map(({ whole, parts }) => ({ whole, parts: [...parts] })),
  };
}

/**
 * The last word is the auditor's. Where it would need a solver and there is none, the proofs stand that
 * the choice was made by: each is two tables that were checked sum by sum.
 */
function refuseNarrow(
  { cells }: RuledTable,
  protectedTable: ProtectedTable,
  solver: TableSolver | undefined,
): void {
  const small = [...cells.values()].filter((cell) => isSmall(cell) && cell.released !== "shown");
  const found = provedIntervals(protectedTable, {
    only: small.map(({ id }) => id),
    ...(solver && { solver }),
  });
  const narrow = small.flatMap(({ id, width }) => {
    const interval = found.get(id);
    if (!interval || interval.upper - interval.lower >= width) return [];
    const { lower, upper } = interval;
    return [{ path: id, expected: `bounds ${width} apart`, received: `${lower} to ${upper}` }];
  });
  if (narrow.length > 0) throw new DisclosureError("CANNOT_PROTECT", "audit", narrow);
}
