import { describe, expect, it } from "vitest";
import { DisclosureError } from "../errors/DisclosureError";
import { linkTables } from "./linkTables";
import { oneWayTable } from "./oneWayTable";
import { twoWayTable } from "./twoWayTable";

const faultsOf = (run: () => unknown) => {
  try {
    run();
  } catch (error) {
    if (error instanceof DisclosureError) return { code: error.code, faults: error.faults };
    throw error;
  }
  throw new Error("expected a refusal");
};

describe("linkTables", () => {
  it("makes one cell of those that are one number, over a chain of links", () => {
    const tables = {
      x: oneWayTable({ a: 1, b: 2 }),
      y: oneWayTable({ c: 3 }),
      z: oneWayTable({ d: 1, e: 2 }, { data: "specialCategory" }),
    };
    const linked = linkTables(tables, [
      { same: ["x.all", "y.all"] },
      { same: ["z.all", "y.all"] },
      { same: ["z.d", "x.a"] },
    ]);
    expect(linked.lines).toEqual([
      { whole: "z.all", parts: ["z.d", "x.b"] },
      { whole: "z.all", parts: ["y.c"] },
      { whole: "z.all", parts: ["z.d", "z.e"] },
    ]);
    // Under the strictest rule of the two.
    expect(linked.cells.find(({ id }) => id === "z.d")).toEqual({
      id: "z.d",
      value: 1,
      data: "specialCategory",
      shown: true,
      key: false,
    });
    expect(linked.cells).toHaveLength(5);
  });

  it("keeps a cell shown, key and released that is so in one of its tables", () => {
    const cells = [
      { id: "a", value: 4, shown: false },
      { id: "b", value: 4, key: true, released: "hidden" as const },
      { id: "c", value: 4, released: "shown" as const },
    ];
    const linked = linkTables({ t: { cells, lines: [] } }, [{ same: ["t.a", "t.b", "t.c"] }]);
    expect(linked.cells).toEqual([
      { id: "t.a", value: 4, data: "ordinary", shown: true, key: true, released: "shown" },
    ]);
  });

  it("adds a cell for those who are in none of the parts, under the rule of the whole", () => {
    const national = oneWayTable({ a: 9 }, { data: "organisations" });
    const trust = oneWayTable({ a: 7 });
    const linked = linkTables({ national, trust }, [
      { whole: "national.all", parts: ["trust.all"], sensitive: true },
    ]);
    const rest = "national.all less trust.all";
    expect(linked.cells.at(-1)).toEqual({
      id: rest,
      value: 2,
      data: "organisations",
      shown: false,
    });
    expect(linked.lines.at(-1)).toEqual({
      whole: "national.all",
      parts: ["trust.all", rest],
      sensitive: true,
    });
  });

  it("refuses numbers that differ or parts above their whole, and lists all", () => {
    const tables = { x: oneWayTable({ a: 1 }), y: oneWayTable({ b: 4 }) };
    const links = [{ same: ["x.a", "y.b"] }, { whole: "x.all", parts: ["y.all"] }];
    expect(faultsOf(() => linkTables(tables, links))).toEqual({
      code: "COUNTS_DO_NOT_ADD_UP",
      faults: [
        { path: "y.b", expected: "1, as x.a", received: "4" },
        { path: "x.all less y.all", expected: "0 or more", received: "-3" },
      ],
    });
  });

  it("refuses ids that there are not", () => {
    const links = [{ same: ["x.a", "a"] }, { whole: "x.b", parts: ["x.a"] }];
    expect(faultsOf(() => linkTables({ x: oneWayTable({ a: 1 }) }, links))).toEqual({
      code: "TABLE_INVALID",
      faults: [
        { path: "links[0]", expected: "table.cell", received: "a" },
        { path: "links[1]", expected: "table.cell", received: "x.b" },
      ],
    });
  });
});

describe("twoWayTable", () => {
  it("adds up rows, columns and all, and marks what is sensitive", () => {
    const table = twoWayTable(
      [
        [1, 2],
        [3, 4],
      ],
      {
        rows: ["x", "y"],
        columns: ["k", "l"],
        data: "specialCategory",
        sensitive: "columns",
      },
    );
    expect(Object.fromEntries(table.cells.map(({ id, value }) => [id, value]))).toEqual({
      "all.all": 10,
      "all.k": 4,
      "all.l": 6,
      "x.all": 3,
      "x.k": 1,
      "x.l": 2,
      "y.all": 7,
      "y.k": 3,
      "y.l": 4,
    });
    expect(table.cells.every(({ data }) => data === "specialCategory")).toBe(true);
    expect(table.lines).toEqual([
      { whole: "all.all", parts: ["all.k", "all.l"], sensitive: true },
      { whole: "x.all", parts: ["x.k", "x.l"], sensitive: true },
      { whole: "y.all", parts: ["y.k", "y.l"], sensitive: true },
      { whole: "all.all", parts: ["x.all", "y.all"] },
      { whole: "all.k", parts: ["x.k", "y.k"] },
      { whole: "all.l", parts: ["x.l", "y.l"] },
    ]);
    const { lines } = twoWayTable([[1, 2]], { sensitive: "rows" });
    expect(lines.map(({ sensitive }) => sensitive === true)).toEqual([
      false,
      false,
      true,
      true,
      true,
    ]);
  });

  it("refuses rows of unequal length, and another number of them than of ids", () => {
    expect(faultsOf(() => twoWayTable([[1, 2], [3]], { rows: ["x"] }))).toEqual({
      code: "TABLE_INVALID",
      faults: [
        { path: "[1]", expected: "2 counts", received: "1" },
        { path: "", expected: "1 rows", received: "2" },
      ],
    });
  });
});
