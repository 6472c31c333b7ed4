import type { Count } from "../results/count";
import { hidden } from "../results/count";
import type { MetricResult, MetricResultKind } from "../results/metricResult";
import { countsTakenAway } from "./countsTakenAway";
import type { Keep, ResultOfKind } from "./KindProtection";
import type { DisclosurePolicy } from "./policy";
import { protectionOfKind } from "./protectionOfKind";
import { protectTable } from "./protectTable";
import { TableLayout } from "./TableLayout";

/** A result on which disclosure control was done, and what it took away. */
export interface ProtectedResult {
  result: MetricResult;
  /** The values of the counts that were hidden: no text of the result may tell them. */
  hiddenValues: readonly number[];
}

/**
 * Disclosure control of one result by itself: small counts hidden, and as many others as it takes that
 * nobody can work them out from the rest of the same result.
 *
 * @throws {DisclosureError} COUNTS_DO_NOT_ADD_UP, RESULT_NOT_PROTECTABLE
 */
export function protectResult<K extends MetricResultKind>(
  result: ResultOfKind<K>,
  policy: DisclosurePolicy,
): ProtectedResult {
  const protection = protectionOfKind[result.kind as K];
  const layout = new TableLayout();
  protection.layOut(result, layout);
  const table = layout.table();
  const { cells } = protectTable(table, policy);
  const ids = new Set(cells.filter(({ is }) => is === "hidden").map(({ id }) => id));
  if (ids.size === 0) return { result, hiddenValues: [] };
  const keep: Keep = (id, count: Count) => (ids.has(id) ? hidden : count);
  const after = { ...result, body: protection.rebuild(result, keep) } as MetricResult;
  const values = table.cells.filter(({ id }) => ids.has(id)).map(({ value }) => value);
  return { result: after, hiddenValues: [...values, ...countsTakenAway(result.body, after.body)] };
}
