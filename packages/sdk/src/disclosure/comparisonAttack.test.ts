import * as fc from "fast-check";
import { expect, it } from "vitest";
import { expectProtected } from "../../testing/expectProtected";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import { rateComparison } from "../metrics/rateComparison";
import { trustAgainstNational } from "../metrics/trustAgainstNational";
import type { SideDefinition } from "../results/comparisonResult";
import { exactly, hidden } from "../results/count";
import { standardPolicy } from "./policy";
import { protectResults } from "./protectResults";

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 }));
/** From 1: a side that is hidden as a whole may hold zeros, and this attacker takes hidden for 1 or more. */
const people = fc.oneof(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 30 }));
const stated = (id: string): SideDefinition => ({ is: "stated", id, label: id });
const sideOf = (id: string, had: number, others: number) => ({
  id,
  label: id,
  outcome: stated("moved"),
  base: stated("all"),
  rate: { is: "counts", numerator: exactly(had), denominator: exactly(had + others) } as const,
});

it("an attacker with the published JSON finds no small count in a comparison", () => {
  fc.assert(
    fc.property(
      fc.array(people, { minLength: 4, maxLength: 4 }),
      ([a = 0, b = 0, c = 0, d = 0]) => {
        expectProtected({
          leaves: [
            [a, b],
            [c, d],
          ],
          resultOf: ([[had = 0, others = 0] = [], [had2 = 0, others2 = 0] = []]) =>
            rateComparison(
              {
                unit: "leaders",
                first: sideOf("a", had, others),
                second: sideOf("b", had2, others2),
              },
              testContext,
            ),
          people: ([[had = 0, others = 0] = [], [had2 = 0, others2 = 0] = []]) =>
            [
              ["had", had] as const,
              ["others", others] as const,
              ["all", had + others] as const,
              ["second had", had2] as const,
              ["second others", others2] as const,
              ["second all", had2 + others2] as const,
            ].map(([name, value]) => ({ name, value, threshold: 5 })),
        });
      },
    ),
    fuzzRuns(20),
  );
});

it("nor in a trust and its nation, the rest of the nation included", () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 4, maxLength: 4 }), ([a = 0, b = 0, c = 0, d = 0]) => {
      expectProtected({
        leaves: [
          [a, b],
          [c, d],
        ],
        resultOf: ([[had = 0, others = 0] = [], [restHad = 0, restOthers = 0] = []]) =>
          trustAgainstNational(
            {
              unit: "pupils",
              trust: sideOf("t", had, others),
              nation: sideOf("n", had + restHad, others + restOthers),
            },
            testContext,
          ),
        people: ([[had = 0, others = 0] = [], [restHad = 0, restOthers = 0] = []]) =>
          [
            ["had", had] as const,
            ["others", others] as const,
            ["all", had + others] as const,
            ["rest had", restHad] as const,
            ["rest others", restOthers] as const,
            ["rest", restHad + restOthers] as const,
          ].map(([name, value]) => ({ name, value, threshold: 5 })),
      });
    }),
    fuzzRuns(20),
  );
});

it("a hidden side hides the difference with it", () => {
  const result = rateComparison(
    { unit: "leaders", first: sideOf("a", 3, 20), second: sideOf("b", 20, 20) },
    testContext,
  );
  const [protectedResult] = protectResults([result], standardPolicy);
  expect(protectedResult?.result.body).toMatchObject({
    first: { numerator: hidden, rate: hidden, denominator: exactly(23) },
    second: { numerator: exactly(20), denominator: exactly(40) },
    difference: hidden,
  });
});
