import { describe, expect, it } from "vitest";
import { bounded, type Count, exactly } from "../results/count";
import type { ComparisonCounts, ComparisonSideCounts } from "./ComparisonCounts";
import { comparisonCountFaults } from "./comparisonCountFaults";

const side = (id: string, rate: ComparisonSideCounts["rate"]): ComparisonSideCounts => ({
  id,
  label: id,
  outcome: { is: "stated", id: "moved", label: "Moved" },
  base: { is: "stated", id: "all", label: "All" },
  rate,
});
const of = (id: string, numerator: number | Count, denominator: number | Count) => {
  const count = (value: number | Count) => (typeof value === "number" ? exactly(value) : value);
  return side(id, {
    is: "counts",
    numerator: count(numerator),
    denominator: count(denominator),
  });
};
const printed = side("printed", { is: "printed", text: "50%" });
const faults = (
  first: ComparisonSideCounts,
  second: ComparisonSideCounts,
  relation: ComparisonCounts["relation"] = "separate",
) => comparisonCountFaults({ unit: "pupils", first, second, relation });

describe("comparisonCountFaults", () => {
  it("finds none in two sides, nor in a part of a whole, up to all of it", () => {
    expect(faults(of("a", 6, 10), of("b", 1, 2))).toEqual([]);
    expect(faults(of("a", 6, 10), of("b", 7, 12), "firstIsPartOfSecond")).toEqual([]);
    expect(faults(of("a", 6, 10), of("b", 6, 10), "firstIsPartOfSecond")).toEqual([]);
    expect(faults(printed, of("b", 6, 10), "firstIsPartOfSecond")).toEqual([]);
    expect(faults(of("a", 6, 10), printed, "firstIsPartOfSecond")).toEqual([]);
  });

  it("finds sides of one name, and more with the outcome than there are", () => {
    expect(faults(of("a", 11, 10), of("a", 3, 2), "firstIsPartOfSecond")).toEqual([
      {
        code: "ID_DUPLICATED",
        path: "second.id",
        expected: "an id that is there once",
        received: '"a" again',
      },
      {
        code: "PARTS_EXCEED_WHOLE",
        path: "first.rate.numerator",
        expected: "at most 10 together, the denominator",
        received: "11",
      },
      {
        code: "PARTS_EXCEED_WHOLE",
        path: "second.rate.numerator",
        expected: "at most 2 together, the denominator",
        received: "3",
      },
    ]);
    expect(faults(of("a", bounded("atMost", 5), 10), of("b", 1, 2))).toEqual([]);
  });

  it("finds a part with more people than its whole: with the outcome, in all, or without it", () => {
    const part = (first: ComparisonSideCounts, second: ComparisonSideCounts) =>
      faults(first, second, "firstIsPartOfSecond");
    const fault = (path: string, expected: string, received: string) => ({
      code: "PARTS_EXCEED_WHOLE",
      path,
      expected,
      received,
    });
    const numerator = fault(
      "first.rate.numerator",
      "at most 5 together, the numerator of the second",
      "6",
    );
    expect(part(of("a", 6, 10), of("b", 5, 100))).toEqual([numerator]);
    expect(part(of("a", 1, 10), of("b", 5, 9))).toEqual([
      fault("first.rate.denominator", "at most 9 together, the denominator of the second", "10"),
      fault("first.rate", "at most 4 together, the second's people without the outcome", "9"),
    ]);
    const atMost = { ...of("a", bounded("atMost", 5), 10) };
    expect(part(atMost, of("b", 9, 20))).toEqual([]);
    expect(part(of("a", 1, bounded("atMost", 10)), of("b", 9, 20))).toEqual([]);
  });
});
