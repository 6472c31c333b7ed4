import * as fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { type AttackedInterval, integerAttacker } from "../../testing/integerAttacker";
import {
  hierarchies,
  linkedTables,
  oneWayTables,
  threeWayTables,
  twoWayTables,
} from "../../testing/randomTables";
import { DisclosureError } from "../errors/DisclosureError";
import { auditTable } from "./auditTable";
import type { CountTable } from "./countTable";
import { linkTables } from "./linkTables";
import { loadSolver } from "./loadSolver";
import { oneWayTable } from "./oneWayTable";
import type { ProtectedTable } from "./ProtectedTable";
import { type DisclosurePolicy, standardPolicy } from "./policy";
import { protectTable } from "./protectTable";
import type { TableSolver } from "./TableSolver";
import { twoWayTable } from "./twoWayTable";

let solver: TableSolver;
let attack: (table: ProtectedTable, ids: readonly string[]) => AttackedInterval[];
beforeAll(async () => {
  solver = await loadSolver();
  attack = await integerAttacker();
});

describe("protectTable", () => {
  it("hides nothing where nothing is small", () => {
    expect(hiddenIn(oneWayTable({ a: 43, b: 8, c: 0 }))).toEqual([]);
  });

  it("gives plain data, in which a hidden cell is one symbol whatever it is", () => {
    // 56 - 40 - 14 = 2 tells both ones. With the 14 hidden 16 are shared by three: each 1 to 14.
    const table = oneWayTable({ a: 40, b: 14, c: 1, d: 1 });
    expect(protectTable(table, standardPolicy)).toEqual({
      cells: [
        { id: "all", is: "shown", value: 56 },
        { id: "a", is: "shown", value: 40 },
        { id: "b", is: "hidden", least: 1 },
        { id: "c", is: "hidden", least: 1 },
        { id: "d", is: "hidden", least: 1 },
      ],
      lines: [{ whole: "all", parts: ["a", "b", "c", "d"] }],
    });
  });

  it("hides four corners of a two-way table for one small cell, and no margin", () => {
    // The 2 needs one more in its row and its column, and the corner where these cross. Of the larger
    // ones the smallest go: 2 can fall by 2 - 1 and rise by as much as its row and column neighbours
    // can fall, 8 - 1 and 9 - 1.
    const table = twoWayTable([
      [2, 9, 30],
      [8, 11, 30],
      [30, 30, 30],
    ]);
    expect(hiddenIn(table)).toEqual(["r1.c1", "r1.c2", "r2.c1", "r2.c2"]);
    expect(auditTable(protectTable(table, standardPolicy)).get("r1.c1")).toEqual({
      lower: 1,
      upper: 9,
    });
  });

  it("does not stop where each line hides two: the bridge between two cycles is protected too", () => {
    // suppression-audits.json, "2-D bridge": nine cells with two or more in each row and column gave 3.
    const table = twoWayTable([
      [2, 9, 12, 20],
      [8, 11, 3, 22],
      [15, 18, 6, 9],
      [14, 25, 7, 10],
    ]);
    const { lower, upper } = auditTable(protectTable(table, standardPolicy)).get("r2.c3") ?? {
      lower: 0,
      upper: 0,
    };
    expect(upper - lower).toBeGreaterThanOrEqual(5);
  });

  it("protects a trust within the nation by the difference that is printed nowhere", () => {
    // 60 - 57 = 3 women are elsewhere: one trust's numbers and the nation's tell these three.
    const national = oneWayTable({ women: 60, men: 40 });
    const trust = oneWayTable({ women: 57, men: 30 });
    expect(hiddenIn(national)).toEqual([]);
    expect(hiddenIn(trust)).toEqual([]);
    const linked = linkTables({ national, trust }, [
      { whole: "national.women", parts: ["trust.women"] },
      { whole: "national.men", parts: ["trust.men"] },
      { whole: "national.all", parts: ["trust.all"] },
    ]);
    const published = protectTable(linked, standardPolicy, { solver });
    const rest = "national.women less trust.women";
    expect(published.cells.find(({ id }) => id === rest)).toEqual({
      id: rest,
      is: "implied",
      least: 0,
    });
    const { lower, upper } = auditTable(published, { solver }).get(rest) ?? { lower: 0, upper: 0 };
    expect(upper - lower).toBeGreaterThanOrEqual(5);
  });

  it("hides a cell in every table in which it is the same number", () => {
    const people = oneWayTable({ old: 20, young: 3, other: 7 });
    const posts = oneWayTable({ young: 3, rest: 27 });
    const linked = linkTables({ people, posts }, [
      { same: ["people.all", "posts.all"] },
      { same: ["people.young", "posts.young"] },
    ]);
    expect(hiddenIn(linked)).toEqual(["people.young", "people.other", "posts.rest"]);
  });

  it("leaves what an earlier release shows, and hides the new around it", () => {
    // Last time 20 and 30; since then 2 and 9 joined. The old numbers stand, the new ones must not tell.
    const old = oneWayTable({ a: 20, b: 30 });
    const last = {
      ...old,
      cells: old.cells.map((cell) => ({ ...cell, released: "shown" as const })),
    };
    const now = oneWayTable({ a: 22, b: 39 });
    const table = linkTables({ last, now }, [
      { whole: "now.a", parts: ["last.a"] },
      { whole: "now.b", parts: ["last.b"] },
      { whole: "now.all", parts: ["last.all"] },
    ]);
    expect(hiddenIn(table)).toEqual(["now.a", "now.b"]);
    const again = linkTables({ last, now: withReleased(now, "all", "shown") }, [
      { whole: "now.a", parts: ["last.a"] },
      { whole: "now.b", parts: ["last.b"] },
    ]);
    expect(hiddenIn(again)).toEqual(["now.a", "now.b"]);
  });

  it("refuses what an earlier release has already given away", () => {
    const table = {
      cells: [
        { id: "all", value: 12, released: "shown" as const },
        { id: "yes", value: 10, released: "shown" as const },
        { id: "no", value: 2 },
      ],
      lines: [{ whole: "all", parts: ["yes", "no"] }],
    };
    const error = caught(() => protectTable(table, standardPolicy));
    expect(error.code).toBe("CANNOT_PROTECT");
    expect(error.faults).toEqual([
      {
        path: "no",
        expected: "feasible values 5 apart, with all hidden that still can be",
        received: "values that follow from what an earlier release shows",
      },
    ]);
  });

  it("keeps hidden what an earlier release hid", () => {
    const table = withReleased(oneWayTable({ a: 30, b: 20, c: 10 }), "c", "hidden");
    expect(protectTable(table, standardPolicy).cells.at(-1)).toEqual({
      id: "c",
      is: "hidden",
      least: 0,
    });
  });

  it("hides a sensitive line of which one part holds all, and its zeros", () => {
    const groups = { White: 40, Asian: 0, Black: 0 };
    expect(hiddenIn(oneWayTable(groups))).toEqual([]);
    const sensitive = protectTable(oneWayTable(groups, { sensitive: true }), standardPolicy);
    expect(sensitive.cells).toEqual([
      { id: "all", is: "shown", value: 40 },
      ...Object.keys(groups).map((id) => ({ id, is: "hidden", least: 0 })),
    ]);
  });

  it("does not let other rows tell that one part of a sensitive line holds all", () => {
    // All 40 of the first row are in the first column. The other columns' totals would say so: 9 - 9 = 0.
    const table = twoWayTable(
      [
        [40, 0],
        [20, 9],
      ],
      { sensitive: "columns" },
    );
    const published = protectTable(table, standardPolicy);
    expect(auditTable(published).get("r1.c2")?.upper).toBeGreaterThanOrEqual(5);
    // Nor a column of which the total is 0, which is then hidden with the rest.
    const empty = protectTable(
      twoWayTable(
        [
          [40, 0],
          [20, 0],
        ],
        { sensitive: "columns" },
      ),
      standardPolicy,
    );
    expect(auditTable(empty).get("r1.c2")?.upper).toBeGreaterThanOrEqual(5);
  });

  it("does not tell by a hidden line whether one part held all of it", () => {
    const all = protectTable(oneWayTable({ a: 12, b: 0 }, { sensitive: true }), standardPolicy);
    const some = protectTable(oneWayTable({ a: 9, b: 3 }, { sensitive: true }), standardPolicy);
    expect(all).toEqual(some);
  });

  it("applies to each cell the rule of what it counts", () => {
    const of = (data: "ordinary" | "specialCategory" | "organisations", value: number) =>
      hiddenIn(oneWayTable({ a: value, b: 60, c: 30 }, { data })).length > 0;
    expect([of("ordinary", 4), of("ordinary", 5)]).toEqual([true, false]);
    expect([of("specialCategory", 9), of("specialCategory", 10)]).toEqual([true, false]);
    expect([of("organisations", 2), of("organisations", 3)]).toEqual([true, false]);
  });

  it("refuses a lowered policy without a reason, ids that repeat and sums that do not add up", () => {
    const table = oneWayTable({ a: 4, b: 6 });
    const lowered = { ...standardPolicy, threshold: 2 };
    expect(codeOf(table, lowered)).toBe("POLICY_LOWERED_WITHOUT_REASON");
    expect(codeOf({ ...table, cells: [...table.cells, ...table.cells] })).toBe("TABLE_INVALID");
    expect(codeOf({ ...table, cells: table.cells.slice(1) })).toBe("TABLE_INVALID");
    expect(codeOf({ ...table, lines: [{ whole: "all", parts: ["a", "a"] }] })).toBe(
      "TABLE_INVALID",
    );
    expect(codeOf({ ...table, lines: [{ whole: "all", parts: [] }] })).toBe("TABLE_INVALID");
    expect(codeOf(oneWayTable({ a: 1.5, b: 2 }))).toBe("COUNTS_DO_NOT_ADD_UP");
    expect(codeOf(oneWayTable({ a: -1, b: 2 }))).toBe("COUNTS_DO_NOT_ADD_UP");
    expect(codeOf({ ...table, lines: [{ whole: "all", parts: ["a"] }] })).toBe(
      "COUNTS_DO_NOT_ADD_UP",
    );
  });

  it("leaves its input as it was", () => {
    const { cells, lines } = twoWayTable([
      [2, 9],
      [8, 3],
    ]);
    const frozen = Object.freeze({
      cells: Object.freeze(cells.map((cell) => Object.freeze(cell))),
      lines: Object.freeze(lines.map((line) => Object.freeze(line))),
    });
    expect(protectTable(frozen, standardPolicy)).toEqual(
      protectTable({ cells, lines }, standardPolicy),
    );
  });

  // Of each 5,000 tables in all, and 51 times FUZZ_RUNS in the long run: 102,000.
  it.each([
    ["one way", oneWayTables(), 1900, 18],
    ["two ways with margins", twoWayTables(), 1300, 14],
    ["a hierarchy", hierarchies(), 1500, 15],
    ["three ways with margins", threeWayTables(), 150, 2],
    ["linked tables", linkedTables(), 150, 2],
  ] as const)("leaves no small count closer than its width: %s", (_, tables, usual, longer) => {
    fc.assert(
      fc.property(tables, fc.boolean(), (table, withSolver) => {
        expectWide(table, protectTable(table, standardPolicy, withSolver ? { solver } : {}));
      }),
      fuzzRuns(usual, longer),
    );
  });
});

