import { describe, expect, test } from "vitest";
import { relativeError } from "../../testing/relativeError";
import golden from "./goldenIntervals.json";
import { stirlingError } from "./stirlingError";

describe("stirlingError", () => {
  test.each(golden.stirlingErrors)("agrees with mpmath at $n", ({ n, error }) => {
    expect(Math.abs(stirlingError(n) - error)).toBeLessThan(1e-15);
    // Next to the 10 where the series takes over, its first omitted term is 3e-15 of the sum.
    expect(relativeError(stirlingError(n), error)).toBeLessThan(n < 10 ? 1e-13 : 5e-15);
  });

  test("is 1 − ½ ln 2π at 1, where the factorial is 1", () => {
    // ln 1! − (1 + ½) ln 1 + 1 − ½ ln 2π = 0 − 0 + 1 − 0.918938… = 0.081061…
    expect(stirlingError(1)).toBeCloseTo(1 - Math.log(2 * Math.PI) / 2, 15);
  });
});
