import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { percentTexts } from "../../testing/percentTexts";
import { possibleBases } from "./possibleBases";
import { possibleNumerators } from "./possibleNumerators";

describe("possibleBases", () => {
  test("60% can be of eleven bases up to 46, and with 98% of four", () => {
    const sixty = [5, 10, 15, 20, 25, 30, 35, 40, 42, 43, 45];
    expect(possibleBases(["60%"], { atMost: 46 })).toEqual(sixty);
    expect(possibleBases(["60%", "98%"], { atMost: 46 })).toEqual([40, 42, 43, 45]);
    expect(possibleBases(["98%", "60%"], { atMost: 45 })).toEqual([40, 42, 43, 45]);
    expect(possibleBases(["98%", "60%"], { atMost: 44 })).toEqual([40, 42, 43]);
  });

  test("93% can be of five bases up to 29", () => {
    expect(possibleBases(["93%"], { atMost: 29 })).toEqual([14, 15, 27, 28, 29]);
  });

  test("71% starts at 5 of 7", () => {
    // Bases up to 35, from the report's check: 7, 14, 17, 21, 24, 28, 31, 34, 35.
    expect(possibleBases(["71%"], { atMost: 35 })).toEqual([7, 14, 17, 21, 24, 28, 31, 34, 35]);
  });

  test("is none where the shares have no base in common", () => {
    expect(possibleBases(["50%", "33%"], { atMost: 5 })).toEqual([]);
    expect(possibleBases(["50%", "33%"], { atMost: 6 })).toEqual([6]);
    expect(possibleBases(["0%", "100%"], { atMost: 3 })).toEqual([1, 2, 3]);
  });

  test("holds every base that the shares were counted from", () => {
    const counted = fc
      .integer({ min: 1, max: 120 })
      .chain((base) =>
        fc.tuple(fc.constant(base), fc.array(fc.nat(base), { minLength: 1, maxLength: 4 })),
      );
    fc.assert(
      fc.property(counted, ([base, numerators]) => {
        const printed = numerators.flatMap((numerator) => percentTexts(numerator, base, 0));
        // Both texts of a tie are possible, each by its own rule.
        const bases = possibleBases(printed, { atMost: 120 });
        expect(bases).toContain(base);
        for (const each of bases) {
          for (const text of printed) expect(possibleNumerators(text, each)).not.toEqual([]);
        }
      }),
    );
  });

  test("of a base as large as its own whole every share is possible", () => {
    expect(possibleBases(["37%"], { atMost: 300 }).filter((base) => base >= 100)).toHaveLength(201);
  });

  test.each([0, 1_000_001, 1.5, Number.NaN])("refuses bases of at most %d", (atMost) => {
    expect(() => possibleBases(["60%"], { atMost })).toThrow(
      expect.objectContaining({
        code: "COUNT_OUT_OF_RANGE",
        faults: [
          { path: "atMost", expected: "an integer from 1 to 1000000", received: `${atMost}` },
        ],
      }),
    );
  });

  test("takes a million as its largest limit", () => {
    expect(possibleBases(["0%", "0.00001%"], { atMost: 1 })).toEqual([]);
    expect(possibleBases(["0.0001%"], { atMost: 1_000_000 }).at(-1)).toBe(1_000_000);
  });

  test("lists every fault at once", () => {
    expect(() => possibleBases(["60%", "many", "101%"], { atMost: 0 })).toThrow(
      expect.objectContaining({
        code: "RECORD_INVALID",
        faults: [
          expect.objectContaining({ path: "printed[1]" }),
          expect.objectContaining({ path: "printed[2]" }),
          expect.objectContaining({ path: "atMost" }),
        ],
      }),
    );
    expect(() => possibleBases([], { atMost: 10 })).toThrow(
      "possible bases: expected at least one printed share; received none at printed.",
    );
  });
});
