import { describe, expect, test } from "vitest";
import { testContext } from "../../testing/testContext";
import { absent, bounded, exactly } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { TargetOutcome } from "../schemas/targetOutcome";
import { targetAttainment } from "./targetAttainment";
import { targetResult } from "./targetResult";

const sixtyPercent = { is: "share", share: 0.6, of: "graduates" } as const;
const outcomes = (...of: TargetOutcome["is"][]): TargetOutcome[] =>
  of.map((is, index) => ({ participant: `p${index}`, is }));
const share = { unit: "graduates", aim: sixtyPercent, ...testContext };

describe("targetAttainment", () => {
  test("takes a share of those for whom it is due", () => {
    // Two of three due; 0.6 × 3 = 1.8 needs 2.
    const all = outcomes("reached", "reached", "notReached", "notYetDue");
    expect(targetAttainment(all, share).body.attainment).toMatchObject({
      actual: exactly(2),
      base: exactly(3),
      needed: exactly(2),
      short: exactly(0),
      met: "met",
    });
  });

  test("does not take an unknown outcome for a failure", () => {
    const all = outcomes("reached", "notReached", "unknown");
    expect(targetAttainment(all, share).body.attainment).toMatchObject({
      actual: bounded("atLeast", 1),
      base: exactly(3),
      short: bounded("atMost", 1),
      met: "notKnown",
    });
  });

  test("a target in numbers is not missed while it is not yet due for somebody", () => {
    const count = { unit: "leaders", aim: { is: "count" as const, value: 3 }, ...testContext };
    const all = outcomes("reached", "notYetDue");
    expect(targetAttainment(all, count).body.attainment).toMatchObject({
      base: absent("notApplicable"),
      met: "notKnown",
    });
  });

  test("nobody at all is a base of 0", () => {
    expect(targetAttainment([], share).body.attainment).toMatchObject({
      base: exactly(0),
      achieved: absent("zeroDenominator"),
    });
  });

  test("survives JSON and fits the schema of results", () => {
    const result = targetAttainment(Object.freeze(outcomes("reached", "unknown")), share);
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test("refuses one person twice", () => {
    const [one] = outcomes("reached");
    expect(() => targetAttainment(one ? [one, one] : [], share)).toThrow(
      expect.objectContaining({ code: "ID_DUPLICATED" }),
    );
  });
});

describe("targetResult", () => {
  test("without a base, does not know what 60% of graduates are", () => {
    const { body } = targetResult(
      { unit: "graduates", aim: sixtyPercent, actual: exactly(6) },
      testContext,
    );
    expect(body.attainment).toMatchObject({ needed: absent("notStated"), met: "notKnown" });
  });
});
