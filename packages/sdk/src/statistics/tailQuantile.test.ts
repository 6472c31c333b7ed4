import { describe, expect, test } from "vitest";
import { normalQuantile } from "./normalQuantile";
import { tailQuantile } from "./tailQuantile";

const tails = [0.5, 0.3, 0.025, 1e-3, 5e-7, 1e-16, 1e-100];

describe("tailQuantile", () => {
  test.each(tails)("finds the normal distribution's quantile for a tail of %d", (tail) => {
    const quantile = tailQuantile(tail, 0, (at) => ({
      logDensity: (-at * at - Math.log(2 * Math.PI)) / 2,
      reach: 1 / (1 + Math.abs(at)),
      fall: (w) => at * w - (w * w) / 2,
    }));
    const expected = normalQuantile(tail);
    expect(Math.abs(quantile - expected)).toBeLessThan(1e-14 * (1 + Math.abs(expected)));
  });

  test.each(tails)("finds the logistic distribution's quantile for a tail of %d", (tail) => {
    // Of it the quantile has a closed form: ln(tail ÷ (1 − tail)).
    const logDensity = (at: number) => at - 2 * Math.log1p(Math.exp(at));
    const quantile = tailQuantile(tail, 0, (at) => ({
      logDensity: logDensity(at),
      reach: 1,
      fall: (w) => logDensity(at - w) - logDensity(at),
    }));
    const expected = Math.log(tail / (1 - tail));
    expect(Math.abs(quantile - expected)).toBeLessThan(1e-14 * (1 + Math.abs(expected)));
  });

  test("comes to the same point from any start, in few rounds", () => {
    const logDensity = (at: number) => at - 2 * Math.log1p(Math.exp(at));
    for (const start of [-200, -4, -3, 0, 3]) {
      let rounds = 0;
      let ordinates = 0;
      const quantile = tailQuantile(0.025, start, (at) => {
        rounds += 1;
        return {
          logDensity: logDensity(at),
          reach: 1,
          fall: (w) => {
            ordinates += 1;
            return logDensity(at - w) - logDensity(at);
          },
        };
      });
      expect(quantile).toBeCloseTo(Math.log(0.025 / 0.975), 13);
      expect(rounds).toBeLessThan(12);
      // From t = −3.75 to where exp(−exp t) is 1e-18, at 3.73, in steps of 1/24: 180.
      expect(ordinates / rounds).toBeCloseTo(180, -1);
    }
  });

  test("ends even where rounding leaves no point that is near enough", () => {
    let rounds = 0;
    // A density 10⁻⁹ wide about 1: the numbers next to 1 lie 10⁻⁷ of that apart.
    const quantile = tailQuantile(0.025, 1, (at) => {
      rounds += 1;
      const z = (at - 1) * 1e9;
      return {
        logDensity: Math.log(1e9) - (z * z + Math.log(2 * Math.PI)) / 2,
        reach: 1e-9 / (1 + Math.abs(z)),
        fall: (w) => z * w * 1e9 - (w * 1e9) ** 2 / 2,
      };
    });
    expect((quantile - 1) * 1e9).toBeCloseTo(-1.96, 2);
    expect(rounds).toBeLessThan(20);
  });
});
