import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectProtected } from "../../testing/expectProtected";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import { eventAudiences } from "../metrics/eventAudiences";
import type { Audience, AudienceUnit } from "../results/audience";
import type { AudiencesResult } from "../results/audiencesResult";
import { bounded, type Count, exactly, hidden } from "../results/count";
import { standardPolicy } from "./policy";
import { protectResults } from "./protectResults";

const units: AudienceUnit[] = ["delegates", "delegates", "views", "followers"];
const audience = (count: Count, index: number): Audience => ({
  id: `audience ${index}`,
  label: "Audience",
  unit: units[index] ?? "views",
  of: "educators",
  repeats: "countedOnce",
  count,
});

describe("an attacker with the published JSON of audiences", () => {
  it("finds no small audience", () => {
    const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 30 }));
    fc.assert(
      fc.property(fc.tuple(count, count, count, count), (values) => {
        expectProtected({
          leaves: values.map((value) => [value]),
          resultOf: (leaves) =>
            eventAudiences(leaves.flat().map(exactly).map(audience), testContext),
          people: (leaves) =>
            leaves.flat().map((value, index) => ({ name: `${index}`, value, threshold: 5 })),
        });
      }),
      fuzzRuns(20),
    );
  });
});

describe("audiencesProtection", () => {
  const protect = (...counts: Count[]) => {
    const before = eventAudiences(counts.map(audience), testContext);
    const [{ result, hiddenValues } = never()] = protectResults([before], standardPolicy);
    return { before: before.body, body: (result as AudiencesResult).body, hiddenValues };
  };

  it("leaves audiences of which none is small as they are", () => {
    const { before, body, hiddenValues } = protect(exactly(5), bounded("moreThan", 350));
    expect(body).toEqual(before);
    expect(hiddenValues).toEqual([]);
  });

  it("hides a small audience and the touches that would tell it", () => {
    // 404 touches less 400 delegates would be the 4.
    const { body, hiddenValues } = protect(exactly(4), exactly(400), exactly(30));
    expect(body.groups).toMatchObject([
      {
        unit: "delegates",
        audiences: [{ count: hidden }, { count: exactly(400) }],
        touches: hidden,
      },
      { unit: "views", audiences: [{ count: exactly(30) }], touches: exactly(30) },
    ]);
    expect(hiddenValues).toEqual(expect.arrayContaining([4, 404]));
  });
});

function never(): never {
  throw new Error("expected a result");
}
