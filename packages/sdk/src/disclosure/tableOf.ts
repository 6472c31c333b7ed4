import type { MetricResult } from "../results/metricResult";
import type { CountTable } from "./countTable";
import { protectionOfKind } from "./protectionOfKind";
import { TableLayout } from "./TableLayout";

/** A result and its counts. */
export interface ResultTable {
  result: MetricResult;
  table: CountTable;
}

/**
 * The counts of a result and how they add up; of a published one, those that it shows.
 *
 * @param beside - what is published together with it
 */
export function tableOf(result: MetricResult, beside: readonly MetricResult[] = []): CountTable {
  const layout = new TableLayout();
  protectionOfKind[result.kind].layOut(result as never, layout, beside);
  return layout.table();
}
