import { DisclosureError } from "../errors/DisclosureError";
import type { Fault } from "../errors/fault";
import type { SumLine } from "./feasibleIntervals";

/** One count of people in a table, as the owner of the records knows it. */
export interface TableCell {
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
}

/** Counts of people and the sums that join them; the sums form a forest. */
export interface CountTable {
  cells: ReadonlyMap<string, TableCell>;
  lines: readonly SumLine[];
}

/**
 * Checks cells and lines and makes a table of them.
 *
 * The lines form a forest when two of them share at most one cell and no chain of lines closes
 * on itself: on such a table, and only there, `feasibleIntervals` is exact. A two-way table with both
 * of its margins is not one.
 *
 * @throws {DisclosureError} COUNTS_DO_NOT_ADD_UP when the parts of a line are not its whole;
 *   TABLE_HAS_CYCLE when the lines are no forest
 */
export function countTable(cells: readonly TableCell[], lines: readonly SumLine[]): CountTable {
  const byId = new Map(cells.map((cell) => [cell.id, cell]));
  const negative = cells.filter((cell) => !(cell.value >= 0));
  const sums = [
    ...negative.map(({ id, value }) => ({ path: id, expected: "0 or more", received: `${value}` })),
    ...lines.flatMap((line) => sumFault(line, byId)),
  ];
  if (sums.length > 0) throw new DisclosureError("COUNTS_DO_NOT_ADD_UP", "table of counts", sums);
  const cycles = cycleFaults(lines);
  if (cycles.length > 0) throw new DisclosureError("TABLE_HAS_CYCLE", "table of counts", cycles);
  return { cells: byId, lines };
}

function sumFault(
  { whole, parts }: SumLine,
  cells: ReadonlyMap<string, TableCell>,
): readonly Fault[] {
  const unknown = [whole, ...parts].filter((id) => !cells.has(id));
  if (unknown.length > 0) {
    return unknown.map((id) => ({ path: whole, expected: "cells of the table", received: id }));
  }
  const numberIn = (id: string) => cells.get(id)?.value ?? 0;
  const sum = parts.reduce((total, id) => total + numberIn(id), 0);
  if (sum === numberIn(whole)) return [];
  const expected = `${parts.join(" + ")} = ${sum}`;
  return [{ path: whole, expected, received: String(numberIn(whole)) }];
}

/** Joins each line with its cells; a cell that is already joined with the line closes a cycle. */
function cycleFaults(lines: readonly SumLine[]): readonly Fault[] {
  const parent = new Map<string, string>();
  const rootOf = (node: string): string => {
    const above = parent.get(node);
    return above === undefined ? node : rootOf(above);
  };
  return lines.flatMap(({ whole, parts }, index) =>
    [whole, ...parts].flatMap((id) => {
      const line = rootOf(`line ${index}`);
      const cell = rootOf(`cell ${id}`);
      if (line !== cell) {
        parent.set(cell, line);
        return [];
      }
      return [{ path: id, expected: "sums without a cycle", received: "a sum that closes one" }];
    }),
  );
}
