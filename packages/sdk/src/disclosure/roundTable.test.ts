import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DisclosureError } from "../errors/DisclosureError";
import { oneWayTable } from "./oneWayTable";
import { roundTable } from "./roundTable";

const cellsOf = (parts: Record<string, number>, base?: number) =>
  roundTable(oneWayTable(parts), base === undefined ? {} : { base }).cells;

describe("roundTable", () => {
  it("rounds parts and totals each by itself, so that they need not add up", () => {
    // 7 and 7 are nearest 5, their sum 14 is nearest 15.
    expect(cellsOf({ a: 7, b: 7 })).toEqual([
      { id: "all", is: "rounded", value: 15 },
      { id: "a", is: "rounded", value: 5 },
      { id: "b", is: "rounded", value: 5 },
    ]);
  });

  it("says low from 1 to below the base, and 0 for 0", () => {
    expect(cellsOf({ a: 1, b: 4, c: 5, d: 0 }).slice(1)).toEqual([
      { id: "a", is: "low", below: 5 },
      { id: "b", is: "low", below: 5 },
      { id: "c", is: "rounded", value: 5 },
      { id: "d", is: "rounded", value: 0 },
    ]);
  });

  it("rounds a half up", () => {
    expect(cellsOf({ a: 15, b: 14 }, 10).slice(1)).toEqual([
      { id: "a", is: "rounded", value: 20 },
      { id: "b", is: "rounded", value: 10 },
    ]);
  });

  it("leaves out what is printed nowhere", () => {
    const table = { cells: [{ id: "a", value: 9, shown: false }], lines: [] };
    expect(roundTable(table)).toEqual({ base: 5, cells: [] });
  });

  it("is never further off than half the base, and says low for all else", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.integer({ min: 2, max: 100 }), (value, base) => {
        const [cell] = roundTable({ cells: [{ id: "a", value }], lines: [] }, { base }).cells;
        if (cell?.is === "low") expect(value > 0 && value < base).toBe(true);
        else {
          expect((cell?.value ?? NaN) % base).toBe(0);
          expect(Math.abs((cell?.value ?? NaN) - value)).toBeLessThanOrEqual(base / 2);
        }
      }),
    );
  });

  it("refuses a base below 2 and counts that are none, and lists all", () => {
    try {
      roundTable(
        {
          cells: [
            { id: "a", value: -1 },
            { id: "b", value: 0.5 },
          ],
          lines: [],
        },
        { base: 1 },
      );
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(DisclosureError);
      expect((error as DisclosureError).code).toBe("TABLE_INVALID");
      expect((error as DisclosureError).faults).toEqual([
        { path: "a", expected: "a whole number, 0 or more", received: "-1" },
        { path: "b", expected: "a whole number, 0 or more", received: "0.5" },
        { path: "base", expected: "a whole number, 2 or more", received: "1" },
      ]);
    }
    expect(roundTable({ cells: [], lines: [] }, { base: 2 }).base).toBe(2);
  });
});
