import { DisclosureError } from "../errors/DisclosureError";
import { type Count, hidden } from "../results/count";
import type { MetricResult } from "../results/metricResult";
import type { TableCell } from "./countTable";
import { type ReleaseComparison, withEarlierReleases } from "./earlierReleases";
import { joinedIds } from "./joinedIds";
import type { Keep } from "./KindProtection";
import { linkTables } from "./linkTables";
import { numbersTakenAway } from "./numbersTakenAway";
import type { ProtectedCell } from "./ProtectedTable";
import { partsOfWholes } from "./partsOfWholes";
import type { DisclosurePolicy } from "./policy";
import { protectionOfKind } from "./protectionOfKind";
import { protectTable } from "./protectTable";
import { sharedPopulations } from "./sharedPopulations";
import type { TableLink } from "./TableLink";
import type { TableSolver } from "./TableSolver";
import { type ResultTable, tableOf } from "./tableOf";
import { toldOfBefore } from "./toldOfBefore";
import { yearsAndTerms } from "./yearsAndTerms";

/** A result on which disclosure control was done, and what it took away. */
export interface ProtectedResult {
  result: MetricResult;
  /** The values of the counts that were hidden, and of those that give them: no text of the result may tell them. */
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
 * Linked by themselves are results about the same people, trusts within the result of all, exclusions of a
 * year and of its terms, and earlier releases; `links` says what else belongs together.
 *
 * @throws {DisclosureError} COUNTS_DO_NOT_ADD_UP, TABLE_INVALID, RESULT_NOT_PROTECTABLE; CANNOT_PROTECT
 *   when an earlier release has given a small count away
 */
export function protectResults(
  results: readonly MetricResult[],
  policy: DisclosurePolicy,
  { solver, links = [], earlier = [] }: ProtectResultsOptions = {},
): ProtectedResult[] {
  const current = results.map(
    (result): ResultTable => ({ result, table: tableOf(result, results) }),
  );
  const released = withEarlierReleases(current, earlier);
  const periods = yearsAndTerms(results);
  for (;;) {
    const { laidOut } = released;
    const allLinks = [
      ...sharedPopulations(laidOut),
      ...partsOfWholes(laidOut),
      ...periods.links,
      ...released.links,
      ...links,
    ];
    const tables = Object.fromEntries(laidOut.map(({ result, table }) => [result.id, table]));
    const linked = linkTables({ ...tables, ...periods.tables, ...released.before }, allLinks);
    const { cells } = protectTable(linked, policy, { ...(solver && { solver }) });
    const oneOf = joinedIds(allLinks);
    const byId = new Map(cells.map((cell) => [cell.id, cell]));
    const cellOf = (result: string, id: string) => byId.get(oneOf(`${result}.${id}`));
    const hideAgain = toldByEarlier(current, released.comparisons, cellOf, policy, solver);
    if (hideAgain.size === 0) {
      return laidOut.map((each) =>
        withHidden(each, (id) => cellOf(each.result.id, id)?.is === "hidden"),
      );
    }
    released.laidOut = laidOut.map((each) => hiddenAgain(each, hideAgain));
  }
}

/** Which counts have to stay hidden for the sake of those that earlier releases hid, as `result.cell`. */
function toldByEarlier(
  current: readonly ResultTable[],
  comparisons: readonly ReleaseComparison[],
  cellOf: (result: string, id: string) => ProtectedCell | undefined,
  policy: DisclosurePolicy,
  solver: TableSolver | undefined,
): ReadonlySet<string> {
  const told = current.map(({ result: { id: result }, table }) => {
    const before = comparisons.filter((each) => each.result === result).map((each) => each.before);
    const today = table.cells.flatMap(({ id }) => {
      const cell = cellOf(result, id);
      return cell ? [[id, cell] as const] : [];
    });
    const found = toldOfBefore({ before, table, today: new Map(today) }, policy, solver);
    const path = (id: string) => `${result}.${id}`;
    return { narrow: found.narrow.map(path), shownAgain: found.shownAgain.map(path) };
  });
  const again = told.flatMap(({ shownAgain }) => shownAgain);
  const narrow = told.flatMap((each) => (each.shownAgain.length === 0 ? each.narrow : []));
  if (again.length > 0 || narrow.length === 0) return new Set(again);
  throw new DisclosureError(
    "CANNOT_PROTECT",
    "results beside earlier releases",
    narrow.map((path) => ({
      path,
      expected: "a count of an earlier release that stays as vague as it was",
      received: "totals that tell what it was",
    })),
    "Pool the cells with others, or do not publish this result beside the earlier one",
  );
}

function hiddenAgain({ result, table }: ResultTable, ids: ReadonlySet<string>): ResultTable {
  const cells = table.cells.map((cell): TableCell => {
    const isTold = ids.has(`${result.id}.${cell.id}`) && cell.released !== "shown";
    return isTold ? { ...cell, released: "hidden" } : cell;
  });
  return { result, table: { ...table, cells } };
}

function withHidden(
  { result, table }: ResultTable,
  isHidden: (id: string) => boolean,
): ProtectedResult {
  const taken = table.cells.filter(({ id, shown = true }) => shown && isHidden(id));
  if (taken.length === 0) return { result, hiddenValues: [] };
  const keep: Keep = (id, count: Count) => (isHidden(id) ? hidden : count);
  const body = protectionOfKind[result.kind].rebuild(result as never, keep);
  const implied = new Set(
    table.lines.flatMap(({ whole, parts }) => {
      const ids = [whole, ...parts];
      return ids.some(isHidden) ? ids : [];
    }),
  );
  const values = table.cells.flatMap(({ id, value, shown = true }) => {
    if (shown) return isHidden(id) ? [value] : [];
    return implied.has(id) && value > 0 ? [value] : [];
  });
  return {
    result: { ...result, body } as MetricResult,
    hiddenValues: [...values, ...numbersTakenAway(result.body, body).counts],
  };
}
