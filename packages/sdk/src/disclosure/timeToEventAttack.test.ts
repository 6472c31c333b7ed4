import * as fc from "fast-check";
import { describe, it } from "vitest";
import { expectProtected } from "../../testing/expectProtected";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import { histogram } from "../metrics/Histogram";
import { timeToEventResult } from "../metrics/timeToEventResult";
import { exactly } from "../results/count";

const count = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 5, max: 40 }),
);
const at = (values: number[], index: number) => values[index] ?? 0;
const sum = (values: number[]) => values.reduce((total, value) => total + value, 0);

/** Events and censorings of three intervals by turns, then those still waiting, unknown and not followed. */
const size = 9;

function atRiskIn(each: number[], interval: number): number {
  return sum(each.slice(2 * interval, 7));
}

describe("an attacker with the published JSON of a time to an event", () => {
  it("finds no small count, be it in the counts, the curve or the median", () => {
    fc.assert(
      fc.property(fc.array(count, { minLength: size, maxLength: size }), (leaves) => {
        expectProtected({
          leaves: [leaves],
          resultOf: ([each = []]) =>
            timeToEventResult(
              {
                unit: "leaders",
                event: "higherLevel",
                from: "start",
                intervalMonths: 6,
                lastMonth: 18,
                people: exactly(sum(each)),
                startUnknown: exactly(at(each, 7)),
                notFollowed: exactly(at(each, 8)),
                events: histogram(
                  new Map([
                    [3, at(each, 0)],
                    [9, at(each, 2)],
                    [15, at(each, 4)],
                  ]),
                ),
                censored: histogram(
                  new Map([
                    [6, at(each, 1)],
                    [12, at(each, 3)],
                    [18, at(each, 5)],
                    [24, at(each, 6)],
                  ]),
                ),
              },
              testContext,
            ),
          people: ([each = []]) =>
            [
              ...each.map((value, index) => [`leaf ${index}`, value] as const),
              ...[0, 1, 2].flatMap((interval) => [
                [`at risk ${interval}`, atRiskIn(each, interval)] as const,
                [`waited ${interval}`, atRiskIn(each, interval) - at(each, 2 * interval)] as const,
              ]),
              ["people", sum(each)] as const,
            ].map(([name, value]) => ({ name, value, threshold: 5 })),
        });
      }),
      fuzzRuns(20),
    );
  });
});