/** Holds what was published against the table that it was made from, with an attacker of its own. */
function expectWide({ cells, lines }: CountTable, published: ProtectedTable): void {
  const widthOf = new Map(
    cells.map(({ id, data }) => [id, data === "specialCategory" ? 10 : 5] as const),
  );
  const width = (id: string) => widthOf.get(id) ?? NaN;
  const small = cells.filter(({ id, value }) => value > 0 && value < width(id));
  const narrow = attack(
    published,
    small.map(({ id }) => id),
  ).flatMap(({ lower, upper }, at) =>
    upper - lower >= width(small[at]?.id ?? "") ? [] : [{ ...small[at], lower, upper }],
  );
  expect(narrow).toEqual([]);

  const shown = new Map(
    published.cells.flatMap((cell) => (cell.is === "shown" ? [[cell.id, cell.value]] : [])),
  );
  for (const { id, value } of cells) expect(shown.get(id) ?? value).toBe(value);

  for (const line of lines) {
    const held = cells.filter(({ id, value }) => line.parts.includes(id) && value > 0);
    const [full] = held;
    if (!line.sensitive || !full || held.length > 1 || line.parts.length === 1) continue;
    expect(line.parts.filter((id) => shown.has(id))).toEqual([]);
    const others = { whole: "others", parts: line.parts.filter((id) => id !== full.id) };
    const [reach] = attack(
      {
        cells: [...published.cells, { id: "others", is: "implied", least: 0 }],
        lines: [...published.lines, others],
      },
      ["others"],
    );
    expect(reach?.upper).toBeGreaterThanOrEqual(width(full.id));
  }
}

function hiddenIn(table: CountTable): string[] {
  return protectTable(table, standardPolicy, { solver }).cells.flatMap((cell) =>
    cell.is === "hidden" ? [cell.id] : [],
  );
}

function withReleased(table: CountTable, id: string, released: "shown" | "hidden"): CountTable {
  return {
    ...table,
    cells: table.cells.map((cell) => (cell.id === id ? { ...cell, released } : cell)),
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

function codeOf(table: CountTable, policy: DisclosurePolicy = standardPolicy): string {
  return caught(() => protectTable(table, policy)).code;
}
