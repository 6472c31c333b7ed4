import { describe, expect, it } from "vitest";
import { findMove } from "./findMove";
import type { SumLine } from "./SumLine";
import { SumSystem } from "./SumSystem";

/** The change by id, where the cells named can move any way. */
function move(lines: SumLine[], movable: string, cell: string, by: 1 | -1 = 1) {
  const ids = [...new Set(lines.flatMap(({ whole, parts }) => [whole, ...parts]))];
  if (!ids.includes(cell)) ids.push(cell);
  const free = new Set(movable.split(" ").map((id) => ids.indexOf(id)));
  const found = findMove(
    new SumSystem(ids, lines),
    (index) => free.has(index),
    ids.indexOf(cell),
    by,
  );
  return found && Object.fromEntries([...found].map(([index, step]) => [ids[index], step]));
}

const sum: SumLine[] = [{ whole: "all", parts: ["a", "b", "c"] }];
const twoWay: SumLine[] = [
  { whole: "r1", parts: ["a", "b"] },
  { whole: "r2", parts: ["c", "d"] },
  { whole: "c1", parts: ["a", "c"] },
  { whole: "c2", parts: ["b", "d"] },
];
/** Each part stands in three sums: a cube of two by two by two, named by its three places. */
const cube: SumLine[] = [0, 1, 2].flatMap((axis) =>
  ["00", "01", "10", "11"].map((rest) => ({
    whole: `sum ${axis} ${rest}`,
    parts: ["0", "1"].map((at) => rest.slice(0, axis) + at + rest.slice(axis)),
  })),
);
const corners = "000 001 010 011 100 101 110 111";

describe("findMove", () => {
  it("finds none for a cell that cannot move, and a cell of no sum moves alone", () => {
    expect(move(sum, "b c", "a")).toBeUndefined();
    expect(move([], "a", "a")).toEqual({ a: 1 });
    expect(move([], "a", "a", -1)).toEqual({ a: -1 });
  });

  it("moves one person between two parts, or into the whole", () => {
    expect(move(sum, "a b", "a")).toEqual({ a: 1, b: -1 });
    expect(move(sum, "a b", "a", -1)).toEqual({ a: -1, b: 1 });
    expect(move(sum, "a all", "a")).toEqual({ a: 1, all: 1 });
    expect(move(sum, "a all", "all", -1)).toEqual({ all: -1, a: -1 });
    expect(move(sum, "a", "a")).toBeUndefined();
  });

  it("closes a rectangle of a two-way table, or goes out over its margins", () => {
    expect(move(twoWay, "a b c d", "a")).toEqual({ a: 1, b: -1, c: -1, d: 1 });
    expect(move(twoWay, "a b c d", "d", -1)).toEqual({ a: -1, b: 1, c: 1, d: -1 });
    expect(move(twoWay, "a b c", "a")).toBeUndefined();
    expect(move(twoWay, "a r1 c1", "a")).toEqual({ a: 1, r1: 1, c1: 1 });
    expect(move(twoWay, "a b c2 c1", "a")).toEqual({ a: 1, b: -1, c2: -1, c1: 1 });
  });

  it("goes twice through a cell where two sums need it", () => {
    // One more in a is one more in b, and the c of the sum of all gives both.
    const lines: SumLine[] = [
      { whole: "all", parts: ["a", "b", "c"] },
      { whole: "a", parts: ["b", "k"] },
    ];
    expect(move(lines, "a b c", "a")).toEqual({ a: 1, b: 1, c: -2 });
  });

  it("settles the sums of cells that stand in three, one after the other", () => {
    const step = (id: string) => (id.replaceAll("0", "").length % 2 === 0 ? 1 : -1);
    const alternating = Object.fromEntries(corners.split(" ").map((id) => [id, step(id)]));
    expect(move(cube, corners, "000")).toEqual(alternating);
    expect(move(cube, corners.replace("111", "000"), "000")).toBeUndefined();
  });

  it("takes back what does not settle, and tries the next cell", () => {
    // In x, the first that could give is b, but the sums y and z of b have nobody else.
    const lines: SumLine[] = [
      { whole: "x", parts: ["a", "b", "c"] },
      { whole: "y", parts: ["b"] },
      { whole: "z", parts: ["b"] },
      { whole: "u", parts: ["c", "d"] },
      { whole: "v", parts: ["c", "e"] },
    ];
    expect(move(lines, "a b c d e", "a")).toEqual({ a: 1, c: -1, d: 1, e: 1 });
    expect(move(lines, "a b y c d e", "a")).toEqual({ a: 1, c: -1, d: 1, e: 1 });
    expect(move(lines, "a b c d", "a")).toBeUndefined();
    expect(move(lines, "a b y z", "a")).toEqual({ a: 1, b: -1, y: -1, z: -1 });
  });
});
