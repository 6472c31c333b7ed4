import { type CountedData, type DisclosurePolicy, smallCountRule } from "./policy";
import { type RuledTable, ruledTable } from "./ruledTable";
import type { SumLine } from "./SumLine";

/** One count in a table, as the owner of the records knows it. */
export interface TableCell {
  /** Unique in the table. */
  id: string;
  /** A whole number, 0 or more. */
  value: number;
  /** `ordinary` unless told: people. `organisations`: schools, trusts. */
  data?: CountedData;
  /** `false`: printed nowhere, but anyone can work it out by subtraction ("did not answer"). */
  shown?: boolean;
  /** Readers miss a key cell most: where there is a choice, others are hidden in its place. */
  key?: boolean;
  /** To be hidden whatever its value, so that a reader cannot exclude 0 there. */
  withheld?: true;
  /** How the cell stands in an earlier release, which nobody can take back. */
  released?: "shown" | "hidden";
}

/**
 * Counts and the sums that join them, of any structure: one way, two ways with margins, hierarchies,
 * several tables that share cells. Plain data; `oneWayTable`, `twoWayTable` and `linkTables` make it.
 */
export interface CountTable {
  cells: readonly TableCell[];
  lines: readonly SumLine[];
}

/**
 * The table with the rule of a policy for each cell.
 *
 * @throws {DisclosureError} TABLE_INVALID, COUNTS_DO_NOT_ADD_UP
 */
export function ruledBy(policy: DisclosurePolicy, { cells, lines }: CountTable): RuledTable {
  return ruledTable(
    cells.map(
      ({ id, value, data = "ordinary", shown = true, key = false, withheld, released }) => ({
        id,
        value,
        shown,
        key,
        ...(withheld && { withheld }),
        ...(released && { released }),
        ...smallCountRule(policy, data),
      }),
    ),
    lines,
  );
}
