import { describe, expect, it } from "vitest";
import type { Equation } from "../TableSolver";
import { flowIntervals } from "./flowIntervals";

const sum = (equals: number, ...variables: number[]): Equation => ({
  terms: variables.map((variable) => ({ variable, factor: 1 })),
  equals,
});
const program = (least: number[], ...equations: Equation[]) => ({
  least,
  greatest: least.map(() => Infinity),
  equations,
});

describe("flowIntervals", () => {
  it("finds how far each cell of a two-way table can fall and rise", () => {
    // Rows of 3 and 7, columns of 4 and 6: the first cell can be 0 to 3, and all others follow.
    const table = program([0, 0, 0, 0], sum(3, 0, 1), sum(7, 2, 3), sum(4, 0, 2), sum(6, 1, 3));
    expect(flowIntervals(table, [0, 1, 2, 3])).toEqual([
      { lower: 0, upper: 3 },
      { lower: 0, upper: 3 },
      { lower: 1, upper: 4 },
      { lower: 3, upper: 6 },
    ]);
    expect(flowIntervals({ ...table, least: [1, 0, 0, 4] }, [3, 0])).toEqual([
      { lower: 4, upper: 6 },
      { lower: 1, upper: 3 },
    ]);
  });

  it("knows no limit where cells of one sum each let people come and go", () => {
    const whole: Equation = {
      terms: [
        { variable: 0, factor: -1 },
        { variable: 1, factor: 1 },
      ],
      equals: 0,
    };
    expect(flowIntervals(program([0, 2], whole), [0, 1])).toEqual([
      { lower: 2, upper: Infinity },
      { lower: 2, upper: Infinity },
    ]);
  });

  it("does not fit a cell of three sums, nor a cycle of three that cannot be turned", () => {
    expect(flowIntervals(program([0, 0], sum(1, 0), sum(1, 0, 1), sum(1, 0)), [0])).toBeUndefined();
    expect(
      flowIntervals(program([0, 0, 0], sum(2, 0, 1), sum(2, 1, 2), sum(2, 0, 2)), [0]),
    ).toBeUndefined();
  });

  it("refuses sums that no numbers keep", () => {
    expect(() => flowIntervals(program([0, 0], sum(2, 0, 1), sum(3, 0, 1)), [0])).toThrow(
      new RangeError("feasible intervals: expected visible cells that add up; received 1 too few"),
    );
    expect(() => flowIntervals(program([2, 2], sum(3, 0, 1)), [0])).toThrow(RangeError);
  });
});
