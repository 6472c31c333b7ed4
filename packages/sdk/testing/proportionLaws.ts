import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { MetricInputError } from "../src/errors/MetricInputError";
import type { ProportionInterval } from "../src/statistics/ProportionInterval";
import { fuzzRuns } from "./fuzzRuns";
import { malformedNumbers } from "./malformedNumbers";

type Interval = (
  successes: number,
  trials: number,
  options?: { level?: number },
) => ProportionInterval;

const proportion = fc
  .oneof(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 1e9 }))
  .chain((trials) =>
    fc.record({ trials: fc.constant(trials), successes: fc.integer({ min: 0, max: trials }) }),
  );
const level = fc.double({ min: 0.001, max: 1, maxExcluded: true, noNaN: true });

/** Tests of what holds for every interval for a proportion. */
export function proportionLaws(name: string, interval: Interval): void {
  describe(`${name}, as every interval for a proportion,`, () => {
    test("lies within 0 and 1 and mirrors when successes and failures swap", () => {
      fc.assert(
        fc.property(proportion, level, ({ successes, trials }, level) => {
          const { lower, upper } = interval(successes, trials, { level });
          const mirrored = interval(trials - successes, trials, { level });
          expect(lower).toBeGreaterThanOrEqual(0);
          expect(upper).toBeLessThanOrEqual(1);
          expect(lower).toBeLessThanOrEqual(upper);
          expect(Math.abs(lower - (1 - mirrored.upper))).toBeLessThan(1e-15);
          expect(Math.abs(upper - (1 - mirrored.lower))).toBeLessThan(1e-15);
        }),
        fuzzRuns(200),
      );
    });

    test("holds the intervals of lower levels", () => {
      fc.assert(
        fc.property(proportion, level, level, ({ successes, trials }, one, other) => {
          const narrow = interval(successes, trials, { level: Math.min(one, other) });
          const wide = interval(successes, trials, { level: Math.max(one, other) });
          expect(wide.lower).toBeLessThanOrEqual(narrow.lower * (1 + 1e-13));
          expect(wide.upper).toBeGreaterThanOrEqual(narrow.upper * (1 - 1e-13));
        }),
        fuzzRuns(200),
      );
    });

    test("rises with each success", () => {
      fc.assert(
        fc.property(proportion, level, ({ successes, trials }, level) => {
          fc.pre(successes < trials);
          const { lower, upper } = interval(successes, trials, { level });
          const next = interval(successes + 1, trials, { level });
          expect(next.lower).toBeGreaterThanOrEqual(lower);
          expect(next.upper).toBeGreaterThanOrEqual(upper);
        }),
        fuzzRuns(200),
      );
    });

    test("is 95% unless told, and says which level it has", () => {
      expect(interval(3, 7)).toEqual(interval(3, 7, { level: 0.95 }));
      expect(interval(3, 7, { level: 0.8 }).level).toBe(0.8);
    });

    const good = { successes: 3, trials: 7, level: 0.9 };
    const bad = (valid: unknown, ...further: unknown[]) =>
      fc.oneof(fc.constant(valid), fc.constantFrom(...malformedNumbers, ...further));

    test("refuses what is no count or no level, and lists every fault", () => {
      fc.assert(
        fc.property(
          bad(good.successes, 7.5, 8, 2 ** 53),
          bad(good.trials, 0, 7.5, 2 ** 53),
          bad(good.level, 0, 1, 95),
          (successes, trials, level) => {
            const faulty = [
              ...(trials === good.trials ? [] : ["trials"]),
              // Of how many 8 would be too many nobody can tell where `trials` is at fault.
              ...(successes === good.successes || (successes === 8 && trials !== good.trials)
                ? []
                : ["successes"]),
              ...(level === good.level ? [] : ["level"]),
            ];
            const paths = faultPaths(() =>
              interval(successes as number, trials as number, { level: level as number }),
            );
            expect(paths).toEqual(faulty);
          },
        ),
        fuzzRuns(300),
      );
    });

    test("gives the code of the count's fault before the level's", () => {
      const code = (successes: number, level: number) => {
        try {
          interval(successes, 7, { level });
        } catch (error) {
          return (error as MetricInputError).code;
        }
        return "none";
      };
      expect(code(8, 0.95)).toBe("COUNT_OUT_OF_RANGE");
      expect(code(8, 95)).toBe("COUNT_OUT_OF_RANGE");
      expect(code(7, 95)).toBe("LEVEL_OUT_OF_RANGE");
      expect(code(7, 0.95)).toBe("none");
    });
  });
}

/** The paths of what a call was refused for; none where it answered. */
export function faultPaths(call: () => unknown): string[] {
  try {
    call();
    return [];
  } catch (error) {
    if (!(error instanceof MetricInputError)) throw error;
    return error.faults.map(({ path }) => path);
  }
}
