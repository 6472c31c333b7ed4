import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { percentText, percentTexts } from "../../testing/percentTexts";
import { MetricInputError } from "../errors/MetricInputError";
import { possibleNumerators } from "./possibleNumerators";

const upTo = (base: number) => Array.from({ length: base + 1 }, (_, numerator) => numerator);

describe("possibleNumerators", () => {
  test.each([
    // 27 of 46 is 58.7 and 28 is 60.9.
    ["60%", 46, []],
    ["98%", 46, [45]],
    ["75%", 104, [78]],
    ["73%", 104, [76]],
    // 39 of 104 is 37.5, a tie that both rules print as 38; 40 is 38.46.
    ["38%", 104, [39, 40]],
    ["30%", 104, [31]],
    ["16%", 104, [17]],
    ["16%", 664, [103, 104, 105, 106, 107, 108, 109]],
    ["93%", 29, [27]],
    ["0%", 46, [0]],
    ["100%", 46, [46]],
    ["60 per cent", 5, [3]],
  ])("%s of %i can be %j", (printed, base, numerators) => {
    expect(possibleNumerators(printed, base)).toEqual(numerators);
  });

  test("takes zeros at the end as precision", () => {
    // 59.5 to 60.5 of 1,000 are 595 to 605; 59.95% to 60.05% of it only 600.
    expect(possibleNumerators("60%", 1000)).toHaveLength(11);
    expect(possibleNumerators("60.0%", 1000)).toEqual([600]);
    expect(possibleNumerators("60.0%", 42)).toEqual([]);
    expect(possibleNumerators("60%", 42)).toEqual([25]);
  });

  test("takes a tie that only one of the two rules prints so", () => {
    // 1 of 8 is 12.5: half up prints 13, half to even 12. 3 of 8 is 37.5: both print 38.
    expect(possibleNumerators("12%", 8)).toEqual([1]);
    expect(possibleNumerators("13%", 8)).toEqual([1]);
    expect(possibleNumerators("38%", 8)).toEqual([3]);
    expect(possibleNumerators("37%", 8)).toEqual([]);
  });

  test("reads fractions in words as rounded", () => {
    expect(possibleNumerators("9 out of 10", 10)).toEqual([9]);
    expect(possibleNumerators("10 out of 12", 12)).toEqual([10]);
    // 100 ÷ k rounds to 3 for k from 29 (3.45) to 40 (2.5, half up); 28 gives 3.57.
    expect(possibleNumerators("1 in 3", 100)).toEqual(upTo(40).slice(29));
    // 10 ÷ 4 is 2.5: 2 by half to even, 3 by half up; 10 ÷ 6 is 1.67, which rounds to 2.
    expect(possibleNumerators("1 in 2", 10)).toEqual([4, 5, 6]);
    expect(possibleNumerators("1 in 3", 10)).toEqual([3, 4]);
    expect(possibleNumerators("1 in 1", 4)).toEqual([3, 4]);
    expect(possibleNumerators("0 out of 10", 10)).toEqual([0]);
  });

  test("agrees with rounding every numerator exactly", () => {
    const claim = fc
      .record({ base: fc.integer({ min: 1, max: 1500 }), decimals: fc.integer({ min: 0, max: 2 }) })
      .chain(({ base, decimals }) =>
        fc.record({
          base: fc.constant(base),
          decimals: fc.constant(decimals),
          units: fc.integer({ min: 0, max: 100 * 10 ** decimals }),
        }),
      );
    fc.assert(
      fc.property(claim, ({ base, decimals, units }) => {
        const printed = percentText(BigInt(units), decimals);
        expect(possibleNumerators(printed, base)).toEqual(
          upTo(base).filter((numerator) =>
            percentTexts(numerator, base, decimals).includes(printed),
          ),
        );
      }),
    );
  });

  test("agrees with rounding every base over numerator exactly, for one in so many", () => {
    const roundings = (base: number, numerator: number) => {
      const below = Math.floor(base / numerator);
      const twice = 2 * (base - below * numerator);
      if (twice !== numerator) return [twice > numerator ? below + 1 : below];
      return below % 2 === 0 ? [below, below + 1] : [below + 1];
    };
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 300 }),
        fc.integer({ min: 1, max: 40 }),
        (base, many) => {
          expect(possibleNumerators(`1 in ${many}`, base)).toEqual(
            upTo(base)
              .slice(1)
              .filter((numerator) => roundings(base, numerator).includes(many)),
          );
        },
      ),
    );
  });

  test("is exact where no floating number is", () => {
    const base = Number.MAX_SAFE_INTEGER; // 9,007,199,254,740,991
    expect(possibleNumerators("100.00000000000000%", base)).toEqual([base]);
    expect(possibleNumerators("50.000000000%", 999_999_999_999)).toEqual([
      499_999_999_995, 499_999_999_996, 499_999_999_997, 499_999_999_998, 499_999_999_999,
      500_000_000_000, 500_000_000_001, 500_000_000_002, 500_000_000_003, 500_000_000_004,
    ]);
  });

  test("lists up to a million numerators, and refuses to list more", () => {
    expect(possibleNumerators("50%", 99_999_999)).toHaveLength(1_000_000);
    expect(() => possibleNumerators("50%", 10 ** 12)).toThrow(
      "expected a base that leaves at most 1000000 numerators; received 1000000000000 at base",
    );
  });

  test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])(
    "refuses a base of %d",
    (base) => {
      expect(() => possibleNumerators("60%", base)).toThrow(
        expect.objectContaining({
          code: "COUNT_OUT_OF_RANGE",
          faults: [{ path: "base", expected: "an integer of at least 1", received: `${base}` }],
        }),
      );
    },
  );

  test("lists every fault at once", () => {
    expect(() => possibleNumerators("101%", 0)).toThrow(
      'possible numerators: 2 faults:\n  expected a share of at most the whole; received the text "101%" at printed\n  expected an integer of at least 1; received 0 at base.',
    );
    expect(() => possibleNumerators("some", 12)).toThrow(MetricInputError);
  });
});
