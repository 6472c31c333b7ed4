import { describe, expect, it } from "vitest";
import { laidOut } from "../../testing/laidOut";
import { testContext } from "../../testing/testContext";
import { attainment } from "../metrics/attainment";
import { funnelResult } from "../metrics/funnelResult";
import { exactly } from "../results/count";
import { funnelProtection } from "./funnelProtection";

const exits = (withdrawn: number) => ({
  withdrawn: exactly(withdrawn),
  notSelected: exactly(0),
  deferred: exactly(0),
  pending: exactly(0),
  unknown: exactly(0),
});
const result = funnelResult(
  {
    unit: "educators",
    stages: ["interested", "recruited", "placed"].map((id) => ({ id, label: id })),
    cohorts: [
      {
        id: "2022",
        label: "2022",
        reached: [
          { stage: "interested", count: exactly(30) },
          { stage: "recruited", count: exactly(19) },
          { stage: "placed", count: exactly(17) },
        ],
        exits: [exits(11), exits(2)],
        target: { stage: "recruited", value: 20 },
      },
    ],
  },
  testContext,
);
if (result.kind !== "funnel") throw new Error("expected a funnel");
const funnel = result;

describe("funnelProtection", () => {
  it("lays a cohort out as a chain: who reached a stage is who reached the next and the exits between", () => {
    const { cells, sums } = laidOut((layout) => funnelProtection.layOut(funnel, layout, [funnel]));
    expect(cells.slice(0, 4)).toEqual([
      "cohorts[0].reached[0]: 30 key",
      "cohorts[0].reached[1]: 19 key",
      "cohorts[0].reached[2]: 17 key",
      "cohorts[0].steps[0].withdrawn: 11",
    ]);
    const step = (index: number) => {
      const at = `cohorts[0].steps[${index}]`;
      return `cohorts[0].reached[${index}] = cohorts[0].reached[${index + 1}] + ${at}.withdrawn + ${at}.notSelected + ${at}.deferred + ${at}.pending + ${at}.unknown`;
    };
    expect(sums).toEqual([step(0), step(1)]);
  });

  it("makes the body again of what is kept", () => {
    expect(funnelProtection.rebuild(funnel, (_, count) => count)).toEqual(funnel.body);
  });

  it("refuses a target that is a share, which would tell whom it is of", () => {
    const aim = { is: "share", share: 0.6, of: "educators" } as const;
    const target = { stage: "recruited", attainment: attainment(aim, exactly(19), exactly(30)) };
    const cohorts = funnel.body.cohorts.map((cohort) => ({ ...cohort, target }));
    expect(() =>
      funnelProtection.rebuild(
        { ...funnel, body: { ...funnel.body, cohorts } },
        (_, count) => count,
      ),
    ).toThrow(
      expect.objectContaining({
        code: "RESULT_NOT_PROTECTABLE",
        message:
          "funnel target: expected a number of people; received a share of educators at cohorts[0].target. Publish a target that is a share as a result of its own.",
      }),
    );
  });
});
