import { describe, expect, test } from "vitest";
import { relativeError } from "../../testing/relativeError";
import { deviance } from "./deviance";
import golden from "./goldenIntervals.json";

describe("deviance", () => {
  test.each(golden.deviances)(
    "agrees with mpmath where $count came and $expected were expected",
    ({ count, expected, deviance: value }) => {
      expect(relativeError(deviance(count, expected), value)).toBeLessThan(5e-15);
    },
  );

  test("is all of what was expected where nothing came", () => {
    expect(deviance(0, 3.5)).toBe(3.5);
    expect(deviance(0, 0)).toBe(0);
  });

  test("is one number on both sides of where the series takes over", () => {
    // (count − expected) ÷ (count + expected) = 0.1 at 11 and 9.
    for (const count of [11 - 1e-9, 11, 11 + 1e-9, 9 - 1e-9, 9, 9 + 1e-9]) {
      const expected = 20 - count;
      const plain = count * Math.log(count / expected) + expected - count;
      expect(deviance(count, expected)).toBeCloseTo(plain, 14);
    }
  });
});
