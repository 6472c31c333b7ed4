import { describe, expect, it } from "vitest";
import { type HiddenState, ProofSearch } from "./ProofSearch";
import type { SumLine } from "./SumLine";
import { SumSystem } from "./SumSystem";
import type { Extreme, Goal, IntegerProgram, TableSolver } from "./TableSolver";

const hiding = (cells: number[], least: readonly number[] = []): HiddenState => ({
  hidden: new Set(cells),
  leastOf: (cell) => least[cell] ?? 0,
});

describe("ProofSearch in one sum", () => {
  // 12 = 2 + 10, and 30 + 2 + 10 = 42.
  const system = new SumSystem(["all", "a", "b", "c"], [{ whole: "all", parts: ["a", "b", "c"] }]);
  const search = new ProofSearch(system, [42, 2, 10, 30]);

  it("has none for a cell that is printed, or alone in being hidden", () => {
    expect(search.prove({ cells: [1], width: 5 }, hiding([2, 3]))).toBeUndefined();
    expect(search.prove({ cells: [1], width: 5 }, hiding([1]))).toBeUndefined();
  });

  it("moves people between two hidden cells, up first", () => {
    expect(search.prove({ cells: [1], width: 5 }, hiding([1, 2]))).toEqual({
      up: new Map([
        [1, 5],
        [2, -5],
      ]),
      down: new Map(),
    });
  });

  it("goes down for what up does not reach, as far as a reader knows no better", () => {
    // b can give 10 - 6 = 4; a itself can give its 2, of which one is known at least.
    const least = [0, 0, 6, 0];
    expect(search.prove({ cells: [1], width: 6 }, hiding([1, 2], least))).toEqual({
      up: new Map([
        [1, 4],
        [2, -4],
      ]),
      down: new Map([
        [1, -2],
        [2, 2],
      ]),
    });
    expect(search.prove({ cells: [1], width: 7 }, hiding([1, 2], least))).toBeUndefined();
    expect(search.prove({ cells: [1], width: 6 }, hiding([1, 2], [0, 1, 6, 0]))).toBeUndefined();
    expect(search.prove({ cells: [1], width: 5 }, hiding([1, 2], [0, 1, 6, 0]))).toBeDefined();
  });

  it("takes a hidden total with its parts for a proof up to any width", () => {
    expect(search.prove({ cells: [1], width: 100 }, hiding([0, 1]))).toEqual({
      up: new Map([
        [1, 100],
        [0, 100],
      ]),
      down: new Map(),
    });
  });

  it("guards the sum of several cells, which moves between them do not change", () => {
    // The 10 and the 30 together: the 2 gives its two people and takes three.
    const sum = { cells: [2, 3], width: 5 };
    expect(search.prove(sum, hiding([2, 3]))).toBeUndefined();
    expect(search.prove(sum, hiding([1, 2, 3]))).toEqual({
      up: new Map([
        [2, 2],
        [1, -2],
      ]),
      down: new Map([
        [2, -3],
        [1, 3],
      ]),
    });
  });
});

describe("ProofSearch without any other change", () => {
  it("grows the true table whole, where nothing of it is printed", () => {
    // Twice as many of one as of the other, twice over: nothing but a multiple keeps both sums.
    const lines: SumLine[] = [
      { whole: "x", parts: ["a", "b"] },
      { whole: "y", parts: ["a", "x"] },
      { whole: "z", parts: ["x", "y", "a"] },
    ];
    const ids = ["a", "b", "x", "y", "z"];
    const search = new ProofSearch(new SumSystem(ids, lines), [2, 1, 3, 5, 10]);
    const everything = hiding([0, 1, 2, 3, 4]);
    const proof = search.prove({ cells: [1], width: 3 }, everything);
    expect(proof && (proof.up.get(1) ?? 0) - (proof.down.get(1) ?? 0)).toBeGreaterThanOrEqual(3);
  });
});

