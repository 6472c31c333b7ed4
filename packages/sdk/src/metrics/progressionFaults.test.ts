import { describe, expect, it } from "vitest";
import { exactly } from "../results/count";
import type { DestinationId } from "../results/progressionResult";
import type { ProgressionCohortCounts, ProgressionCounts } from "./ProgressionCounts";
import { progressionFaults } from "./progressionFaults";

const destination = (id: DestinationId, count: number) => ({ id, count: exactly(count) });

/** Of 12 graduates, 10 were promoted, 1 stayed at their level and 1 left; 11 are in post, 7 and 4. */
const cohort: ProgressionCohortCounts = {
  id: "2020",
  label: "2020 cohort",
  status: "graduated",
  graduation: "2022-07",
  graduates: exactly(12),
  seniority: [
    { id: "promoted", count: exactly(10) },
    { id: "sameLevel", count: exactly(1) },
    { id: "lowerLevel", count: exactly(0) },
    { id: "out", count: exactly(1) },
    { id: "unknown", count: exactly(0) },
  ],
  destinationTotal: exactly(11),
  destinations: [destination("mainstream", 7), destination("special", 4)],
  followUp: {
    of: "inPost",
    months: 14,
    asOf: "2023-09-30",
    stillInPost: exactly(9),
    left: exactly(1),
    lostToFollowUp: exactly(1),
    notYetDue: exactly(0),
  },
};
const counts: ProgressionCounts = {
  unit: "graduates",
  promotedMeans: "movedUp",
  destinationBase: "inPost",
  target: { destination: "mainstream", share: 0.6 },
  cohorts: [cohort],
};
const faults = (
  change: Partial<ProgressionCohortCounts>,
  destinationBase: ProgressionCounts["destinationBase"] = "inPost",
) => progressionFaults({ ...counts, destinationBase, cohorts: [{ ...cohort, ...change }] });

describe("progressionFaults", () => {
  it("finds none where everyone is accounted for", () => {
    expect(faults({})).toEqual([]);
    expect(faults({ destinationTotal: exactly(12) }, "graduates")).toMatchObject([
      { code: "PARTS_FALL_SHORT", path: "cohorts[0].destinations" },
    ]);
    expect(
      faults(
        {
          destinationTotal: exactly(12),
          destinations: [...cohort.destinations, destination("out", 1)],
        },
        "graduates",
      ),
    ).toEqual([]);
  });

  it("finds no cohort, and one that is there twice", () => {
    expect(progressionFaults({ ...counts, cohorts: [] })).toEqual([
      { code: "RECORD_INVALID", path: "cohorts", expected: "at least 1 cohort", received: "0" },
    ]);
    expect(progressionFaults({ ...counts, cohorts: [cohort, cohort] })).toEqual([
      {
        code: "ID_DUPLICATED",
        path: "cohorts[1].id",
        expected: "an id that is there once",
        received: '"2020" again',
      },
    ]);
  });

  it("finds levels of seniority that are not all there once, in their order", () => {
    const expected = "promoted, sameLevel, lowerLevel, out, unknown";
    const path = "cohorts[0].seniority";
    const [promoted, sameLevel, ...others] = cohort.seniority;
    if (!promoted || !sameLevel) throw new Error("expected two levels");
    const wrong = (seniority: ProgressionCohortCounts["seniority"], received: string) =>
      expect(faults({ seniority })[0]).toEqual({
        code: "RECORD_INVALID",
        path,
        expected,
        received,
      });
    wrong([sameLevel, promoted, ...others], "sameLevel, promoted, lowerLevel, out, unknown");
    wrong([promoted, sameLevel], "promoted, sameLevel");
    wrong(
      [...cohort.seniority, { id: "unknown", count: exactly(0) }],
      "promoted, sameLevel, lowerLevel, out, unknown, unknown",
    );
    wrong([], "none");
  });

  it("finds levels that do not add up to the graduates", () => {
    expect(faults({ graduates: exactly(13) })).toEqual([
      {
        code: "PARTS_FALL_SHORT",
        path: "cohorts[0].seniority",
        expected: "13 together, the graduates",
        received: "12",
      },
    ]);
  });

  it("finds a destination total above the graduates, or below them where it is all of them", () => {
    const destinations = [destination("mainstream", 9), destination("special", 4)];
    const above = {
      code: "PARTS_EXCEED_WHOLE",
      path: "cohorts[0].destinationTotal",
      expected: "at most 12 together, the graduates",
      received: "13",
    };
    expect(faults({ destinationTotal: exactly(13), destinations })).toEqual([above]);
    expect(faults({ destinationTotal: exactly(13), destinations }, "graduates")).toEqual([above]);
    expect(faults({}, "graduates")).toEqual([
      {
        code: "PARTS_FALL_SHORT",
        path: "cohorts[0].destinationTotal",
        expected: "12 together, the graduates",
        received: "11",
      },
    ]);
  });

  it("finds destinations that do not add up to their total; who is out is not of those in post", () => {
    expect(faults({ destinations: [destination("mainstream", 7)] })).toEqual([
      {
        code: "PARTS_FALL_SHORT",
        path: "cohorts[0].destinations",
        expected: "11 together, the destination total",
        received: "7",
      },
    ]);
    expect(faults({ destinations: [...cohort.destinations, destination("out", 1)] })).toEqual([]);
  });

  it("finds a destination that is there twice", () => {
    expect(
      faults({ destinations: [destination("mainstream", 7), destination("mainstream", 4)] }),
    ).toEqual([
      {
        code: "ID_DUPLICATED",
        path: "cohorts[0].destinations[1].id",
        expected: "an id that is there once",
        received: '"mainstream" again',
      },
    ]);
  });

  it("finds a target about a destination that is not there", () => {
    const expected = '"mainstream", which the target is about';
    expect(faults({ destinations: [destination("special", 4), destination("other", 7)] })).toEqual([
      {
        code: "ID_UNKNOWN",
        path: "cohorts[0].destinations",
        expected,
        received: '"special", "other"',
      },
    ]);
    expect(faults({ destinations: [] })).toMatchObject([{ expected, received: "none" }]);
    const { target: _, ...withoutTarget } = counts;
    expect(
      progressionFaults({ ...withoutTarget, cohorts: [{ ...cohort, destinations: [] }] }),
    ).toEqual([]);
  });

  it("finds more people followed than there were graduates", () => {
    const { followUp } = cohort;
    if (!followUp) throw new Error("expected a follow-up");
    expect(faults({ followUp: { ...followUp, notYetDue: exactly(2) } })).toEqual([
      {
        code: "PARTS_EXCEED_WHOLE",
        path: "cohorts[0].followUp",
        expected: "at most 12 together, the graduates",
        received: "13",
      },
    ]);
    expect(faults({ followUp: { ...followUp, stillInPost: exactly(1) } })).toEqual([]);
  });

  it("finds a month that is none", () => {
    expect(faults({ graduation: "2022-13" })).toEqual([
      {
        code: "RECORD_INVALID",
        path: "cohorts[0].graduation",
        expected: "a month like 2022-07",
        received: 'the text "2022-13"',
      },
    ]);
  });
});
