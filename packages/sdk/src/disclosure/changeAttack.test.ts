import * as fc from "fast-check";
import { expect, it } from "vitest";
import { expectProtected } from "../../testing/expectProtected";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import { prePostChange } from "../metrics/prePostChange";
import { exactly, hidden } from "../results/count";
import { standardPolicy } from "./policy";
import { protectResults } from "./protectResults";

const changeOf = ([[before = 0, after = 0, roll = 0] = []]: number[][]) =>
  prePostChange(
    {
      unit: "detentions",
      before: {
        label: "before",
        count: exactly(before),
        exposure: { weeks: 6, roll: exactly(roll) },
      },
      after: { label: "after", count: exactly(after), exposure: { weeks: 6, roll: exactly(roll) } },
      recordingPractice: "same",
    },
    testContext,
  );

it("an attacker with the published JSON finds no small count in a change", () => {
  const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 }));
  fc.assert(
    fc.property(fc.array(count, { minLength: 3, maxLength: 3 }), (leaves) => {
      expectProtected({
        leaves: [leaves],
        resultOf: changeOf,
        people: ([[before = 0, after = 0, roll = 0] = []]) => [
          { name: "before", value: before, threshold: 5 },
          { name: "after", value: after, threshold: 5 },
          { name: "roll", value: roll, threshold: 5 },
        ],
      });
    }),
    fuzzRuns(20),
  );
});

it("hides every comparison with either count", () => {
  const bodyOf = (...leaves: number[]) => {
    const [protectedResult] = protectResults([changeOf([leaves])], standardPolicy);
    if (protectedResult?.result.kind !== "change") throw new Error("expected a change");
    return protectedResult.result.body;
  };
  expect(bodyOf(53, 4, 900)).toMatchObject({
    before: { count: exactly(53), exposure: { weeks: 6, roll: exactly(900) } },
    after: { count: hidden, exposure: { weeks: 6, roll: exactly(900) } },
    ratio: hidden,
    change: hidden,
    rateRatio: hidden,
  });
  expect(bodyOf(53, 5, 4)).toMatchObject({
    after: { count: exactly(5), exposure: { roll: hidden } },
    change: { is: "fewer" },
    rateRatio: hidden,
  });
});
