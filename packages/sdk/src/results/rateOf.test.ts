import { describe, expect, test } from "vitest";
import { MetricInputError } from "../errors/MetricInputError";
import { absent, bounded, type Count, exactly, hidden } from "./count";
import { rateOf } from "./rateOf";

const notStated = absent("notStated");
const interval = (successes: number, trials: number) => ({
  lower: 0,
  upper: 1,
  level: trials / 100,
  method: `${successes}`,
  describes: "process" as const,
});

function errorOf(numerator: Count, denominator: Count): MetricInputError {
  try {
    rateOf(numerator, denominator);
  } catch (error) {
    if (error instanceof MetricInputError) return error;
  }
  throw new Error("expected a refusal");
}

describe("rateOf", () => {
  test("is the share of one exact count in another, with the interval of the two", () => {
    const counts = { numerator: exactly(6), denominator: exactly(8) };
    expect(rateOf(exactly(6), exactly(8))).toEqual({ is: "counted", ...counts, share: 0.75 });
    expect(rateOf(exactly(6), exactly(8), { interval })).toEqual({
      is: "counted",
      ...counts,
      share: 0.75,
      interval: { lower: 0, upper: 1, level: 0.08, method: "6", describes: "process" },
    });
  });

  test("is bounded on the same side by its numerator, on the other by its denominator, without an interval", () => {
    const few = bounded("atMost", 6);
    expect(rateOf(few, exactly(8), { interval })).toEqual({
      is: "counted",
      numerator: few,
      denominator: exactly(8),
      share: 0.75,
      bound: "atMost",
    });
    const many = bounded("moreThan", 8);
    expect(rateOf(exactly(6), many, { interval })).toEqual({
      is: "counted",
      numerator: exactly(6),
      denominator: many,
      share: 0.75,
      bound: "lessThan",
    });
    expect(rateOf(few, many)).toEqual(absent("notAvailable"));
  });

  test.each<[Count, Count, object]>([
    [hidden, exactly(8), hidden],
    [exactly(6), hidden, hidden],
    [notStated, hidden, hidden],
    [hidden, notStated, hidden],
    [notStated, exactly(8), notStated],
    [exactly(6), notStated, notStated],
    [notStated, absent("notAsked"), notStated],
    [exactly(0), exactly(0), absent("zeroDenominator")],
    [bounded("atLeast", 6), exactly(0), absent("zeroDenominator")],
  ])("of %o in %o, there is none: %o", (numerator, denominator, why) => {
    expect(rateOf(numerator, denominator)).toEqual(why);
  });

  test("is above the whole only where that has a meaning", () => {
    expect(rateOf(exactly(8), exactly(8))).toMatchObject({ share: 1 });
    expect(rateOf(exactly(25), exactly(20), { canExceedOne: true })).toMatchObject({ share: 1.25 });
    expect(errorOf(exactly(25), exactly(20))).toMatchObject({
      code: "PARTS_EXCEED_WHOLE",
      message: expect.stringContaining("rate: "),
      faults: [{ path: "numerator", expected: "at most the denominator, 20", received: "25" }],
    });
  });

  test("refuses counts that are none, both at once", () => {
    const error = errorOf(exactly(-1), exactly(1.5));
    expect(error).toMatchObject({
      code: "COUNT_OUT_OF_RANGE",
      message: expect.stringContaining("rate: "),
      faults: [
        { path: "numerator", expected: "an integer of 0 or more", received: "-1" },
        { path: "denominator", expected: "an integer of 0 or more", received: "1.5" },
      ],
    });
  });
});
