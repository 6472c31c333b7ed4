import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MetricInputError } from "../errors/MetricInputError";
import type { CodedFault } from "../errors/refuseFaults";
import { printedRate } from "../metrics/printedRate";
import { readPrintedShare } from "./readPrintedShare";

function read(text: unknown) {
  const faults: CodedFault[] = [];
  return { share: readPrintedShare(text, "printed", faults), faults };
}

function rateOrCode(text: string) {
  try {
    return printedRate(text).share;
  } catch (error) {
    if (error instanceof MetricInputError) return error.code;
    throw error;
  }
}

const text = fc.oneof(
  fc.tuple(fc.nat(120), fc.constantFrom("%", " %", " per cent", "per cent", " percent")),
  fc.tuple(fc.nat(120), fc.constantFrom("."), fc.nat(99), fc.constantFrom("%", " per cent", "")),
  fc.tuple(fc.nat(20), fc.constantFrom(" in ", " out of ", " of "), fc.nat(20)),
  fc.tuple(fc.string({ maxLength: 6 }), fc.constantFrom("%", "")),
);

describe("readPrintedShare", () => {
  test("reads and refuses the same texts as printedRate does, for the same reasons", () => {
    fc.assert(
      fc.property(text, (pieces) => {
        const printed = pieces.join("");
        const { share, faults } = read(printed);
        const rate = rateOrCode(printed);
        if (typeof rate === "string") {
          expect(faults.map(({ code }) => code)).toEqual([rate]);
          expect(share).toBeUndefined();
        } else {
          expect(faults).toEqual([]);
          expect(Number(share?.part) / Number(share?.whole)).toBeCloseTo(rate, 12);
        }
      }),
      { numRuns: 500 },
    );
  });

  test("keeps zeros at the end as precision", () => {
    expect(read("60%").share).toMatchObject({ part: 60n, whole: 100n, decimals: 0 });
    expect(read("60.0%").share).toMatchObject({ part: 600n, whole: 1000n, decimals: 1 });
    expect(read("60.00 per cent").share).toMatchObject({
      part: 6000n,
      whole: 10_000n,
      decimals: 2,
    });
  });

  test("has the half below always, and the half above where the last digit is even", () => {
    // 60% is [59.5%, 60.5%]: half to even prints 60.5% as 60%. 61% is [60.5%, 61.5%).
    expect(read("60%").share).toMatchObject({
      lower: { numerator: 119n, denominator: 200n, included: true },
      upper: { numerator: 121n, denominator: 200n, included: true },
    });
    expect(read("61%").share?.upper).toEqual({
      numerator: 123n,
      denominator: 200n,
      included: false,
    });
    expect(read("0%").share?.lower).toEqual({ numerator: 0n, denominator: 200n, included: true });
  });

  test("rounds the 17 of 1 in 17, and the 9 of 9 out of 10", () => {
    // Of 35 in 2, 17.5, half up makes 18 and half to even 18 too; of 33 in 2, 16.5, half up makes 17.
    expect(read("1 in 17").share).toMatchObject({
      lower: { numerator: 2n, denominator: 35n, included: false },
      upper: { numerator: 2n, denominator: 33n, included: true },
    });
    expect(read("1 out of 4").share?.lower).toEqual({
      numerator: 2n,
      denominator: 9n,
      included: true,
    });
    expect(read("9 out of 10").share).toMatchObject({
      lower: { numerator: 17n, denominator: 20n, included: true },
      upper: { numerator: 19n, denominator: 20n, included: false },
      decimals: 0,
    });
  });

  test("says what it expected, what came and where", () => {
    expect(read("most").faults).toEqual([
      {
        code: "RECORD_INVALID",
        path: "printed",
        expected: 'a printed share like "94.6%" or "1 in 17"',
        received: 'the text "most"',
      },
    ]);
    expect(read(60).faults).toMatchObject([{ code: "RECORD_INVALID", received: "the number 60" }]);
    expect(read("100.1%").faults).toEqual([
      {
        code: "SHARE_OUT_OF_RANGE",
        path: "printed",
        expected: "a share of at most the whole",
        received: 'the text "100.1%"',
      },
    ]);
    expect(read("1 in 0").faults).toMatchObject([{ code: "SHARE_OUT_OF_RANGE" }]);
    expect(read("100%").faults).toEqual([]);
  });
});
