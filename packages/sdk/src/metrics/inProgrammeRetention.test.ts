import { describe, expect, test } from "vitest";
import { testContext } from "../../testing/testContext";
import { absent, exactly } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { Cohort } from "../schemas/cohort";
import type { ExitReason, PipelineEvent } from "../schemas/pipelineEvent";
import { inProgrammeRetention } from "./inProgrammeRetention";
import { mergeTallies } from "./mergeTallies";
import { tallyInProgrammeRetention } from "./tallyInProgrammeRetention";

const cohort = (id: string, startsOn: string, graduatesOn: string): Cohort => ({
  id,
  label: id,
  programme: "leadership",
  startsOn,
  graduatesOn,
});
const options = {
  unit: "leaders",
  cohorts: [
    cohort("2019", "2019-09-01", "2021-07-31"),
    cohort("2020", "2020-09-01", "2022-07-31"),
    cohort("2021", "2021-09-01", "2023-07-31"),
  ],
  startedStage: "started",
  graduatedStage: "graduated",
  at: { is: "months" as const, months: 12 },
  asOf: "2022-01-01",
};
const context = { ...testContext, ...options };
const person = (id: string, originalCohort: string, currentCohort = originalCohort) => ({
  id,
  programme: "leadership",
  originalCohort,
  currentCohort,
});
const reached = (participant: string, stage: string, on: string): PipelineEvent => ({
  is: "reached",
  participant,
  stage,
  on,
});
const left = (participant: string, why: ExitReason, on: string): PipelineEvent => ({
  is: "left",
  participant,
  why,
  on,
});

/*
 * Twelve months after September 2019 is 1 September 2020. On that day, of nine who started by then:
 * retained 4: a; b, who withdraws a day later; c, who moved to 2020, which begins that day; h, who graduated
 * early. left 1: d. deferred 4: e put it off; f waits for 2021; g and n too, without an exit. i starts later: not
 * counted.
 * Rate 4 of 5; nobody is lost: the bounds are 4/5 and 4/5.
 * 2021, on 1 September 2022, which is still to come: j not yet due; k and o left; l deferred; m graduated.
 */
const records = {
  participants: [
    ...["a", "b", "d", "e", "h", "i"].map((id) => person(id, "2019")),
    person("c", "2019", "2020"),
    person("f", "2019", "2021"),
    person("g", "2019", "2021"),
    person("n", "2019", "2021"),
    ...["j", "k", "l", "m", "o"].map((id) => person(id, "2021")),
  ],
  events: [
    ..."abcdefghn".split("").map((id) => reached(id, "started", "2019-09-01")),
    ..."jklmo".split("").map((id) => reached(id, "started", "2021-09-01")),
    reached("i", "started", "2020-09-02"),
    left("b", "withdrawn", "2020-09-02"),
    left("c", "deferred", "2020-03-01"),
    left("d", "withdrawn", "2020-09-01"),
    left("e", "deferred", "2020-03-01"),
    left("f", "deferred", "2020-03-01"),
    reached("h", "graduated", "2020-08-01"),
    left("k", "withdrawn", "2021-10-01"),
    left("l", "deferred", "2021-10-01"),
    left("o", "withdrawn", "2021-11-01"),
    reached("m", "graduated", "2021-10-01"),
    left("j", "withdrawn", "2022-02-01"),
  ],
};

