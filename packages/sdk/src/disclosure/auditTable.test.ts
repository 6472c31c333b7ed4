import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { type AttackedInterval, integerAttacker } from "../../testing/integerAttacker";
import {
  dice,
  hierarchies,
  linkedTables,
  oneWayTables,
  threeWayTables,
  twoWayTables,
} from "../../testing/randomTables";
import { twoPerLine } from "../../testing/twoPerLine";
import { DisclosureError } from "../errors/DisclosureError";
import { auditTable } from "./auditTable";
import { type CountTable, ruledBy } from "./countTable";
import { loadSolver } from "./loadSolver";
import { oneWayTable } from "./oneWayTable";
import type { ProtectedCell, ProtectedTable } from "./ProtectedTable";
import { standardPolicy } from "./policy";
import audits from "./suppressionAudits.json";
import type { TableSolver } from "./TableSolver";
import { twoWayTable } from "./twoWayTable";

let solver: TableSolver;
let attack: (table: ProtectedTable, ids: readonly string[]) => AttackedInterval[];
beforeAll(async () => {
  solver = await loadSolver();
  attack = await integerAttacker();
});

/** A two-way table of which some cells, named by row and column from 0, are hidden. */
function hide(counts: number[][], hidden: readonly (readonly number[])[], least: 0 | 1) {
  const { cells, lines } = counts.length > 1 ? twoWayTable(counts) : oneWay(counts[0] ?? []);
  const ids = new Set(hidden.map(([row = 0, column = 0]) => `r${row + 1}.c${column + 1}`));
  return {
    cells: cells.map(({ id, value }) =>
      ids.has(id) ? { id, is: "hidden" as const, least } : { id, is: "shown" as const, value },
    ),
    lines,
  } satisfies ProtectedTable;
}

/** A single row has no column totals: these would be its cells again. */
function oneWay(counts: number[]) {
  return oneWayTable(Object.fromEntries(counts.map((value, at) => [`r1.c${at + 1}`, value])));
}

/** Sums of a table, some cells of which are hidden at random: shown again where that is told. */
function patterns(tables: fc.Arbitrary<CountTable>): fc.Arbitrary<ProtectedTable> {
  return fc
    .tuple(tables, fc.nat(), fc.integer({ min: 2, max: 8 }))
    .map(([{ cells, lines }, seed, share]) => [cells, lines, dice(seed), share] as const)
    .map(([cells, lines, roll, share]) => ({
      cells: cells.map(({ id, value }): ProtectedCell => {
        const die = roll(10);
        if (die > share) return { id, is: "shown", value };
        return { id, is: "hidden", least: value > 0 && die % 2 === 0 ? 1 : 0 };
      }),
      lines: lines.map(({ whole, parts }) => ({ whole, parts })),
    }));
}

