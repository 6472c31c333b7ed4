import { describe, expect, it } from "vitest";
import { laidOut } from "../../testing/laidOut";
import { testContext } from "../../testing/testContext";
import { quantityResult } from "../metrics/quantityResult";
import { bounded, exactly, hidden } from "../results/count";
import type { Quantity } from "../results/quantityResult";
import { rateOf } from "../results/rateOf";
import { quantityProtection } from "./quantityProtection";

const layOut = (quantity: Quantity) =>
  laidOut((layout) => quantityProtection.layOut(quantityResult(quantity, testContext), layout, []));
const rebuild = (quantity: Quantity, withheld?: string) =>
  quantityProtection.rebuild(quantityResult(quantity, testContext), (id, count) =>
    id === withheld ? hidden : count,
  ).quantity;

const count: Quantity = { is: "count", count: exactly(7), of: "schools" };
const rate: Quantity = { is: "rate", rate: rateOf(exactly(6), exactly(8)), of: "leaders" };
const attained: Quantity = {
  is: "rate",
  rate: rateOf(exactly(25), exactly(20), { canExceedOne: true }),
  of: "recruits",
};
const printed: Quantity = {
  is: "rate",
  rate: { is: "printed", text: "60%", share: 0.6 },
  of: "leaders",
};
const amount: Quantity = { is: "amount", value: 3, unit: "GBP", of: "grants" };

describe("quantityProtection", () => {
  it("lays a count out, and a rate as part of its base", () => {
    expect(layOut(count)).toEqual({ cells: ["count: 7"], sums: [] });
    expect(layOut(rate)).toEqual({
      cells: ["denominator: 8 key", "numerator: 6", "denominator less numerator: 2 implied"],
      sums: ["denominator = numerator + denominator less numerator"],
    });
    const whole: Quantity = { ...rate, rate: rateOf(exactly(8), exactly(8)) };
    expect(layOut(whole).sums).toHaveLength(1);
  });

  it("lays more than the whole out as two counts", () => {
    expect(layOut(attained)).toEqual({ cells: ["numerator: 25", "denominator: 20 key"], sums: [] });
  });

  it("lays out nothing where nobody is counted", () => {
    for (const quantity of [printed, amount]) {
      expect(layOut(quantity)).toEqual({ cells: [], sums: [] });
    }
  });

  it("makes the same quantity again where all is kept", () => {
    for (const quantity of [count, rate, attained, printed, amount]) {
      expect(rebuild(quantity)).toEqual(quantity);
    }
  });

  it("hides a count, and a rate with either of its counts", () => {
    expect(rebuild(count, "count")).toEqual({ ...count, count: hidden });
    expect(rebuild(rate, "numerator")).toEqual({ ...rate, rate: hidden });
    expect(rebuild(rate, "denominator")).toEqual({ ...rate, rate: hidden });
    const few: Quantity = { ...rate, rate: rateOf(bounded("atMost", 4), exactly(8)) };
    expect(rebuild(few, "numerator")).toEqual({ ...few, rate: hidden });
  });
});
