import { describe, expect, it } from "vitest";
import { laidOut } from "../../testing/laidOut";
import { testContext } from "../../testing/testContext";
import type { ComparisonSideCounts } from "../metrics/ComparisonCounts";
import { rateComparison } from "../metrics/rateComparison";
import { trustAgainstNational } from "../metrics/trustAgainstNational";
import type { ComparisonResult } from "../results/comparisonResult";
import { exactly, hidden } from "../results/count";
import { comparisonProtection } from "./comparisonProtection";

const side = (id: string, rate: ComparisonSideCounts["rate"]): ComparisonSideCounts => ({
  id,
  label: id,
  outcome: { is: "stated", id: "moved", label: "Moved" },
  base: { is: "stated", id: "all", label: "All" },
  rate,
});
const of = (id: string, numerator: number, denominator: number) =>
  side(id, { is: "counts", numerator: exactly(numerator), denominator: exactly(denominator) });
const layOut = (result: ComparisonResult) =>
  laidOut((layout) => comparisonProtection.layOut(result, layout, [result]));
const twoSides = [
  "first.denominator: 10 key",
  "first.numerator: 6",
  "first.others: 4 implied",
  "second.denominator: 100 key",
  "second.numerator: 50",
  "second.others: 50 implied",
];
const twoSums = [
  "first.denominator = first.numerator + first.others",
  "second.denominator = second.numerator + second.others",
];

describe("comparisonProtection", () => {
  it("lays each side out with those who have the outcome and those who follow", () => {
    const sides = { unit: "pupils", first: of("a", 6, 10), second: of("b", 50, 100) };
    expect(layOut(rateComparison(sides, testContext))).toEqual({ cells: twoSides, sums: twoSums });
  });

  it("lays a trust out as part of its nation, and all that is outside it", () => {
    const sides = { unit: "pupils", trust: of("t", 6, 10), nation: of("n", 50, 100) };
    expect(layOut(trustAgainstNational(sides, testContext))).toEqual({
      cells: [
        ...twoSides,
        "second.numerator less first.numerator: 44 implied",
        "second.others less first.others: 46 implied",
        "second.denominator less first.denominator: 90 implied",
      ],
      sums: [
        ...twoSums,
        "second.numerator = first.numerator + second.numerator less first.numerator",
        "second.others = first.others + second.others less first.others",
        "second.denominator = first.denominator + second.denominator less first.denominator",
      ],
    });
  });

  it("lays a part out as such though nobody is outside it", () => {
    const sides = { unit: "pupils", trust: of("t", 6, 10), nation: of("n", 6, 10) };
    expect(layOut(trustAgainstNational(sides, testContext)).cells.slice(6)).toEqual([
      "second.numerator less first.numerator: 0 implied",
      "second.others less first.others: 0 implied",
      "second.denominator less first.denominator: 0 implied",
    ]);
  });

  it("makes the body again of what is kept, a printed rate as it was", () => {
    const printed = side("b", { is: "printed", text: "50%" });
    const sides = { unit: "pupils", first: of("a", 6, 10), second: printed };
    const result = rateComparison(sides, testContext);
    expect(comparisonProtection.rebuild(result, (_, count) => count)).toEqual(result.body);
    const body = comparisonProtection.rebuild(result, (id, count) =>
      id === "first.numerator" ? hidden : count,
    );
    expect(body).toMatchObject({
      first: { numerator: hidden, denominator: exactly(10) },
      second: { rate: { text: "50%" } },
      difference: hidden,
    });
  });
});
