import * as fc from "fast-check";
import { expect, it } from "vitest";
import { expectProtected } from "../../testing/expectProtected";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import { doseResult } from "../metrics/doseResult";
import { histogram } from "../metrics/Histogram";
import { exactly, hidden } from "../results/count";
import { standardPolicy } from "./policy";
import { protectResults } from "./protectResults";

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 }));

/** Everyone with a part received 2 of 4 hours, so that the total tells as much as it can. */
function doseOf([[full = 0, part = 0, none = 0, unknown = 0] = []]: number[][]) {
  const recorded = full + part + none;
  const amounts = new Map(
    [
      [0, none],
      [2, part],
      [4, full],
    ].filter(([, people]) => people) as [number, number][],
  );
  return doseResult(
    {
      unit: "leaders",
      measure: "hours",
      planned: { is: "amount", value: 4 },
      due: { is: "amount", value: 4 },
      participants: exactly(recorded + unknown),
      recorded: exactly(recorded),
      notRecorded: exactly(unknown),
      received: { full: exactly(full), part: exactly(part), none: exactly(none) },
      amounts: histogram(amounts),
    },
    testContext,
  );
}

it("an attacker with the published JSON finds no small count in a training dose", () => {
  fc.assert(
    fc.property(fc.array(count, { minLength: 4, maxLength: 4 }), (leaves) => {
      expectProtected({
        leaves: [leaves],
        resultOf: doseOf,
        people: ([[full = 0, part = 0, none = 0, unknown = 0] = []]) =>
          [
            ["full", full] as const,
            ["part", part] as const,
            ["none", none] as const,
            ["not full", part + none] as const,
            ["not recorded", unknown] as const,
            ["recorded", full + part + none] as const,
            ["participants", full + part + none + unknown] as const,
          ].map(([name, value]) => ({ name, value, threshold: 5 })),
      });
    }),
    fuzzRuns(20),
  );
});

it("hides total and median with any count of the people that they are of", () => {
  const bodyOf = (...leaves: number[]) => {
    const [{ result } = never()] = protectResults([doseOf([leaves])], standardPolicy);
    if (result.kind !== "dose") throw new Error("expected a dose");
    return result.body;
  };
  expect(bodyOf(8, 6, 5, 0)).toMatchObject({
    total: { is: "amount", value: 44 },
    median: { is: "median", value: 2 },
  });
  expect(bodyOf(8, 6, 4, 7)).toMatchObject({
    recorded: exactly(18),
    notRecorded: exactly(7),
    received: { full: exactly(8), part: hidden, none: hidden },
    total: hidden,
    median: hidden,
  });
});

it("hides who received all where the few who did not would follow", () => {
  const [{ result } = never()] = protectResults([doseOf([[20, 3, 0, 0]])], standardPolicy);
  expect(result.body).toMatchObject({ received: { full: hidden, part: hidden }, fullRate: hidden });
});

function never(): never {
  throw new Error("expected a result");
}
