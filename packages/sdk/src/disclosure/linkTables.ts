import { DisclosureError } from "../errors/DisclosureError";
import type { Fault } from "../errors/fault";
import type { CountTable, TableCell } from "./countTable";
import { joinedIds } from "./joinedIds";
import { strictest } from "./policy";
import type { SumLine } from "./SumLine";

import type { TableLink } from "./TableLink";

/**
 * Joins tables that are published together, or one after the other, into one for `protectTable`, so that
 * what one hides cannot be worked out from another.
 *
 * @param tables - by name; a cell `all` of the table `trust` becomes `trust.all`
 * @param links - what the tables have in common, with these new ids; what nobody links stays apart
 * @throws {DisclosureError} TABLE_INVALID for ids that there are not; COUNTS_DO_NOT_ADD_UP when cells that
 *   are one number differ, or parts are more than their whole
 * @example
 * const national = oneWayTable({ women: 60, men: 40 });
 * const trust = oneWayTable({ women: 57, men: 38 });
 * const { cells } = linkTables({ national, trust }, [
 *   { whole: "national.women", parts: ["trust.women"] },
 *   { whole: "national.men", parts: ["trust.men"] },
 * ]);
 * cells.filter(({ shown }) => shown === false).map(({ value }) => value); //=> [3, 2]
 */
export function linkTables(
  tables: Readonly<Record<string, CountTable>>,
  links: readonly TableLink[],
): CountTable {
  const named = Object.entries(tables).flatMap(([name, { cells }]) =>
    cells.map((cell): TableCell => ({ ...cell, id: `${name}.${cell.id}` })),
  );
  const byId = new Map(named.map((cell) => [cell.id, cell]));
  refuseUnknown(links, byId);

  const oneOf = joinedIds(links);
  const groups = new Map<string, TableCell[]>();
  for (const cell of named) {
    const id = oneOf(cell.id);
    groups.set(id, [...(groups.get(id) ?? []), cell]);
  }
  const differing = [...groups.values()].flatMap(differenceFault);
  const cells = new Map([...groups].map(([id, same]) => [id, mergedCell(id, same)]));
  const lines: SumLine[] = Object.entries(tables).flatMap(([name, table]) =>
    table.lines.map(({ whole, parts, ...rest }) => ({
      ...rest,
      whole: oneOf(`${name}.${whole}`),
      parts: parts.map((id) => oneOf(`${name}.${id}`)),
    })),
  );
  const exceeding: Fault[] = [];
  for (const link of links) {
    if (!("whole" in link)) continue;
    const whole = cells.get(oneOf(link.whole));
    if (!whole) continue;
    const parts = link.parts.map(oneOf);
    const inParts = parts.reduce((sum, id) => sum + (cells.get(id)?.value ?? 0), 0);
    const rest = `${link.whole} less ${link.parts.join(", ")}`;
    const left = whole.value - inParts;
    if (left < 0) exceeding.push({ path: rest, expected: "0 or more", received: `${left}` });
    const { data = "ordinary" } = whole;
    cells.set(rest, { id: rest, value: left, data, shown: false });
    lines.push({
      whole: whole.id,
      parts: [...parts, rest],
      ...(link.sensitive && { sensitive: link.sensitive }),
    });
  }
  const faults = [...differing, ...exceeding];
  if (faults.length > 0) throw new DisclosureError("COUNTS_DO_NOT_ADD_UP", "linked tables", faults);
  return { cells: [...cells.values()], lines };
}

function refuseUnknown(links: readonly TableLink[], cells: ReadonlyMap<string, TableCell>): void {
  const faults = links.flatMap((link, index) =>
    ("whole" in link ? [link.whole, ...link.parts] : link.same)
      .filter((id) => !cells.has(id))
      .map((id) => ({ path: `links[${index}]`, expected: "table.cell", received: id })),
  );
  if (faults.length > 0) throw new DisclosureError("TABLE_INVALID", "linked tables", faults);
}

function differenceFault(same: readonly TableCell[]): Fault[] {
  const [first, ...others] = same;
  if (!first) return [];
  return others
    .filter(({ value }) => value !== first.value)
    .map(({ id, value }) => ({
      path: id,
      expected: `${first.value}, as ${first.id}`,
      received: `${value}`,
    }));
}

/** One cell for several: shown if any is, and under the strictest rule. */
function mergedCell(id: string, same: readonly TableCell[]): TableCell {
  const released =
    same.find((cell) => cell.released === "shown") ?? same.find((cell) => cell.released);
  return {
    id,
    value: same[0]?.value ?? 0,
    data: strictest(same.map(({ data = "ordinary" }) => data)),
    shown: same.some(({ shown = true }) => shown),
    key: same.some(({ key = false }) => key),
    ...(same.some(({ withheld }) => withheld) && { withheld: true }),
    ...(released?.released && { released: released.released }),
  };
}
