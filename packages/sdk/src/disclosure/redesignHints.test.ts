import { describe, expect, it } from "vitest";
import { DisclosureError } from "../errors/DisclosureError";
import { linkTables } from "./linkTables";
import { oneWayTable } from "./oneWayTable";
import { standardPolicy } from "./policy";
import { redesignHints } from "./redesignHints";
import { twoWayTable } from "./twoWayTable";

describe("redesignHints", () => {
  it("has nothing to say where nothing is small", () => {
    expect(redesignHints(oneWayTable({ a: 5, b: 0 }), standardPolicy)).toEqual({
      small: 0,
      cells: 3,
      hints: [],
      sentence: "0 of 3 counts are small.",
    });
  });

  it("pools a small part with the smaller of its neighbours", () => {
    // 4 stands between 30 and 6: 4 + 6 = 10 is the smaller sum of two.
    const { small, hints, sentence } = redesignHints(
      oneWayTable({ a: 30, b: 4, c: 6, d: 9 }),
      standardPolicy,
    );
    expect(small).toBe(1);
    expect(sentence).toBe("1 of 5 counts is small.");
    expect(hints).toEqual([
      {
        is: "pool",
        whole: "all",
        parts: ["b", "c"],
        sum: 10,
        sentence: "Pool b, c of all: 10 together.",
      },
    ]);
  });

  it("pools as many as it takes, and as few", () => {
    // 1 + 2 = 3 is still small; of three neighbours 1 + 2 + 2 = 5 is not.
    const pools = (values: Record<string, number>) =>
      redesignHints(oneWayTable(values), standardPolicy).hints.flatMap((hint) =>
        hint.is === "pool" ? [hint.parts] : [],
      );
    expect(pools({ a: 1, b: 2, c: 2, d: 40 })).toEqual([["a", "b", "c"]]);
    expect(pools({ a: 3, b: 2, c: 40, d: 2, e: 3 })).toEqual([
      ["a", "b"],
      ["d", "e"],
    ]);
    // All in one would be no table.
    expect(pools({ a: 3, b: 2 })).toEqual([]);
  });

  it("pools with either neighbour, of two equal sums with the one before, and by the strictest threshold", () => {
    const pools = (values: Record<string, number>) =>
      redesignHints(oneWayTable(values), standardPolicy).hints.flatMap((hint) =>
        hint.is === "pool" ? [hint.parts] : [],
      );
    expect(pools({ a: 9, b: 4, c: 30 })).toEqual([["a", "b"]]);
    expect(pools({ a: 30, b: 4, c: 9 })).toEqual([["b", "c"]]);
    expect(pools({ a: 9, b: 4, c: 9 })).toEqual([["a", "b"]]);
    expect(pools({ a: 4, b: 9, c: 30 })).toEqual([["a", "b"]]);
    expect(pools({ a: 30, b: 9, c: 4 })).toEqual([["b", "c"]]);
    // Zeros are nobody: to pool with them changes nothing.
    expect(pools({ a: 0, b: 4, c: 0, d: 7, e: 30 })).toEqual([["b", "c", "d"]]);
    const table = oneWayTable({ a: 4, b: 4, c: 30 });
    const cells = table.cells.map((c) =>
      c.id === "b" ? { ...c, data: "specialCategory" as const } : c,
    );
    // 4 + 4 are 8 people, under the 10 of special category data; with the 30 it would be all.
    expect(redesignHints({ ...table, cells }, standardPolicy).hints).toEqual([]);
  });

  it("does not pool what is printed nowhere", () => {
    const table = linkTables({ t: oneWayTable({ a: 30, b: 9 }) }, [
      { whole: "t.a", parts: ["t.b"] },
    ]);
    const small = {
      ...table,
      cells: table.cells.map((c) => (c.id === "t.b" ? { ...c, shown: false } : c)),
    };
    expect(redesignHints(small, standardPolicy).hints).toEqual([]);
  });

  it("says when to drop a level leaves nothing small", () => {
    const table = {
      cells: [
        { id: "all", value: 60 },
        { id: "north", value: 40 },
        { id: "south", value: 20 },
        { id: "leeds", value: 38 },
        { id: "york", value: 2 },
      ],
      lines: [
        { whole: "all", parts: ["north", "south"] },
        { whole: "north", parts: ["leeds", "york"] },
      ],
    };
    expect(redesignHints(table, standardPolicy).hints).toEqual([
      {
        is: "drop",
        whole: "north",
        parts: ["leeds", "york"],
        sentence: "Without the parts of north nothing would be small.",
      },
    ]);
  });

  it("counts the small cells of a two-way table by the rule of each", () => {
    const grid = [
      [9, 12],
      [30, 4],
    ];
    expect(redesignHints(twoWayTable(grid), standardPolicy)).toMatchObject({ small: 1, cells: 9 });
    const special = twoWayTable(grid, { data: "specialCategory" });
    expect(redesignHints(special, standardPolicy).small).toBe(2);
  });

  it("refuses tables and policies that protectTable refuses", () => {
    const lowered = { ...standardPolicy, threshold: 1 };
    expect(() => redesignHints(oneWayTable({ a: 1 }), lowered)).toThrow(DisclosureError);
    expect(() => redesignHints(oneWayTable({ a: NaN }), standardPolicy)).toThrow(DisclosureError);
  });
});
