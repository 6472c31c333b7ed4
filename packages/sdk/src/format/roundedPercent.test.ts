import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { roundedPercent } from "./roundedPercent";

describe("roundedPercent", () => {
  test.each([
    // 39 ÷ 104 = 37.5%, the tie in the report; 201 ÷ 200 = 100.5%, which binary fractions put below.
    [39, 104, 0, "38"],
    [201, 200, 0, "101"],
    [1, 8, 1, "12.5"],
    [1, 16, 1, "6.3"],
    [1005, 100_000, 2, "1.01"],
    [19, 664, 1, "2.9"],
    [0, 5, 2, "0.00"],
    [1, 3, 15, "33.333333333333333"],
    [9_007_199_254_740_991, 9_007_199_254_740_991, 0, "100"],
  ])("%d of %d to %d decimals is %s", (numerator, denominator, digits, text) => {
    expect(roundedPercent(numerator, denominator, digits)).toBe(text);
  });

  test("rounds down and up where a bound has to stay true", () => {
    expect(roundedPercent(5, 12, 0, "down")).toBe("41");
    expect(roundedPercent(5, 12, 0, "up")).toBe("42");
    expect(roundedPercent(1, 2, 0, "down")).toBe("50");
    expect(roundedPercent(1, 2, 0, "up")).toBe("50");
  });

  test("is within half a unit of the last decimal, and on a tie above", () => {
    const counts = fc
      .integer({ min: 1, max: 100_000 })
      .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));
    fc.assert(
      fc.property(counts, fc.integer({ min: 0, max: 3 }), ([k, n], digits) => {
        const unit = 10n ** BigInt(digits);
        const scaled = BigInt(roundedPercent(k, n, digits).replace(".", ""));
        // 2 × (100 k unit − scaled n) lies in [−n, n).
        const distance = 2n * (100n * BigInt(k) * unit - scaled * BigInt(n));
        expect(distance >= -BigInt(n) && distance < BigInt(n)).toBe(true);
      }),
    );
  });

  test.each([
    [1, 0, 0],
    [-1, 5, 0],
    [0.5, 5, 0],
    [Number.NaN, 5, 0],
    [1, 5, 16],
  ])("refuses %d of %d to %d decimals", (numerator, denominator, digits) => {
    expect(() => roundedPercent(numerator, denominator, digits)).toThrow(
      expect.objectContaining({ code: "COUNT_OUT_OF_RANGE" }),
    );
  });
});
