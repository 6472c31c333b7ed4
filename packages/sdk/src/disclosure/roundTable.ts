import { DisclosureError } from "../errors/DisclosureError";
import type { CountTable } from "./countTable";

/** A printed count after rounding: a multiple of the base, or from 1 to below it. */
export type RoundedCell =
  | { id: string; is: "rounded"; value: number }
  | { id: string; is: "low"; below: number };

/** A table of rounded counts, whose parts need not add up to their wholes. */
export interface RoundedTable {
  base: number;
  cells: readonly RoundedCell[];
}

/**
 * Rounds every printed count of a table, parts and totals each by itself, to the nearest multiple of a
 * base; a half goes up. A count from 1 to below the base is `low` ("fewer than 5"), and a 0 stays 0. Cells
 * that are printed nowhere are left out.
 *
 * This makes false precision and small differences between releases go; it is **not protection by
 * itself**. Totals no longer are the sums of their parts, and who crosses enough sums can unpick rounding,
 * so that nothing here is audited. To protect, use `protectTable`. Make no share from rounded counts: of
 * 12 people 8 are 67%, rounded 10 of 10.
 *
 * @param options.base - a whole number, 2 or more; 5 unless told
 * @throws {DisclosureError} TABLE_INVALID for another base, or a count that is no whole number from 0
 * @see SDC Handbook (Hundepool et al. 2010), section 5.4.2: conventional rounding is not recommended as
 *   protection; Ofqual's statistics, which print multiples of 5 and "fewer than 5".
 * @example
 * roundTable(oneWayTable({ yes: 12, no: 3, other: 0 })).cells;
 * //=> [{ id: "all", is: "rounded", value: 15 }, { id: "yes", is: "rounded", value: 10 }, { id: "no", is: "low", below: 5 }, { id: "other", is: "rounded", value: 0 }]
 */
export function roundTable(
  { cells }: CountTable,
  { base = 5 }: { base?: number } = {},
): RoundedTable {
  const faults = cells
    .filter(({ value }) => !(Number.isSafeInteger(value) && value >= 0))
    .map(({ id, value }) => ({
      path: id,
      expected: "a whole number, 0 or more",
      received: `${value}`,
    }));
  if (!(Number.isSafeInteger(base) && base >= 2)) {
    faults.push({ path: "base", expected: "a whole number, 2 or more", received: `${base}` });
  }
  if (faults.length > 0) throw new DisclosureError("TABLE_INVALID", "rounding", faults);
  return {
    base,
    cells: cells
      .filter(({ shown = true }) => shown)
      .map(
        ({ id, value }): RoundedCell =>
          value > 0 && value < base
            ? { id, is: "low", below: base }
            : { id, is: "rounded", value: Math.floor(value / base + 0.5) * base },
      ),
  };
}