describe("ProofSearch with a solver", () => {
  // Three parts, each in two of three totals: the totals' cycle cannot be turned to a network.
  const lines: SumLine[] = [
    { whole: "x", parts: ["xy", "zx", "x1"] },
    { whole: "y", parts: ["xy", "yz", "y1"] },
    { whole: "z", parts: ["yz", "zx", "z1"] },
  ];
  const ids = ["x", "y", "z", "xy", "yz", "zx", "x1", "y1", "z1"];
  const system = new SumSystem(ids, lines);
  const values = [2, 2, 2, 1, 1, 1, 0, 0, 0];
  const parts = [3, 4, 5];
  const asked: IntegerProgram[] = [];
  const answering = (...answers: Extreme[]): TableSolver => ({
    extremes(program, goals) {
      asked.push(program);
      return goals.map(() => answers.shift() ?? { is: "impossible" });
    },
  });
  const prove = (solver: TableSolver | undefined, hidden: number[]) =>
    new ProofSearch(system, values, solver).prove({ cells: [3], width: 2 }, hiding(hidden));

  it("asks for the least and the greatest that sums of hidden cells allow", () => {
    asked.length = 0;
    expect(prove(answering(), parts)).toBeUndefined();
    const program: IntegerProgram = {
      least: [0, 0, 0],
      greatest: [3, Infinity, Infinity],
      equations: [
        {
          terms: [
            { variable: 0, factor: 1 },
            { variable: 2, factor: 1 },
          ],
          equals: 2,
        },
        {
          terms: [
            { variable: 0, factor: 1 },
            { variable: 1, factor: 1 },
          ],
          equals: 2,
        },
        {
          terms: [
            { variable: 1, factor: 1 },
            { variable: 2, factor: 1 },
          ],
          equals: 2,
        },
      ],
    };
    expect(asked).toEqual([program, program]);
  });

  it("has none without one", () => {
    expect(prove(undefined, parts)).toBeUndefined();
  });

  it("refuses an answer that breaks a sum, goes below 0 or changes too little", () => {
    const reached = (...found: number[]): Extreme => ({ is: "reached", values: found });
    expect(prove(answering(reached(3, 1, 1)), parts)).toBeUndefined();
    expect(prove(answering(reached(3, -1, -1)), parts)).toBeUndefined();
    expect(prove(answering(reached(2, 0, 0), reached(1, 1, 1)), parts)).toBeUndefined();
  });
});

describe("ProofSearch with a solver, where moves of one person at a time do not suffice", () => {
  // One more in a is one more in b, two fewer in c, and two more in d and in e: 11 = 4 + 1 + 6,
  // 4 = 1 + 3, and 9 = 6 + 3 twice.
  const lines: SumLine[] = [
    { whole: "abc", parts: ["a", "b", "c"] },
    { whole: "a", parts: ["b", "k"] },
    { whole: "cd", parts: ["c", "d"] },
    { whole: "ce", parts: ["c", "e"] },
  ];
  const ids = ["a", "b", "c", "d", "e", "k", "abc", "cd", "ce"];
  const values = [4, 1, 6, 3, 3, 3, 11, 9, 9];
  const upmost = [7, 4, 0, 9, 9];
  const downmost = [3, 0, 8, 1, 1];

  function prove(width: number, ...answers: number[][]) {
    const goals: Goal[] = [];
    const solver: TableSolver = {
      extremes(_, wanted) {
        goals.push(...wanted);
        return wanted.map(() => {
          const found = answers.shift();
          return found ? { is: "reached", values: found } : { is: "impossible" };
        });
      },
    };
    const search = new ProofSearch(new SumSystem(ids, lines), values, solver);
    return { proof: search.prove({ cells: [0], width }, hiding([0, 1, 2, 3, 4])), goals };
  }

  it("has for proof what the solver finds, up and then down", () => {
    expect(prove(4, upmost, downmost)).toEqual({
      proof: {
        up: new Map([
          [0, 3],
          [1, 3],
          [2, -6],
          [3, 6],
          [4, 6],
        ]),
        down: new Map([
          [0, -1],
          [1, -1],
          [2, 2],
          [3, -2],
          [4, -2],
        ]),
      },
      goals: [
        { sumOf: [0], end: "greatest" },
        { sumOf: [0], end: "least" },
      ],
    });
    expect(prove(5, upmost, downmost).proof).toBeUndefined();
    expect(prove(4, upmost).proof).toBeUndefined();
  });

  it("asks for no least where the greatest is enough", () => {
    expect(prove(3, upmost)).toMatchObject({
      proof: { down: new Map() },
      goals: [{ end: "greatest" }],
    });
  });

  it("refuses an answer that is below what a reader knows, or changes what is printed", () => {
    expect(prove(4, upmost, [3, 0, 8, -1, 1]).proof).toBeUndefined();
    expect(prove(3, [8, 5, -2, 11, 11]).proof).toBeUndefined();
    expect(prove(3, [7, 4, 0, 9, 8]).proof).toBeUndefined();
  });
});
