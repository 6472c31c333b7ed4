import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { feasibleIntervals } from "./feasibleIntervals";
import { type HideOptions, hideCells } from "./hideCells";
import { isSmall, type RuledCell, type RuledTable, ruledTable } from "./ruledTable";
import type { SumLine } from "./SumLine";

describe("hideCells", () => {
  it("hides nothing where nothing is small", () => {
    expect(hiddenOf({ a: 43, b: 8, c: 0 })).toEqual([]);
  });

  it("hides the 14 of [40, 14, 1, 1] too", () => {
    // 56 - 40 - 14 = 2 tells both ones. With the 14 hidden, 16 are shared by three: each 1 to 14.
    expect(hiddenOf({ a: 40, b: 14, c: 1, d: 1 })).toEqual(["b", "c", "d"]);
  });

  it("hides one more where a single cell is small", () => {
    // 62 - 43 - 8 - 7 - 3 would tell the 1. 3 and 1 are small; 4 shared by two is 1 to 3, too narrow;
    // with the 7 hidden, 11 are shared by three: each 1 to 9.
    expect(hiddenOf({ a: 43, b: 8, c: 7, d: 3, e: 1 })).toEqual(["c", "d", "e"]);
  });

  it("hides a third cell where two small ones have too little to share", () => {
    // 4 + 3 = 7 with a zero shown: each would be within 1 to 6, 5 apart. 3 + 2 = 5: 1 to 4 is too narrow.
    expect(hiddenOf({ a: 4, b: 3, c: 0 })).toEqual(["a", "b"]);
    expect(hiddenOf({ a: 3, b: 2, c: 6 })).toEqual(["a", "b", "c"]);
  });

  it("hides a table whole, zeros too, of which only zeros would be left", () => {
    expect(hiddenOf({ a: 3, b: 1, c: 0 })).toEqual(["a", "all", "b", "c"]);
  });

  it("protects a small rest that is printed nowhere", () => {
    // 10 of 12: the 2 who did not are told by subtraction, so the 10 goes.
    const cells = [cell("all", 12), cell("yes", 10), { ...cell("no", 2), shown: false }];
    const table = ruledTable(cells, [{ whole: "all", parts: ["yes", "no"] }]);
    expect(chosen(table)).toEqual(["yes"]);
  });

  it("keeps key cells where others do", () => {
    // 19 = 17 + 2: without keys the 17 goes, being the smaller; as a key cell it stays and the 19 goes.
    const lines = [{ whole: "from", parts: ["to", "left"] }];
    const plain = ruledTable([cell("from", 19), cell("to", 17), cell("left", 2)], lines);
    const keyed = ruledTable(
      [cell("from", 19), { ...cell("to", 17), key: true }, cell("left", 2)],
      lines,
    );
    expect(chosen(plain)).toEqual(["to", "left"]);
    expect(chosen(keyed)).toEqual(["from", "left"]);
  });

  it("hides what it is told to hide whole, and lets a reader think of zero there", () => {
    const parts = [cell("a", 40), cell("b", 0), cell("c", 0)].map(
      (each): RuledCell => ({ ...each, withheld: true }),
    );
    const table = ruledTable(
      [cell("all", 40), ...parts],
      [{ whole: "all", parts: ["a", "b", "c"] }],
    );
    const { hidden, maybeZero } = hideCells(table);
    expect([...hidden].sort()).toEqual(["a", "b", "c"]);
    expect([...maybeZero].sort()).toEqual(["a", "b", "c"]);
  });

  it("leaves every small cell bounds as wide as asked, and hides no cell without need", () => {
    fc.assert(
      fc.property(randomTable(), (table) => {
        const hidden = new Set(chosen(table));
        const small = [...table.cells.values()].filter(isSmall);
        expect(small.filter((entry) => entry.shown && !hidden.has(entry.id))).toEqual([]);
        expect(tooNarrow(table, hidden)).toEqual([]);
        for (const id of hidden) {
          const found = table.cells.get(id);
          if (!found || isSmall(found) || found.value === 0) continue;
          // Zeros went only because nothing else was left: without them the choice is judged.
          const fewer = new Set(
            [...hidden].filter((other) => other !== id && table.cells.get(other)?.value !== 0),
          );
          expect(tooNarrow(table, fewer)).not.toEqual([]);
        }
      }),
      fuzzRuns(300),
    );
  });

  it("does not depend on the order of cells and sums", () => {
    fc.assert(
      fc.property(randomTable(), (table) => {
        const reversed = ruledTable(
          [...table.cells.values()].reverse(),
          [...table.lines].reverse(),
        );
        expect(chosen(reversed).sort()).toEqual(chosen(table).sort());
      }),
    );
  });
});

function cell(id: string, value: number): RuledCell {
  return { id, value, shown: true, threshold: 5, width: 5, key: false };
}

function chosen(table: RuledTable, options?: HideOptions): string[] {
  return [...hideCells(table, options).hidden];
}

function tableOf(parts: Record<string, number>): RuledTable {
  const ids = Object.keys(parts);
  const cells = Object.entries(parts).map(([id, value]) => cell(id, value));
  const all = cell(
    "all",
    cells.reduce((sum, { value }) => sum + value, 0),
  );
  return ruledTable([all, ...cells], [{ whole: "all", parts: ids }]);
}

function hiddenOf(parts: Record<string, number>): string[] {
  return chosen(tableOf(parts)).sort();
}

/** The small cells whose bounds are closer than asked; zeros that are hidden can be zero. */
function tooNarrow({ cells, lines }: RuledTable, hidden: ReadonlySet<string>): string[] {
  const all = [...cells.values()];
  const isHidden = ({ id, shown }: RuledCell) => !shown || hidden.has(id);
  const intervals = feasibleIntervals({
    visible: new Map(all.filter((c) => !isHidden(c)).map(({ id, value }) => [id, value])),
    hidden: new Map(
      all.filter(isHidden).map(({ id, value, shown }) => [id, shown && value > 0 ? 1 : 0]),
    ),
    lines,
  });
  return all.filter(isSmall).flatMap(({ id, width }) => {
    const { lower, upper } = intervals.get(id) ?? { lower: 0, upper: 0 };
    return upper - lower < width ? [id] : [];
  });
}

/** Two to four sums in a random tree: each further one divides a part of one before. */
function randomTable(): fc.Arbitrary<RuledTable> {
  const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 40 }));
  return fc
    .record({
      values: fc.array(count, { minLength: 16, maxLength: 16 }),
      hung: fc.array(fc.nat(), { minLength: 4, maxLength: 4 }),
      shown: fc.array(fc.boolean(), { minLength: 16, maxLength: 16 }),
      lines: fc.integer({ min: 1, max: 4 }),
    })
    .map(({ values, hung, shown, lines: size }) => {
      const lines: SumLine[] = [];
      const leaves = ["root"];
      for (let index = 0; index < size; index += 1) {
        const [whole = "root"] = leaves.splice((hung[index] ?? 0) % leaves.length, 1);
        const parts = [0, 1, 2].map((part) => `${index}.${part}`);
        lines.push({ whole, parts });
        leaves.push(...parts);
      }
      const value = new Map(leaves.map((id, index) => [id, values[index] ?? 0]));
      for (const { whole, parts } of [...lines].reverse()) {
        value.set(
          whole,
          parts.reduce((sum, id) => sum + (value.get(id) ?? 0), 0),
        );
      }
      const cells = [...value].map(([id, number], index) => ({
        ...cell(id, number),
        shown: (shown[index] ?? true) || index % 3 !== 0,
      }));
      return ruledTable(cells, lines);
    });
}
