import { describe, expect, test } from "vitest";
import { exactly } from "../results/count";
import type { Cohort } from "../schemas/cohort";
import type { PipelineEvent } from "../schemas/pipelineEvent";
import { type FunnelOptions, type FunnelRecords, tallyFunnel } from "./tallyFunnel";

const stages = ["interested", "recruited"].map((id) => ({ id, label: id }));
const cohort = (id: string): Cohort => ({
  id,
  label: id,
  programme: "leadership",
  startsOn: "2022-09-01",
  graduatesOn: "2024-07-31",
});
const options: FunnelOptions & { asOf: string } = {
  unit: "educators",
  stages,
  cohorts: [cohort("2021"), cohort("2022")],
  asOf: "2022-06-01",
};
const person = (id: string, originalCohort: string) => ({
  id,
  programme: "leadership",
  originalCohort,
  currentCohort: originalCohort,
});
const interested = (participant: string): PipelineEvent => ({
  is: "reached",
  participant,
  stage: "interested",
  on: "2022-05-01",
});
/** One person interested in each of two cohorts. */
const records: FunnelRecords = {
  participants: [person("a", "2021"), person("b", "2022")],
  events: [interested("a"), interested("b")],
};

function faultsOf(change: Partial<typeof options>, of = records) {
  try {
    tallyFunnel(of, { ...options, ...change });
  } catch (error) {
    return error;
  }
  throw new Error("expected a refusal");
}
const exitsOf = (change: Partial<typeof options>) =>
  tallyFunnel(records, { ...options, ...change }).cohorts.map(({ exits }) => exits[0]);

const none = {
  withdrawn: exactly(0),
  notSelected: exactly(0),
  deferred: exactly(0),
  pending: exactly(0),
  unknown: exactly(0),
};
const pending = { ...none, pending: exactly(1) };
const unknown = { ...none, unknown: exactly(1) };

describe("tallyFunnel", () => {
  test("waits for a stage in the cohort and at the stage for which it is said, until its day", () => {
    const due = { cohort: "2022", stage: "recruited", on: "2022-06-02" };
    const stageDue = [due];
    expect(exitsOf({})).toEqual([unknown, unknown]);
    expect(exitsOf({ stageDue })).toEqual([unknown, pending]);
    expect(exitsOf({ stageDue, asOf: "2022-06-02" })).toEqual([unknown, unknown]);
    expect(exitsOf({ stageDue: [{ ...due, stage: "interested" }] })).toEqual([unknown, unknown]);
  });

  test("counts nobody in a cohort of nobody", () => {
    expect(tallyFunnel({ participants: [], events: [] }, options).cohorts[0]).toEqual({
      id: "2021",
      label: "2021",
      reached: stages.map(({ id }) => ({ stage: id, count: exactly(0) })),
      exits: [none],
    });
  });

  test("has a target where both the stage and the cohort's number are told", () => {
    const cohorts = [{ ...cohort("2021"), recruitmentTarget: 20 }, cohort("2022")];
    const targetsOf = (change: Partial<typeof options>) =>
      tallyFunnel(records, { ...options, cohorts, ...change }).cohorts;
    const [first, second] = targetsOf({ targetStage: "recruited" });
    expect(first?.target).toEqual({ stage: "recruited", value: 20 });
    expect(second).not.toHaveProperty("target");
    for (const each of targetsOf({})) expect(each).not.toHaveProperty("target");
  });

  test("refuses options that name stages and cohorts that are not there, or twice, all at once", () => {
    expect(
      faultsOf({
        stages: [...stages, ...stages.slice(0, 1)],
        cohorts: [cohort("2021"), cohort("2022"), cohort("2021")],
        stageDue: [{ cohort: "2030", stage: "knighted", on: "2022-02-30" }],
        targetStage: "crowned",
      }),
    ).toMatchObject({
      message: expect.stringContaining("recruitment funnel: 6 faults"),
      faults: [
        { path: "stages[2].id", received: '"interested" again' },
        { path: "cohorts[2].id", received: '"2021" again' },
        { path: "stageDue[0].on" },
        { path: "stageDue[0].cohort", expected: "a cohort of the options", received: '"2030"' },
        { path: "stageDue[0].stage", expected: "a stage of the options", received: '"knighted"' },
        { path: "targetStage", expected: "a stage of the options", received: '"crowned"' },
      ],
    });
  });

  test("refuses records that name people and stages that are not there", () => {
    const events = [interested("nobody"), { ...interested("a"), stage: "knighted" }];
    expect(faultsOf({}, { ...records, events: events as PipelineEvent[] })).toMatchObject({
      faults: [
        { path: "events[0].participant", expected: "a participant's id", received: '"nobody"' },
        { path: "events[1].stage", expected: "a stage of the options", received: '"knighted"' },
      ],
    });
    expect(faultsOf({ cohorts: [{ ...cohort("2021"), startsOn: "soon" }] })).toMatchObject({
      faults: expect.arrayContaining([expect.objectContaining({ path: "cohorts[0].startsOn" })]),
    });
  });
});