describe("auditTable", () => {
  // Published audits by linear programming (HiGHS through scipy 1.10.1); the last is Geurts (1992), SDC
  // Handbook, chapter 4, example 3, whose published result is 3 to 6.
  it.each(audits.cases)("finds what an attacker finds: $name", (published) => {
    const { table_interior: counts, suppressed, attacker_bounds: known } = published;
    const table = hide(counts, suppressed, known[0] === 1 ? 1 : 0);
    const found = auditTable(table);
    for (const [at, { interval }] of Object.entries(published.audit)) {
      const [row, column] = at.split(",").map(Number);
      expect(found.get(`r${Number(row) + 1}.c${Number(column) + 1}`)).toEqual({
        lower: interval[0],
        upper: interval[1],
      });
    }
    expect(found.size).toBe(Object.keys(published.audit).length);
  });

  it("finds a cell of no cycle out, though every row and column hides two or none", () => {
    const bridge = audits.cases.find(({ name }) => name === "2-D bridge");
    const table = hide(bridge?.table_interior ?? [], bridge?.suppressed ?? [], 0);
    expect(auditTable(table).get("r2.c3")).toEqual({ lower: 3, upper: 3 });
  });

  it("finds both ones of [40, 14, 1, 1] out, which two hidden cells in the line do not protect", () => {
    const table = oneWayTable({ a: 40, b: 14, c: 1, d: 1 });
    const found = auditTable(twoPerLine(ruledBy(standardPolicy, table)));
    expect(found).toEqual(
      new Map([
        ["c", { lower: 1, upper: 1 }],
        ["d", { lower: 1, upper: 1 }],
      ]),
    );
  });

  it("sees that a zero corner protects badly", () => {
    // Of 2 and 0, 7 and 9 in a rectangle the 2 can fall by 2 and rise by no more than the zero falls.
    const corners = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ];
    const found = auditTable(hide([[2, 7], [9, 0]], corners, 0)); // biome-ignore format: a table
    expect(found.get("r1.c1")).toEqual({ lower: 2, upper: 9 });
    expect(
      auditTable(
        hide(
          [
            [0, 7],
            [9, 2],
          ],
          corners,
          0,
        ),
      ).get("r2.c2"),
    ).toEqual({ lower: 2, upper: 9 });
    expect(
      auditTable(
        hide(
          [
            [2, 0],
            [0, 9],
          ],
          corners,
          0,
        ),
      ).get("r1.c1"),
    ).toEqual({ lower: 0, upper: 2 });
  });

  it.each([
    ["one way", oneWayTables(), 300],
    ["two ways with margins", twoWayTables(), 300],
    ["a hierarchy", hierarchies(), 300],
    ["three ways with margins", threeWayTables(), 60],
    ["linked tables", linkedTables(), 60],
  ] as const)(
    "finds exactly what an integer program finds, for any pattern: %s",
    (_, tables, runs) => {
      fc.assert(
        fc.property(patterns(tables), (table) => {
          const found = auditTable(table, { solver });
          const ids = [...found.keys()];
          expect([...found.values()]).toEqual(attack(table, ids));
          expect(ids).toEqual(table.cells.flatMap(({ id, is }) => (is === "shown" ? [] : [id])));
        }),
        fuzzRuns(runs),
      );
    },
  );

  it("gives whole numbers, where a linear program alone would allow halves", () => {
    // a + b = b + c = a + c = 3 has the only solution 1.5 each: no table of people agrees.
    const pairs = ["ab", "bc", "ac"];
    const table = (sum: number): ProtectedTable => ({
      cells: [
        ...pairs.map((id) => ({ id, is: "shown" as const, value: sum })),
        ...["a", "b", "c", "d"].map((id) => ({ id, is: "hidden" as const, least: 0 as const })),
      ],
      lines: pairs.map((whole) => ({
        whole,
        parts: [...whole.split(""), ...(whole === "ab" ? ["d"] : [])],
      })),
    });
    // With d: a + b + d = 3, b + c = 3, a + c = 3, so a = b, and d = 3 - 2a is 1 or 3.
    expect(auditTable(table(3), { solver })).toEqual(
      new Map([
        ["a", { lower: 0, upper: 1 }],
        ["b", { lower: 0, upper: 1 }],
        ["c", { lower: 2, upper: 3 }],
        ["d", { lower: 1, upper: 3 }],
      ]),
    );
    expect(codeOf(() => auditTable(table(3)))).toBe("SOLVER_NEEDED");
  });

  it("says which cells need a solver, and what to do", () => {
    const cube = linkedCycle();
    const error = caught(() => auditTable(cube));
    expect(error.code).toBe("SOLVER_NEEDED");
    expect(error.faults.map(({ path }) => path)).toEqual(["a", "b", "c"]);
    expect(error.message).toContain("pass { solver: await loadSolver() }");
    expect(caught(() => auditTable(cube, { only: ["b"] })).faults).toHaveLength(1);
    expect(auditTable(cube, { only: ["whole"] })).toEqual(new Map());
  });

  it("answers for the cells asked for, and knows no limit where there is none", () => {
    const table: ProtectedTable = {
      cells: [
        { id: "all", is: "hidden", least: 1 },
        { id: "a", is: "hidden", least: 1 },
        { id: "b", is: "implied", least: 0 },
        { id: "c", is: "shown", value: 4 },
      ],
      lines: [{ whole: "all", parts: ["a", "b", "c"] }],
    };
    expect(auditTable(table, { only: ["b", "c"] })).toEqual(
      new Map([["b", { lower: 0, upper: Infinity }]]),
    );
    expect(auditTable(table).get("all")).toEqual({ lower: 5, upper: Infinity });
  });

  it("refuses a table that no numbers agree with, and sums of cells that there are not", () => {
    const cells: ProtectedCell[] = [
      { id: "all", is: "shown", value: 1 },
      { id: "a", is: "hidden", least: 1 },
      { id: "b", is: "hidden", least: 1 },
    ];
    const lines = [{ whole: "all", parts: ["a", "b"] }];
    expect(codeOf(() => auditTable({ cells, lines }))).toBe("COUNTS_DO_NOT_ADD_UP");
    expect(caught(() => auditTable({ cells: cells.slice(1), lines })).message).toContain(
      "expected ids of cells; received all at lines",
    );
    // Rows of 1 and 5 against columns of 5 and 5: a flow of 6 cannot fill 10.
    const impossible = hide(
      [
        [1, 1],
        [1, 1],
      ],
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      0,
    );
    const broken = impossible.cells.map((cell) =>
      cell.id === "all.c1" ? { ...cell, value: 5 } : cell,
    );
    expect(codeOf(() => auditTable({ ...impossible, cells: broken }))).toBe("COUNTS_DO_NOT_ADD_UP");
  });

  it("says what it refuses, where, and what to do", () => {
    const lines = [{ whole: "all", parts: ["a", "b"] }];
    const table = (all: number, least: 0 | 1, other = all): ProtectedTable => ({
      cells: [
        { id: "all", is: "shown", value: all },
        { id: "a", is: "hidden", least },
        { id: "b", is: "shown", value: other },
      ],
      lines,
    });
    expect(caught(() => auditTable(table(1.5, 0, -1)))).toMatchObject({
      code: "TABLE_INVALID",
      message: expect.stringMatching(/^protected table: 2 faults:/),
      faults: [
        { path: "all", expected: "a whole number, 0 or more", received: "1.5" },
        { path: "b", expected: "a whole number, 0 or more", received: "-1" },
      ],
    });
    expect(caught(() => auditTable(table(3, 1)))).toMatchObject({
      code: "COUNTS_DO_NOT_ADD_UP",
      message: expect.stringMatching(/^protected table: expected printed cells/),
      faults: [
        {
          path: "",
          expected: "printed cells that some table agrees with",
          received:
            "feasible interval of all: expected visible cells that add up; received bounds 4 to 3",
        },
      ],
    });
    expect(
      caught(() =>
        auditTable({ ...table(3, 0), lines: [...lines, ...lines, { whole: "c", parts: ["a"] }] }),
      ),
    ).toMatchObject({
      code: "TABLE_INVALID",
      message: "protected table: expected ids of cells; received c at lines.",
    });
    expect(caught(() => auditTable(linkedCycle(), { only: ["b"] })).message).toBe(
      "audit of linked tables: expected a solver; received none at b. Install the package highs and pass { solver: await loadSolver() }.",
    );
  });

  it("opens a cycle with what one sum at a time settles", () => {
    // Of the first row's 2 each cell is at least 1: both are 1. Then the second row's follow too.
    const corners = [
      [0, 0],
      [0, 1],
      [1, 0],
      [1, 1],
    ];
    const table = hide(
      [
        [1, 1],
        [3, 4],
      ],
      corners,
      1,
    );
    expect(auditTable(table)).toEqual(
      new Map([
        ["r1.c1", { lower: 1, upper: 1 }],
        ["r1.c2", { lower: 1, upper: 1 }],
        ["r2.c1", { lower: 3, upper: 3 }],
        ["r2.c2", { lower: 4, upper: 4 }],
      ]),
    );
    expect(auditTable(table, { only: ["r2.c2"] })).toEqual(
      new Map([["r2.c2", { lower: 4, upper: 4 }]]),
    );
  });

  it("leaves its input as it was", () => {
    const table = hide(
      [
        [2, 7],
        [9, 4],
      ],
      [
        [0, 0],
        [0, 1],
        [1, 0],
        [1, 1],
      ],
      0,
    );
    const frozen = Object.freeze({
      cells: Object.freeze(table.cells.map((cell) => Object.freeze(cell))),
      lines: Object.freeze(table.lines.map((line) => Object.freeze(line))),
    });
    expect(auditTable(frozen)).toEqual(auditTable(table));
  });
});

/** Three cells, each two of which add up to a sum: a cycle that is no network. */
function linkedCycle(): ProtectedTable {
  return {
    cells: [
      { id: "whole", is: "shown", value: 8 },
      ...["a", "b", "c"].map((id) => ({ id, is: "hidden" as const, least: 0 as const })),
      ...["ab", "bc", "ac"].map((id) => ({ id, is: "shown" as const, value: 4 })),
    ],
    lines: ["ab", "bc", "ac"].map((whole) => ({ whole, parts: whole.split("") })),
  };
}

function caught(run: () => unknown): DisclosureError {
  try {
    run();
  } catch (error) {
    if (error instanceof DisclosureError) return error;
    throw error;
  }
  throw new Error("expected a refusal");
}

function codeOf(run: () => unknown): string {
  return caught(run).code;
}
