import { describe, expect, it } from "vitest";
import { absent, bounded, type Count, exactly } from "../results/count";
import type { DestinationBase, ProgressionCohort } from "../results/progressionResult";
import { progressionCellIds } from "./progressionCellIds";

const seniority = (promoted: Count, out: Count): ProgressionCohort["seniority"] => [
  { id: "sameLevel", count: exactly(1) },
  { id: "promoted", count: promoted },
  { id: "out", count: out },
];
const destinations = (out?: Count): ProgressionCohort["destinations"] => [
  { id: "mainstream", count: exactly(1), rate: absent("notStated") },
  ...(out ? [{ id: "out" as const, count: out, rate: absent("notStated") }] : []),
];

/** 12 graduates, 10 promoted, 1 out; the destinations are of all 12, 1 of them out. */
function idsOf(
  base: DestinationBase,
  total: Count,
  { out = exactly(1), seniorityOut = exactly(1), promoted = exactly(10) } = {},
  withOut = true,
) {
  const ids = progressionCellIds(
    {
      id: "2020",
      label: "2020",
      status: "graduated",
      graduation: "2022-07",
      graduates: exactly(12),
      seniority: seniority(promoted, seniorityOut),
      promoted: absent("notStated"),
      destinationTotal: total,
      destinations: destinations(withOut ? out : undefined),
    },
    base,
    "c",
  );
  return { total: ids.destinationTotal, out: ids.destination("out"), ids };
}

describe("progressionCellIds", () => {
  it("names each count by its place", () => {
    const { ids } = idsOf("inPost", exactly(11));
    expect(ids.graduates).toBe("c.graduates");
    expect(ids.seniority("sameLevel")).toBe("c.seniority.sameLevel");
    expect(ids.destination("mainstream")).toBe("c.destinations.mainstream");
    expect(ids.followUp("left")).toBe("c.followUp.left");
  });

  it("takes all destinations of graduates for the graduates, where they are as many", () => {
    expect(idsOf("graduates", exactly(12)).total).toBe("c.graduates");
    expect(idsOf("graduates", exactly(11)).total).toBe("c.destinationTotal");
    expect(idsOf("inPost", exactly(12)).total).toBe("c.destinationTotal");
    expect(idsOf("graduates", bounded("atLeast", 12)).total).toBe("c.destinationTotal");
  });

  it("takes those of the promoted for the promoted, where they are as many", () => {
    expect(idsOf("promoted", exactly(10)).total).toBe("c.seniority.promoted");
    expect(idsOf("promoted", exactly(9)).total).toBe("c.destinationTotal");
    expect(idsOf("inPost", exactly(10)).total).toBe("c.destinationTotal");
    const promoted = bounded("atLeast", 10);
    expect(idsOf("promoted", exactly(10), { promoted }).total).toBe("c.destinationTotal");
    expect(idsOf("promoted", absent("notStated"), { promoted: absent("notStated") }).total).toBe(
      "c.destinationTotal",
    );
  });

  it("takes graduates who are out for one number, where it is one", () => {
    const total = exactly(12);
    expect(idsOf("graduates", total).out).toBe("c.seniority.out");
    expect(idsOf("graduates", total).ids.destination("mainstream")).toBe(
      "c.destinations.mainstream",
    );
    expect(idsOf("graduates", total, { out: exactly(2) }).out).toBe("c.destinations.out");
    expect(idsOf("graduates", total, { out: bounded("atMost", 1) }).out).toBe("c.destinations.out");
    expect(idsOf("graduates", total, { seniorityOut: bounded("atMost", 1) }).out).toBe(
      "c.destinations.out",
    );
    expect(idsOf("graduates", total, {}, false).out).toBe("c.destinations.out");
    expect(idsOf("inPost", total).out).toBe("c.destinations.out");
  });
});
