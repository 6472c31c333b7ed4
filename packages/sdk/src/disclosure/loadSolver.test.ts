import { beforeAll, describe, expect, it } from "vitest";
import { loadSolver } from "./loadSolver";
import type { Goal, IntegerProgram, TableSolver } from "./TableSolver";

let solver: TableSolver;
beforeAll(async () => {
  solver = await loadSolver();
});

const term = (variable: number, factor: 1 | -1 = 1) => ({ variable, factor });
const least = (...sumOf: number[]): Goal => ({ sumOf, end: "least" });
const greatest = (...sumOf: number[]): Goal => ({ sumOf, end: "greatest" });
/** Each pair of three numbers makes a sum. */
const triangle = (sum: number, others: Partial<IntegerProgram> = {}): IntegerProgram => ({
  least: [0, 0, 0],
  greatest: [Infinity, Infinity, Infinity],
  equations: [
    { terms: [term(0), term(1)], equals: sum },
    { terms: [term(1), term(2)], equals: sum },
    { terms: [term(0), term(2)], equals: sum },
  ],
  ...others,
});

describe("the solver", () => {
  it("reaches the least and the greatest within bounds and equations", () => {
    // Two numbers make 7; the first is 1 to 5.
    const program: IntegerProgram = {
      least: [1, 0],
      greatest: [5, Infinity],
      equations: [{ terms: [term(0), term(1)], equals: 7 }],
    };
    expect(solver.extremes(program, [least(0), greatest(0), least(0, 1)])).toMatchObject([
      { is: "reached", values: [1, 6] },
      { is: "reached", values: [5, 2] },
      { is: "reached" },
    ]);
    const difference = [{ terms: [term(0), term(1, -1)], equals: 2 }];
    expect(solver.extremes({ ...program, equations: difference }, [greatest(1)])).toMatchObject([
      { values: [5, 3] },
    ]);
  });

  it("says that it is impossible where no numbers keep the equations, or no whole ones", () => {
    expect(solver.extremes(triangle(4), [greatest(0)])).toMatchObject([{ values: [2, 2, 2] }]);
    expect(solver.extremes(triangle(3), [greatest(0)])).toEqual([{ is: "impossible" }]);
    const none = triangle(4, { least: [3, 0, 0] });
    expect(solver.extremes(none, [least(0), greatest(1)])).toEqual([
      { is: "impossible" },
      { is: "impossible" },
    ]);
  });

  it("finds the extreme among whole numbers where the one among all numbers is none", () => {
    // Each pair of a, b, c and one of d, e, f makes 3: without d, e and f, each would be 1.5.
    const program: IntegerProgram = {
      least: [0, 0, 0, 0, 0, 0],
      greatest: [3, 3, 3, 1, 1, 1],
      equations: [
        { terms: [term(0), term(1), term(3)], equals: 3 },
        { terms: [term(1), term(2), term(4)], equals: 3 },
        { terms: [term(0), term(2), term(5)], equals: 3 },
      ],
    };
    // a + b + c is at most 4.5; in whole numbers 4, as with 2, 1 and 1 and one of the others.
    const [found] = solver.extremes(program, [greatest(0, 1, 2)]);
    if (found?.is !== "reached") throw new Error("expected numbers");
    const [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0] = found.values;
    expect([a + b + c, a + b + d, b + c + e, a + c + f]).toEqual([4, 3, 3, 3]);
  });

  it("fails on a goal that has no end", () => {
    const program: IntegerProgram = { least: [0], greatest: [Infinity], equations: [] };
    expect(() => solver.extremes(program, [greatest(0)])).toThrow(
      expect.objectContaining({
        code: "SOLVER_FAILED",
        message: expect.stringMatching(
          /^solver of linked tables: expected a proved optimum in whole numbers; received model status \d+\.$/,
        ),
      }),
    );
  });
});
