import * as fc from "fast-check";
import { expect, it } from "vitest";
import { expectProtected } from "../../testing/expectProtected";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import type { TargetSeriesYearCounts } from "../metrics/TargetSeriesCounts";
import { targetSeriesResult } from "../metrics/targetSeriesResult";
import { exactly, hidden } from "../results/count";
import { standardPolicy } from "./policy";
import { protectResults } from "./protectResults";

const stage = { id: "recruited", label: "Recruited" };
const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 }));

/** Four years, the last one not yet due; the third one's target is a share of a base. */
function seriesOf([recruited = [], others = []]: number[][], target: number) {
  const years = recruited.map(
    (value, index): TargetSeriesYearCounts => ({
      id: `${index}`,
      label: `Year ${index}`,
      status: index === 3 ? "notYetDue" : "final",
      count: exactly(value),
      target:
        index === 2
          ? {
              is: "set",
              aim: { is: "share", share: 0.6, of: "applicants" },
              base: exactly(value + (others[0] ?? 0)),
            }
          : { is: "set", aim: { is: "count", value: target } },
    }),
  );
  const total = exactly(recruited.reduce((sum, value) => sum + value, 0));
  return targetSeriesResult({ unit: "leaders", countedStage: stage, years, total }, testContext);
}

it("an attacker with the published JSON finds no small count in a series of targets", () => {
  fc.assert(
    fc.property(
      fc.array(count, { minLength: 4, maxLength: 4 }),
      fc.array(count, { minLength: 1, maxLength: 1 }),
      fc.integer({ min: 0, max: 25 }),
      (recruited, others, target) => {
        expectProtected({
          leaves: [recruited, others],
          resultOf: (leaves) => seriesOf(leaves, target),
          people: ([years = [], [rest = 0] = []]) =>
            [
              ...years.map((value, index) => [`year ${index}`, value] as const),
              ["not recruited in year 2", rest] as const,
              ["base of year 2", (years[2] ?? 0) + rest] as const,
              ["total", years.reduce((sum, value) => sum + value, 0)] as const,
            ].map(([name, value]) => ({ name, value, threshold: 5 })),
        });
      },
    ),
    fuzzRuns(20),
  );
});

it("hides what a small year tells of its target, and one more year against the total", () => {
  const [{ result } = never()] = protectResults(
    [seriesOf([[4, 10, 12, 8], [9]], 20)],
    standardPolicy,
  );
  if (result.kind !== "targetSeries") throw new Error("expected a series");
  const { years, total } = result.body;
  expect(total).toEqual(exactly(34));
  expect(years.map((year) => year.count)).toEqual([hidden, exactly(10), exactly(12), hidden]);
  expect(years[0]?.target).toMatchObject({
    attainment: {
      needed: exactly(20),
      actual: hidden,
      short: hidden,
      achieved: hidden,
      met: "notKnown",
    },
  });
});

it("hides a share's base where the rest of it is small", () => {
  const [{ result } = never()] = protectResults(
    [seriesOf([[10, 10, 12, 8], [3]], 20)],
    standardPolicy,
  );
  if (result.kind !== "targetSeries") throw new Error("expected a series");
  expect(result.body.years[2]).toMatchObject({
    count: exactly(12),
    target: { attainment: { base: hidden, needed: hidden, actual: exactly(12) } },
  });
});

function never(): never {
  throw new Error("expected a result");
}
