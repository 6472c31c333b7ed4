import { describe, expect, it } from "vitest";
import { absent, type Count, exactly } from "../results/count";
import type { Exits } from "../results/funnelResult";
import type { FunnelCohortCounts, FunnelCounts } from "./FunnelCounts";
import { funnelFaults } from "./funnelFaults";

const stages = [
  { id: "interested", label: "Registered interest" },
  { id: "recruited", label: "Recruited" },
  { id: "placed", label: "Placed" },
];
const reachedBy = (...counts: number[]) =>
  stages.map(({ id }, index) => ({ stage: id, count: exactly(counts[index] ?? 0) }));
const exitsOf = (withdrawn: number, pending: Count = exactly(0)): Exits => ({
  withdrawn: exactly(withdrawn),
  notSelected: exactly(0),
  deferred: exactly(0),
  pending,
  unknown: exactly(0),
});

/** Of 30 interested, 19 were recruited (11 withdrew), and 17 of them placed (2 withdrew). */
const cohort: FunnelCohortCounts = {
  id: "2022",
  label: "2022 cohort",
  reached: reachedBy(30, 19, 17),
  exits: [exitsOf(11), exitsOf(2)],
  target: { stage: "recruited", value: 20 },
};
const counts: FunnelCounts = { unit: "educators", stages, cohorts: [cohort] };
const faults = (change: Partial<FunnelCohortCounts>) =>
  funnelFaults({ ...counts, cohorts: [{ ...cohort, ...change }] });

describe("funnelFaults", () => {
  it("finds none where people who did not go on are accounted for", () => {
    expect(funnelFaults(counts)).toEqual([]);
  });

  it("finds ids that are there twice, and a funnel that is none", () => {
    expect(
      funnelFaults({
        unit: "educators",
        stages: [...stages.slice(0, 1), ...stages.slice(0, 1)],
        cohorts: [],
      }),
    ).toEqual([
      {
        code: "RECORD_INVALID",
        path: "cohorts",
        expected: "at least 1 cohort",
        received: "0",
      },
      {
        code: "ID_DUPLICATED",
        path: "stages[1].id",
        expected: "an id that is there once",
        received: '"interested" again',
      },
    ]);
    expect(funnelFaults({ ...counts, cohorts: [cohort, cohort] })).toEqual([
      {
        code: "ID_DUPLICATED",
        path: "cohorts[1].id",
        expected: "an id that is there once",
        received: '"2022" again',
      },
    ]);
    const { target: _, ...plain } = cohort;
    const single = { ...plain, reached: reachedBy(30).slice(0, 1), exits: [] };
    expect(
      funnelFaults({ unit: "educators", stages: stages.slice(0, 1), cohorts: [single] }),
    ).toEqual([
      { code: "RECORD_INVALID", path: "stages", expected: "at least 2 stages", received: "1" },
    ]);
  });

  it("finds stages and steps that are not the funnel's", () => {
    expect(
      faults({
        reached: [...reachedBy(30, 19, 17), { stage: "promoted", count: exactly(1) }],
        exits: [exitsOf(11)],
        target: { stage: "promoted", value: 20 },
      }),
    ).toEqual([
      {
        code: "ID_UNKNOWN",
        path: "cohorts[0].reached[3].stage",
        expected: "no further stage",
        received: '"promoted"',
      },
      {
        code: "RECORD_INVALID",
        path: "cohorts[0].reached",
        expected: "one entry for each of 3 stages",
        received: "4",
      },
      {
        code: "RECORD_INVALID",
        path: "cohorts[0].exits",
        expected: "one entry for each of 2 steps",
        received: "1",
      },
      {
        code: "ID_UNKNOWN",
        path: "cohorts[0].target.stage",
        expected: "interested or recruited or placed",
        received: '"promoted"',
      },
    ]);
    expect(faults({ reached: reachedBy(30, 19, 17).toReversed() })).toMatchObject([
      { path: "cohorts[0].reached[0].stage", expected: "interested", received: '"placed"' },
      { path: "cohorts[0].reached[2].stage", expected: "placed", received: '"interested"' },
    ]);
    expect(faults({ reached: reachedBy(30, 19, 17).slice(0, 2) })).toEqual([
      {
        code: "RECORD_INVALID",
        path: "cohorts[0].reached",
        expected: "one entry for each of 3 stages",
        received: "2",
      },
    ]);
  });

  it("finds people who appear at a later stage, and does not count exits of such a step", () => {
    expect(faults({ reached: reachedBy(30, 19, 20), exits: [exitsOf(11), exitsOf(5)] })).toEqual([
      {
        code: "PARTS_EXCEED_WHOLE",
        path: "cohorts[0].reached[2].count",
        expected: "at most 19 together, the people of the stage before",
        received: "20",
      },
    ]);
  });

  it("finds exits that are more or fewer than the people who did not go on", () => {
    expect(faults({ exits: [exitsOf(12), exitsOf(1)] })).toEqual([
      {
        code: "PARTS_EXCEED_WHOLE",
        path: "cohorts[0].exits[0]",
        expected: "at most 11 together, the people who did not go on",
        received: "12",
      },
      {
        code: "PARTS_FALL_SHORT",
        path: "cohorts[0].exits[1]",
        expected: "2 together, the people who did not go on",
        received: "1",
      },
    ]);
  });

  it("takes pending people of a stage with none still to come for nobody, and those not stated for any number", () => {
    expect(faults({ exits: [exitsOf(10, absent("notApplicable")), exitsOf(2)] })).toMatchObject([
      { code: "PARTS_FALL_SHORT", path: "cohorts[0].exits[0]", received: "10" },
    ]);
    expect(faults({ exits: [exitsOf(10, absent("notStated")), exitsOf(2)] })).toEqual([]);
  });
});
