import { describe, expect, it } from "vitest";
import type { SumLine } from "./SumLine";
import { SumSystem } from "./SumSystem";

/** A 2 by 2 table with its margins: rows ab and cd, columns ac and bd. */
const ids = ["all", "ab", "cd", "ac", "bd", "a", "b", "c", "d"];
const rows: SumLine[] = [
  { whole: "ab", parts: ["a", "b"] },
  { whole: "cd", parts: ["c", "d"] },
];
const columns: SumLine[] = [
  { whole: "ac", parts: ["a", "c"] },
  { whole: "bd", parts: ["b", "d"] },
];
const twoWay = new SumSystem(ids, [
  ...rows,
  ...columns,
  { whole: "all", parts: ["ab", "cd"] },
  { whole: "all", parts: ["ac", "bd"] },
]);
const place = (id: string) => ids.indexOf(id);
const places = (text: string) => text.split(" ").map(place);

describe("SumSystem", () => {
  it("knows where each cell stands: added as a part, taken away as the whole", () => {
    const system = new SumSystem(["all", "a", "b"], [{ whole: "all", parts: ["a", "b"] }]);
    expect(system.placesOf).toEqual([
      [{ line: 0, sign: -1 }],
      [{ line: 0, sign: 1 }],
      [{ line: 0, sign: 1 }],
    ]);
    expect(system.cellsOf).toEqual([
      [
        { cell: 0, sign: -1 },
        { cell: 1, sign: 1 },
        { cell: 2, sign: 1 },
      ],
    ]);
  });

  it("has for outer cells those of one line, with their sign there", () => {
    const system = new SumSystem(
      ["all", "a", "b", "b1", "b2", "apart"],
      [
        { whole: "all", parts: ["a", "b"] },
        { whole: "b", parts: ["b1", "b2"] },
      ],
    );
    expect(system.outerCells).toEqual([
      { cell: 0, sign: -1 },
      { cell: 1, sign: 1 },
      { cell: 3, sign: 1 },
      { cell: 4, sign: 1 },
    ]);
    expect(twoWay.outerCells).toEqual([]);
  });

  it("keeps its sums when what comes to each line also goes", () => {
    const change = (steps: Record<string, number>) =>
      new Map(Object.entries(steps).map(([id, by]) => [place(id), by]));
    expect(twoWay.keeps(new Map())).toBe(true);
    expect(twoWay.keeps(change({ a: 1, b: -1, c: -1, d: 1 }))).toBe(true);
    expect(twoWay.keeps(change({ a: 2, ab: 2, ac: 2, all: 2 }))).toBe(true);
    expect(twoWay.keeps(change({ a: 1, b: -1 }))).toBe(false);
    expect(twoWay.keeps(change({ a: 1, ab: -1, ac: -1, all: -1 }))).toBe(false);
    expect(twoWay.keeps(change({ a: 1 }))).toBe(false);
  });

  it("has a cycle where sums lead from a hidden cell back to it", () => {
    expect(twoWay.hasCycle(new Set())).toBe(false);
    expect(twoWay.hasCycle(new Set(places("a b c")))).toBe(false);
    expect(twoWay.hasCycle(new Set(places("a b c d")))).toBe(true);
    expect(twoWay.hasCycle(new Set(places("a b ac bd")))).toBe(true);
    expect(twoWay.hasCycle(new Set(places("a ab b cd")))).toBe(false);
    expect(twoWay.hasCycle(new Set(places("a ab b cd c")))).toBe(true);
    expect(twoWay.hasCycle(new Set(places("ab ac a all")))).toBe(true);
  });

  it("is a network where each cell leads from one line to another, all turned one way", () => {
    const isNetwork = (lines: SumLine[]) =>
      new SumSystem([...new Set(lines.flatMap(({ whole, parts }) => [whole, ...parts]))], lines)
        .isNetwork;
    expect(isNetwork([])).toBe(true);
    expect(twoWay.isNetwork).toBe(true);
    expect(isNetwork([...rows, { whole: "all", parts: ["ab", "cd"] }])).toBe(true);
  });

  it("is no network where a cell stands in three lines", () => {
    const thrice: SumLine[] = ["x", "y", "z"].map((id) => ({
      whole: id,
      parts: ["a", `rest of ${id}`],
    }));
    const system = (lines: SumLine[]) =>
      new SumSystem([...new Set(lines.flatMap(({ whole, parts }) => [whole, ...parts]))], lines);
    expect(system(thrice).isNetwork).toBe(false);
    expect(system(thrice.slice(1)).isNetwork).toBe(true);
  });

  it("is no network where a cycle of three lines cannot be turned", () => {
    // Each line shares one part with each other: if two are turned against each other, the third
    // would have to be turned against both.
    const triangle: SumLine[] = [
      { whole: "x", parts: ["xy", "zx"] },
      { whole: "y", parts: ["xy", "yz"] },
      { whole: "z", parts: ["yz", "zx"] },
    ];
    const all = ["x", "y", "z", "xy", "yz", "zx"];
    expect(new SumSystem(all, triangle).isNetwork).toBe(false);
    expect(new SumSystem(all, triangle.slice(0, 2)).isNetwork).toBe(true);
    // As the whole of one line and part of the next, a cell leads on without turning.
    const chain: SumLine[] = [
      { whole: "xy", parts: ["zx"] },
      { whole: "yz", parts: ["xy"] },
      { whole: "zx", parts: ["yz"] },
    ];
    expect(new SumSystem(all, chain).isNetwork).toBe(true);
  });
});
