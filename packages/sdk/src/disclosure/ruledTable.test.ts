import { describe, expect, it } from "vitest";
import { isSmall, type RuledCell, ruledTable } from "./ruledTable";
import type { SumLine } from "./SumLine";

const cell = (id: string, value: number): RuledCell => ({
  id,
  value,
  shown: true,
  threshold: 5,
  width: 5,
  key: false,
});
const cells = [cell("all", 7), cell("a", 3), cell("b", 4)];
const line: SumLine = { whole: "all", parts: ["a", "b"] };
function errorOf(of: RuledCell[], ...lines: SumLine[]) {
  try {
    ruledTable(of, lines);
  } catch (error) {
    return error;
  }
  throw new Error("expected a refusal");
}

describe("ruledTable", () => {
  it("is cells by id, and sums that hold", () => {
    expect(ruledTable(cells, [line])).toEqual({
      cells: new Map(cells.map((each) => [each.id, each])),
      lines: [line],
    });
  });

  it("refuses names that stand twice, are not there or are none, all at once", () => {
    expect(
      errorOf(
        [...cells, cell("a", 3)],
        { whole: "all", parts: ["a", "b", "c"] },
        { whole: "all", parts: ["a", "a", "all"] },
        { whole: "b", parts: [] },
      ),
    ).toMatchObject({
      code: "TABLE_INVALID",
      message: expect.stringContaining("table of counts: 5 faults"),
      faults: [
        { path: "a", expected: "each id once", received: "it twice" },
        { path: "all", expected: "cells of the table", received: "c" },
        { path: "all", expected: "each cell once", received: "a twice" },
        { path: "all", expected: "each cell once", received: "all twice" },
        { path: "b", expected: "one part or more", received: "none" },
      ],
    });
  });

  it("refuses values that are no numbers of people, and sums that do not hold", () => {
    expect(
      errorOf([cell("all", 8), cell("a", 3), cell("b", 4), cell("c", -1), cell("d", 0.5)], line),
    ).toMatchObject({
      code: "COUNTS_DO_NOT_ADD_UP",
      message: expect.stringContaining("table of counts: 3 faults"),
      faults: [
        { path: "c", expected: "a whole number, 0 or more", received: "-1" },
        { path: "d", expected: "a whole number, 0 or more", received: "0.5" },
        { path: "all", expected: "a + b = 7", received: "8" },
      ],
    });
  });
});

describe("isSmall", () => {
  it("is from 1 to below the threshold", () => {
    expect([0, 1, 4, 5].map((value) => isSmall(cell("a", value)))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
