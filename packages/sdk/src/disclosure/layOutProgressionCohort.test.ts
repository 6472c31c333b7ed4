import { describe, expect, it } from "vitest";
import { laidOut } from "../../testing/laidOut";
import type { ProgressionCohortCounts } from "../metrics/ProgressionCounts";
import { progressionBody } from "../metrics/progressionBody";
import { absent, type Count, exactly } from "../results/count";
import type { DestinationBase, DestinationId, SeniorityId } from "../results/progressionResult";
import { layOutProgressionCohort } from "./layOutProgressionCohort";

const notStated = absent("notStated");
const levels = (counts: Partial<Record<SeniorityId, Count>>) =>
  (["promoted", "sameLevel", "lowerLevel", "out", "unknown"] as const).map((id) => ({
    id,
    count: counts[id] ?? notStated,
  }));
const places = (counts: Partial<Record<DestinationId, Count>>) =>
  (Object.keys(counts) as DestinationId[]).map((id) => ({ id, count: counts[id] ?? notStated }));

/** 33 graduates: 20 promoted, 10 at their level, 3 out. 30 in post: 18 in mainstream, 12 in special schools. */
const cohort: ProgressionCohortCounts = {
  id: "2020",
  label: "2020",
  status: "graduated",
  graduation: "2021-07",
  graduates: exactly(33),
  seniority: levels({
    promoted: exactly(20),
    sameLevel: exactly(10),
    lowerLevel: exactly(0),
    out: exactly(3),
    unknown: exactly(0),
  }),
  destinationTotal: exactly(33),
  destinations: places({
    mainstream: exactly(18),
    special: exactly(12),
    out: exactly(3),
    unknown: exactly(0),
  }),
};
const followUp = (of: "inPost" | "mainstream", stillInPost: number) => ({
  of,
  months: 12,
  asOf: "2022-07-31",
  stillInPost: exactly(stillInPost),
  left: exactly(2),
  lostToFollowUp: exactly(0),
  notYetDue: exactly(0),
});

function layOut(base: DestinationBase, change: Partial<ProgressionCohortCounts> = {}) {
  const { cohorts } = progressionBody({
    unit: "graduates",
    promotedMeans: "movedUp",
    destinationBase: base,
    cohorts: [{ ...cohort, ...change }],
  });
  const [made] = cohorts;
  if (!made) throw new Error("expected a cohort");
  return laidOut((layout) => layOutProgressionCohort(layout, made, base, "c"));
}

const notOut = [
  "c.graduates = c.seniority.out + c.notOut",
  "c.notOut = c.seniority.promoted + c.seniority.sameLevel + c.seniority.lowerLevel + c.seniority.unknown",
];

