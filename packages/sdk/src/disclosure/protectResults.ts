import { type Count, hidden } from "../results/count";
import type { MetricResult } from "../results/metricResult";
import { withEarlierReleases } from "./earlierReleases";
import { joinedIds } from "./joinedIds";
import type { Keep } from "./KindProtection";
import { linkTables } from "./linkTables";
import { numbersTakenAway } from "./numbersTakenAway";
import { partsOfWholes } from "./partsOfWholes";
import type { DisclosurePolicy } from "./policy";
import { protectionOfKind } from "./protectionOfKind";
import { protectTable } from "./protectTable";
import { sharedPopulations } from "./sharedPopulations";
import type { TableLink } from "./TableLink";
import type { TableSolver } from "./TableSolver";
import { type ResultTable, tableOf } from "./tableOf";

/** A result on which disclosure control was done, and what it took away. */
export interface ProtectedResult {
  result: MetricResult;
  /** The values of the counts that were hidden: no text of the result may tell them. */
  hiddenValues: readonly number[];
}

export interface ProtectResultsOptions {
  /** From `loadSolver`: hides the least where results are linked in more than one way. */
  solver?: TableSolver;
  /**
   * Counts of different results that are one number, or of which one is the others and a rest. A count is
   * named by its result's id and its place in the body: `dlp.2020.target.actual`.
   */
  links?: readonly TableLink[];
  /** What was published before: results under the same ids. */
  earlier?: readonly MetricResult[];
}

/**
 * Disclosure control of results that are published together: small counts hidden, and as many others as
 * it takes that nobody can work them out, from one result or from several.
 *
 * Linked by themselves are results about the same people, trusts within the result of all, and earlier
 * releases; `links` says what else belongs together.
 *
 * @throws {DisclosureError} COUNTS_DO_NOT_ADD_UP, TABLE_INVALID, RESULT_NOT_PROTECTABLE; CANNOT_PROTECT
 *   when an earlier release has given a small count away
 */
export function protectResults(
  results: readonly MetricResult[],
  policy: DisclosurePolicy,
  { solver, links = [], earlier = [] }: ProtectResultsOptions = {},
): ProtectedResult[] {
  const current = results.map((result): ResultTable => ({ result, table: tableOf(result) }));
  const { laidOut, before, links: since } = withEarlierReleases(current, earlier);
  const allLinks = [...sharedPopulations(laidOut), ...partsOfWholes(laidOut), ...since, ...links];
  const tables = Object.fromEntries(laidOut.map(({ result, table }) => [result.id, table]));
  const linked = linkTables({ ...tables, ...before }, allLinks);
  const { cells } = protectTable(linked, policy, { ...(solver && { solver }) });
  const hiddenIds = new Set(cells.filter(({ is }) => is === "hidden").map(({ id }) => id));
  const oneOf = joinedIds(allLinks);
  return laidOut.map((each) =>
    withHidden(each, (id) => hiddenIds.has(oneOf(`${each.result.id}.${id}`))),
  );
}

function withHidden(
  { result, table }: ResultTable,
  isHidden: (id: string) => boolean,
): ProtectedResult {
  const taken = table.cells.filter(({ id, shown = true }) => shown && isHidden(id));
  if (taken.length === 0) return { result, hiddenValues: [] };
  const keep: Keep = (id, count: Count) => (isHidden(id) ? hidden : count);
  const body = protectionOfKind[result.kind].rebuild(result as never, keep);
  const values = taken.map(({ value }) => value);
  return {
    result: { ...result, body } as MetricResult,
    hiddenValues: [...values, ...numbersTakenAway(result.body, body, "value")],
  };
}
