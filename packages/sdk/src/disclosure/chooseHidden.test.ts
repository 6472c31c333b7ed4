import { describe, expect, it } from "vitest";
import { type Choice, chooseHidden, type Piece } from "./chooseHidden";
import type { RuledCell } from "./ruledTable";

const cell = (id: string, value: number, part: Partial<RuledCell> = {}): RuledCell => ({
  id,
  value,
  shown: true,
  threshold: 5,
  width: 5,
  key: false,
  ...part,
});

/** The total and its parts, which are named by their counts. */
function oneSum(parts: RuledCell[], total: Partial<RuledCell> = {}, sensitive?: true): Piece {
  const value = parts.reduce((sum, part) => sum + part.value, 0);
  return {
    cells: [cell("all", value, total), ...parts],
    lines: [{ whole: "all", parts: parts.map(({ id }) => id), ...(sensitive && { sensitive }) }],
  };
}

/** What is hidden, those that may be zero in brackets, where the small cells are guarded. */
function choose(piece: Piece, choice: Partial<Choice> = {}): string[] | undefined {
  const guarded = piece.cells.flatMap(({ value, threshold, width }, index) =>
    value > 0 && value < threshold ? [{ cells: [index], width }] : [],
  );
  const found = chooseHidden(piece, {
    guarded,
    whole: new Set(),
    zeros: "shown",
    solver: undefined,
    ...choice,
  });
  return (
    found && [...found.hidden].map((id) => (found.maybeZero.has(id) ? `[${id}]` : id)).toSorted()
  );
}

describe("chooseHidden", () => {
  it("shows again what it can: the total, then the largest, and no zero is hidden", () => {
    // The 2 needs 5: the 7 gives 6, down to 1; so does the 30, which is shown as it is larger.
    expect(choose(oneSum([cell("2", 2), cell("7", 7), cell("30", 30), cell("0", 0)]))).toEqual([
      "2",
      "7",
    ]);
  });

  it("hides what gives enough together where one alone does not", () => {
    // Up to 5 wide: 2 + 3 + 6 is 1 to 9 for the 2, but 2 and 3 alone are 1 to 4.
    expect(choose(oneSum([cell("2", 2), cell("3", 3), cell("6", 6), cell("30", 30)]))).toEqual([
      "2",
      "3",
      "6",
    ]);
  });

  it("hides the total or a larger count before a key cell", () => {
    const parts = [cell("2", 2), cell("7", 7, { key: true }), cell("30", 30)];
    expect(choose(oneSum(parts))).toEqual(["2", "30"]);
    expect(choose(oneSum([cell("2", 2), cell("7", 7, { key: true })]))).toEqual(["2", "all"]);
    expect(choose(oneSum([cell("2", 2), cell("9", 9)], { key: true }))).toEqual(["2", "9"]);
  });

  it("of equal counts hides the one whose id comes last", () => {
    expect(choose(oneSum([cell("2", 2), cell("b", 7), cell("a", 7)]))).toEqual(["2", "b"]);
    expect(choose(oneSum([cell("2", 2), cell("a", 7), cell("b", 7)]))).toEqual(["2", "b"]);
  });

  it("keeps hidden what is hidden whatever its value, and it may be zero", () => {
    const piece = oneSum([cell("2", 2), cell("7", 7), cell("30", 30)]);
    expect(choose(piece, { whole: new Set(["30"]) })).toEqual(["2", "[30]"]);
  });

  it("takes a cell that no page prints for hidden, and does not name it", () => {
    expect(choose(oneSum([cell("2", 2), cell("7", 7, { shown: false }), cell("30", 30)]))).toEqual([
      "2",
    ]);
  });

  it("leaves what an earlier release shows, and what it hides stays hidden", () => {
    const shown = { released: "shown" } as const;
    const old = { released: "hidden" } as const;
    expect(choose(oneSum([cell("2", 2), cell("7", 7, shown), cell("30", 30)]))).toEqual([
      "2",
      "30",
    ]);
    expect(choose(oneSum([cell("2", 2), cell("7", 7), cell("30", 30, old)]))).toEqual([
      "2",
      "[30]",
    ]);
    expect(choose(oneSum([cell("9", 9), cell("0", 0, old), cell("30", 30)]))).toEqual(["[0]"]);
    expect(choose(oneSum([cell("2", 2), cell("7", 7, shown)], shown))).toBeUndefined();
  });

  it("is nothing where even all that can be hidden tells too much", () => {
    // The 1 and the 2 are 3 together, each at least 1: one or two.
    const piece = oneSum([cell("1", 1), cell("2", 2)], { released: "shown" });
    expect(choose(piece)).toBeUndefined();
    // Not even with zeros: 0 to 3 is not 5 wide.
    expect(choose(piece, { zeros: "hiddenToo" })).toBeUndefined();
  });

  it("hides zeros too where it is told to, and every hidden cell may be one", () => {
    // 5 together, of three: 0 to 5 each, where 1 to 4 would be the most with the zero shown.
    const piece = oneSum([cell("1", 1), cell("4", 4), cell("0", 0)], { released: "shown" });
    expect(choose(piece)).toBeUndefined();
    expect(choose(piece, { zeros: "hiddenToo" })).toEqual(["[1]", "[4]"]);
  });

  it("hides connected sums whole, zeros included, where nothing but zeros would be left", () => {
    expect(choose(oneSum([cell("2", 2), cell("0", 0)]))).toEqual(["[0]", "[2]", "[all]"]);
    const alone: Piece = { cells: [cell("2", 2)], lines: [] };
    expect(choose(alone)).toEqual(["2"]);
  });

  it("does not tell of a sensitive line that is hidden whole whether it had to be", () => {
    const parts = [cell("2", 2), cell("7", 7)];
    expect(choose(oneSum(parts))).toEqual(["2", "7"]);
    expect(choose(oneSum(parts, {}, true))).toEqual(["[2]", "[7]"]);
    expect(choose(oneSum([...parts, cell("30", 30)], {}, true))).toEqual(["2", "7"]);
    const implied = cell("30", 30, { shown: false });
    expect(choose(oneSum([cell("2", 2), implied], {}, true))).toEqual(["[2]"]);
  });
});
