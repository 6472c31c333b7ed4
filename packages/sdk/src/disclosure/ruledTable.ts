import { DisclosureError } from "../errors/DisclosureError";
import type { Fault } from "../errors/fault";
import type { SumLine } from "./SumLine";

/** A count of people with the rule that applies to it. */
export interface RuledCell {
  /** Where the count stands in the result's body, `cohorts[0].reached[1]`; unique in the table. */
  id: string;
  value: number;
  /** `false`: printed nowhere, but anyone can work it out by subtraction ("did not answer"). */
  shown: boolean;
  /** From 1 to below this number of people, the count is small: primary suppression. */
  threshold: number;
  /** How far apart the bounds must be that a reader can work out for the cell when it is small. */
  width: number;
  /** Readers miss a key cell most: where there is a choice, others are hidden in its place. */
  key: boolean;
  /** To be hidden whatever its value. */
  withheld?: true;
  /** How it stands in an earlier release, which nobody can take back. */
  released?: "shown" | "hidden";
}

/** Counts of people and the sums that join them, with the rule of each. */
export interface RuledTable {
  cells: ReadonlyMap<string, RuledCell>;
  lines: readonly SumLine[];
}

/**
 * Checks cells and lines and makes a table of them.
 *
 * @throws {DisclosureError} TABLE_INVALID for an id that stands twice, or a line that has no parts, names an
 *   unknown cell or one cell twice; COUNTS_DO_NOT_ADD_UP for a value that is no whole number from 0, or
 *   when the parts of a line are not its whole
 */
export function ruledTable(cells: readonly RuledCell[], lines: readonly SumLine[]): RuledTable {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const invalid = [...repeatedFaults(cells), ...lines.flatMap((line) => nameFaults(line, byId))];
  if (invalid.length > 0) throw new DisclosureError("TABLE_INVALID", "table of counts", invalid);
  const sums = [...cells.flatMap(valueFault), ...lines.flatMap((line) => sumFault(line, byId))];
  if (sums.length > 0) throw new DisclosureError("COUNTS_DO_NOT_ADD_UP", "table of counts", sums);
  return { cells: byId, lines };
}

/** From 1 to below the threshold: few enough for a person to be picked out. */
export function isSmall({ value, threshold }: RuledCell): boolean {
  return value > 0 && value < threshold;
}

function repeatedFaults(cells: readonly RuledCell[]): Fault[] {
  const seen = new Set<string>();
  return cells.flatMap(({ id }) => {
    if (seen.has(id)) return [{ path: id, expected: "each id once", received: "it twice" }];
    seen.add(id);
    return [];
  });
}

function valueFault({ id, value }: RuledCell): Fault[] {
  if (Number.isSafeInteger(value) && value >= 0) return [];
  return [{ path: id, expected: "a whole number, 0 or more", received: `${value}` }];
}

function nameFaults(
  { whole, parts }: SumLine,
  cells: ReadonlyMap<string, RuledCell>,
): readonly Fault[] {
  const ids = [whole, ...parts];
  const unknown = ids.filter((id) => !cells.has(id));
  const once = new Set(ids);
  const repeated = ids.filter((id) => !once.delete(id));
  return [
    ...unknown.map((id) => ({ path: whole, expected: "cells of the table", received: id })),
    ...repeated.map((id) => ({ path: whole, expected: "each cell once", received: `${id} twice` })),
    ...(parts.length === 0
      ? [{ path: whole, expected: "one part or more", received: "none" }]
      : []),
  ];
}

function sumFault(
  { whole, parts }: SumLine,
  cells: ReadonlyMap<string, RuledCell>,
): readonly Fault[] {
  const numberIn = (id: string) => cells.get(id)?.value ?? 0;
  const sum = parts.reduce((total, id) => total + numberIn(id), 0);
  if (sum === numberIn(whole)) return [];
  const expected = `${parts.join(" + ")} = ${sum}`;
  return [{ path: whole, expected, received: String(numberIn(whole)) }];
}