describe("layOutProgressionCohort", () => {
  it("of all graduates makes those in post the settings together, and those out one cell", () => {
    expect(layOut("graduates")).toEqual({
      cells: [
        "c.graduates: 33 key",
        "c.seniority.out: 3",
        "c.notOut: 30 implied",
        // Whose level is not known has no known role: one cell, where both are as many.
        "c.seniority.unknown: 0",
        "c.inPost: 30 implied",
        "c.seniority.promoted: 20",
        "c.seniority.sameLevel: 10",
        "c.seniority.lowerLevel: 0",
        "c.destinations.mainstream: 18",
        "c.destinations.special: 12",
      ],
      sums: [
        "c.graduates = c.seniority.out + c.notOut",
        "c.notOut = c.seniority.unknown + c.inPost",
        "c.inPost = c.seniority.promoted + c.seniority.sameLevel + c.seniority.lowerLevel",
        "c.inPost = c.destinations.mainstream + c.destinations.special",
      ],
    });
  });

  it("keeps two cells of those out where the two counts differ", () => {
    const destinations = places({
      mainstream: exactly(18),
      special: exactly(11),
      out: exactly(4),
      unknown: exactly(0),
    });
    expect(layOut("graduates", { destinations }).sums).toEqual([
      ...notOut,
      "c.graduates = c.destinations.out + c.destinations.unknown + c.inPost",
      "c.inPost = c.destinations.mainstream + c.destinations.special",
    ]);
  });

  it("knows nobody in post where it is not stated how many are not", () => {
    const destinations = places({ mainstream: exactly(18), special: exactly(12), out: exactly(3) });
    expect(layOut("graduates", { destinations }).sums).toEqual([
      ...notOut,
      "c.notOut = c.destinations.mainstream + c.destinations.special",
    ]);
  });

  it("leaves out in the sum where it is not stated how many graduated or are out", () => {
    const seniority = levels({ promoted: exactly(20), sameLevel: exactly(10) });
    expect(layOut("graduates", { seniority })).toMatchObject({
      cells: expect.arrayContaining([
        "c.graduates less c.seniority.promoted, c.seniority.sameLevel: 3 implied",
      ]),
      sums: [
        "c.graduates = c.seniority.promoted + c.seniority.sameLevel + c.graduates less c.seniority.promoted, c.seniority.sameLevel",
        "c.graduates = c.destinations.out + c.destinations.unknown + c.inPost",
        "c.inPost = c.destinations.mainstream + c.destinations.special",
      ],
    });
  });

  it("of those in post makes them part of those who are not out", () => {
    expect(
      layOut("inPost", {
        destinationTotal: exactly(30),
        destinations: places({ mainstream: exactly(18), special: exactly(12) }),
      }),
    ).toEqual({
      cells: [
        "c.graduates: 33 key",
        "c.seniority.out: 3",
        "c.notOut: 30 implied",
        "c.seniority.unknown: 0",
        "c.destinationTotal: 30 key",
        "c.seniority.promoted: 20",
        "c.seniority.sameLevel: 10",
        "c.seniority.lowerLevel: 0",
        "c.destinations.mainstream: 18",
        "c.destinations.special: 12",
      ],
      sums: [
        "c.graduates = c.seniority.out + c.notOut",
        "c.notOut = c.seniority.unknown + c.destinationTotal",
        "c.destinationTotal = c.seniority.promoted + c.seniority.sameLevel + c.seniority.lowerLevel",
        "c.destinationTotal = c.destinations.mainstream + c.destinations.special",
      ],
    });
  });

  it("of the promoted makes the settings those who were promoted, all or some of them", () => {
    const destinations = places({ mainstream: exactly(12), special: exactly(8) });
    expect(layOut("promoted", { destinationTotal: exactly(20), destinations }).sums).toEqual([
      ...notOut,
      "c.seniority.promoted = c.destinations.mainstream + c.destinations.special",
    ]);
    const fewer = places({ mainstream: exactly(12), special: exactly(7) });
    expect(
      layOut("promoted", { destinationTotal: exactly(19), destinations: fewer }).sums.slice(2),
    ).toEqual([
      "c.destinationTotal = c.destinations.mainstream + c.destinations.special",
      "c.seniority.promoted = c.destinationTotal + c.seniority.promoted less c.destinationTotal",
    ]);
  });

  it("makes the states of follow-up those who are followed: all in post, those in mainstream, or some", () => {
    const states =
      "c.followUp.stillInPost + c.followUp.left + c.followUp.lostToFollowUp + c.followUp.notYetDue";
    expect(layOut("graduates", { followUp: followUp("inPost", 28) }).sums.at(-1)).toBe(
      `c.inPost = ${states}`,
    );
    expect(layOut("graduates", { followUp: followUp("mainstream", 16) }).sums.at(-1)).toBe(
      `c.destinations.mainstream = ${states}`,
    );
    const destinations = places({ mainstream: exactly(12), special: exactly(8) });
    const promoted = { destinationTotal: exactly(20), destinations };
    const rest = `c.notOut less ${states.replaceAll(" + ", ", ")}`;
    expect(layOut("promoted", { ...promoted, followUp: followUp("inPost", 18) }).sums.at(-1)).toBe(
      `c.notOut = ${states} + ${rest}`,
    );
    const notKnown = places({ special: exactly(8), mainstream: notStated });
    expect(
      layOut("inPost", {
        destinationTotal: exactly(20),
        destinations: notKnown,
        followUp: followUp("mainstream", 18),
      }).sums.at(-1),
    ).toBe(`c.notOut = ${states} + ${rest}`);
  });
});