describe("inProgrammeRetention", () => {
  const result = () => inProgrammeRetention(records, context);

  test("counts who is on the programme, or through it, some months after its start", () => {
    expect(result()).toMatchObject({ metric: "inProgrammeRetention" });
    expect(result().body.measure).toEqual({ is: "inProgramme", at: { is: "months", months: 12 } });
    expect(result().body.cohorts[0]).toMatchObject({
      dueOn: "2020-09-01",
      people: exactly(9),
      retained: exactly(4),
      left: exactly(1),
      deferred: exactly(4),
      lostToFollowUp: exactly(0),
      notYetDue: exactly(0),
      due: exactly(5),
      rate: { numerator: exactly(4), denominator: exactly(5), share: 0.8 },
      bounds: { is: "bounds", lower: 0.8, upper: 0.8 },
    });
  });

  test("is not yet due before the day, and says who has left or deferred already", () => {
    expect(result().body.cohorts[2]).toMatchObject({
      dueOn: "2022-09-01",
      people: exactly(5),
      retained: absent("notYetDue"),
      deferred: exactly(1),
      notYetDue: exactly(4),
      leftBeforeDue: exactly(2),
      rate: absent("notYetDue"),
    });
    const day = inProgrammeRetention(records, { ...context, asOf: "2022-09-01" }).body.cohorts[2];
    expect(day).toMatchObject({ retained: exactly(1), left: exactly(3), deferred: exactly(1) });
  });

  test("on a date, looks at every cohort on that day, and at none that starts later", () => {
    const at = { is: "date" as const, date: "2021-08-01" };
    const { body } = inProgrammeRetention(records, { ...context, at });
    expect(body.measure).toEqual({ is: "inProgramme", at });
    // A day after graduation a and i are lost; c is with 2020; h graduated; b and d left; e, f, g, n deferred.
    expect(body.cohorts[0]).toMatchObject({
      dueOn: "2021-08-01",
      people: exactly(10),
      retained: exactly(2),
      left: exactly(2),
      deferred: exactly(4),
      lostToFollowUp: exactly(2),
      bounds: { lower: 2 / 6, upper: 4 / 6 },
    });
    expect(body.cohorts[2]).toMatchObject({ dueOn: "2021-08-01", retained: absent("notYetDue") });
  });

  test("counts people on the day of graduation as still on the programme", () => {
    const at = { is: "date" as const, date: "2021-07-31" };
    const { body } = inProgrammeRetention(records, { ...context, at });
    expect(body.cohorts[0]).toMatchObject({ retained: exactly(4), lostToFollowUp: exactly(0) });
  });

  test("on the day of its start, counts all of a cohort but those who wait for a later one", () => {
    const at = { is: "date" as const, date: "2019-09-01" };
    const { body } = inProgrammeRetention(records, { ...context, at });
    expect(body.cohorts[0]).toMatchObject({
      people: exactly(9),
      retained: exactly(5),
      deferred: exactly(4),
      notYetDue: exactly(0),
    });
  });

  test("survives JSON and fits the schema of results", () => {
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result())))).toEqual(result());
  });

  test("of a whole is the merged tallies of its parts", () => {
    const part = (ids: string) =>
      tallyInProgrammeRetention(
        {
          participants: records.participants.filter(({ id }) => ids.includes(id)),
          events: records.events.filter(({ participant }) => ids.includes(participant)),
        },
        options,
      );
    expect(mergeTallies(part("abfhkm"), part("cdegijlno"))).toEqual(
      tallyInProgrammeRetention(records, options),
    );
  });

  test.each([
    [{ is: "months" as const, months: 0 }, "at.months", "an integer from 1 to 1200", "0"],
    [{ is: "months" as const, months: 1.5 }, "at.months", "an integer from 1 to 1200", "1.5"],
  ])("refuses to look at %o", (at, path, expected, received) => {
    expect(() => inProgrammeRetention(records, { ...context, at })).toThrow(
      expect.objectContaining({
        code: "RECORD_INVALID",
        message: expect.stringContaining("in-programme retention"),
        faults: [{ path, expected, received }],
      }),
    );
  });

  test("refuses a date that is not in the calendar", () => {
    const at = { is: "date" as const, date: "2021-02-30" };
    expect(() => inProgrammeRetention(records, { ...context, at })).toThrow(
      expect.objectContaining({
        code: "RECORD_INVALID",
        faults: [expect.objectContaining({ path: "at.date", received: 'the text "2021-02-30"' })],
      }),
    );
  });
});
