import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { publishedBasis, testContext } from "../../testing/testContext";
import { FaultsError } from "../errors/FaultsError";
import { absent, bounded, exactly, hidden } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { Attendance } from "../schemas/attendance";
import type { Participant } from "../schemas/participant";
import type { TrainingSession } from "../schemas/trainingSession";
import type { DoseCounts } from "./DoseCounts";
import { doseResult } from "./doseResult";
import { histogram } from "./Histogram";
import { mergeTallies } from "./mergeTallies";
import { type DoseOptions, tallyDose } from "./tallyDose";
import { trainingDose } from "./trainingDose";

const person = (id: string): Participant => ({
  id,
  programme: "leaders",
  originalCohort: "2022",
  currentCohort: "2022",
});
const session = (id: string, on: string, value: number): TrainingSession => ({
  id,
  on,
  planned: { value, unit: "hours" },
});
const attended = (participant: string, id: string, value: number): Attendance => ({
  participant,
  session: id,
  received: { value, unit: "hours" },
});
const sessions = [
  session("one", "2022-01-10", 6),
  session("two", "2022-09-01", 2.5),
  session("three", "2022-09-02", 1.5),
];
const options: DoseOptions & typeof testContext = {
  unit: "leaders",
  measure: "hours",
  sessions,
  noRecordMeans: "notReceived",
  ...testContext,
};
const records = {
  participants: ["a", "b", "c", "d", "e"].map(person),
  attendance: [
    attended("a", "one", 6),
    attended("a", "two", 2.5),
    // After the day of the figures: it is not due, and does not count.
    attended("a", "three", 1.5),
    attended("b", "one", 5.75),
    attended("b", "two", 2.5),
    attended("c", "one", 0),
    attended("c", "two", 0),
    attended("d", "one", 6),
  ],
};

function faultsOf(make: () => unknown) {
  try {
    make();
  } catch (error) {
    if (error instanceof FaultsError) return { code: error.code, faults: error.faults };
    throw error;
  }
  throw new Error("expected to be refused");
}

describe("trainingDose", () => {
  it("counts who received all, some and nothing of what was held", () => {
    // Due by 1 September: 6 + 2.5 = 8.5 of 10 planned hours. a has 8.5, b 8.25, c 0, d 6, e nothing
    // written down: 8.5 + 8.25 + 6 = 22.75 hours.
    expect(trainingDose(records, options).body).toEqual({
      unit: "leaders",
      measure: "hours",
      planned: { is: "amount", value: 10 },
      due: { is: "amount", value: 8.5 },
      participants: exactly(5),
      recorded: exactly(5),
      notRecorded: exactly(0),
      received: { full: exactly(1), part: exactly(2), none: exactly(2) },
      fullRate: { is: "counted", numerator: exactly(1), denominator: exactly(5), share: 0.2 },
      total: { is: "amount", value: 22.75 },
      median: { is: "tooFewPeople", minimum: 10 },
    });
  });

  it("counts those of whom a session is not written down apart, where everyone should be", () => {
    // d has no record of the second session, e none at all: a, b and c remain, with 8.5 + 8.25 + 0.
    const { body } = trainingDose(records, { ...options, noRecordMeans: "notKnown" });
    expect(body).toMatchObject({
      participants: exactly(5),
      recorded: exactly(3),
      notRecorded: exactly(2),
      received: { full: exactly(1), part: exactly(1), none: exactly(1) },
      total: { is: "amount", value: 16.75 },
    });
  });

  it("has nothing to count before the first session is held, but how many people and hours there will be", () => {
    const notYet = absent("notYetDue");
    const { body } = trainingDose(records, { ...options, asOf: "2022-01-09" });
    expect(body).toMatchObject({
      planned: { is: "amount", value: 10 },
      due: { is: "amount", value: 0 },
      participants: exactly(5),
      recorded: notYet,
      notRecorded: notYet,
      received: { full: notYet, part: notYet, none: notYet },
      fullRate: notYet,
      total: notYet,
      median: notYet,
    });
  });

  it("has a share of nobody as absent, and a total of 0", () => {
    const { body } = trainingDose({ participants: [], attendance: [] }, options);
    expect(body).toMatchObject({
      participants: exactly(0),
      fullRate: absent("zeroDenominator"),
      total: { is: "amount", value: 0 },
      median: { is: "tooFewPeople", minimum: 10 },
    });
  });

  it("gives the median from 10 people on, and not of 9", () => {
    const medianOf = (people: number) => {
      const participants = Array.from({ length: people }, (_, index) => person(`p${index}`));
      const attendance = participants.map(({ id }, index) => attended(id, "one", index / 2));
      return trainingDose({ participants, attendance }, options).body.median;
    };
    expect(medianOf(9)).toEqual({ is: "tooFewPeople", minimum: 10 });
    // 0, 0.5 … 4.5: in the middle are 2 and 2.5.
    expect(medianOf(10)).toEqual({ is: "median", value: 2.25, method: "Hyndman and Fan type 7" });
  });

  it("adds tenths of hours up without an error in the last place", () => {
    // 0.1 + 0.2 is 0.30000000000000004 in binary floating point, and would not be all of 0.3.
    const tenths = [session("x", "2022-01-01", 0.1), session("y", "2022-01-02", 0.2)];
    const { received, due } = tallyDose(
      {
        participants: [person("a")],
        attendance: [attended("a", "x", 0.1), attended("a", "y", 0.2)],
      },
      { ...options, sessions: tenths },
    );
    expect(due).toEqual({ is: "amount", value: 0.3 });
    expect(received.full).toEqual(exactly(1));
  });

  it("survives JSON and fits the schema of results, from frozen records", () => {
    const frozen = {
      participants: Object.freeze(records.participants),
      attendance: Object.freeze(records.attendance),
    };
    const result = trainingDose(frozen, Object.freeze(options));
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    expect(result).toMatchObject({ kind: "dose", metric: "trainingDose" });
  });

  it("refuses days among hours, in sessions and in attendance", () => {
    const day = { value: 1, unit: "days" as const };
    const mixed = faultsOf(() =>
      tallyDose(
        {
          participants: [person("a")],
          attendance: [{ participant: "a", session: "one", received: day }],
        },
        { ...options, sessions: [...sessions, { id: "four", on: "2022-01-01", planned: day }] },
      ),
    );
    expect(mixed).toEqual({
      code: "UNITS_DIFFER",
      faults: ["sessions[3].planned.unit", "attendance[0].received.unit"].map((path) => ({
        path,
        expected: '"hours"',
        received: '"days"',
      })),
    });
  });

  it("lists everything else that is wrong with records", () => {
    const { code, faults } = faultsOf(() =>
      tallyDose(
        {
          participants: [person("a"), person("a"), { ...person("b"), id: "" }],
          attendance: [
            attended("a", "one", 6.01),
            attended("a", "one", 6),
            attended("z", "one", 1),
            attended("a", "nine", 1),
            attended("a", "two", NaN),
            attended("a", "two", -1),
            attended("a", "two", 0.125),
          ],
        },
        {
          ...options,
          sessions: [...sessions, session("one", "2022-13-01", 1), session("one", "2022-01-01", 0)],
        },
      ),
    );
    expect(code).toBe("RECORD_INVALID");
    expect(faults).toEqual([
      {
        path: "sessions[3].on",
        expected: "a date like 2022-07-31",
        received: 'the text "2022-13-01"',
      },
      { path: "sessions[4].id", expected: "an id that is there once", received: '"one" again' },
      { path: "sessions[4].planned.value", expected: "more than 0", received: "0" },
      { path: "participants[1].id", expected: "an id that is there once", received: '"a" again' },
      {
        path: "participants[2].id",
        expected: "a text of at least 1 characters",
        received: 'the text ""',
      },
      // The session that repeats is the one that counts from there on: it has 0 planned.
      ...["6.01", "6"].map((received, index) => ({
        path: `attendance[${index}].received.value`,
        expected: "at most 0, the session's planned hours",
        received,
      })),
      { path: "attendance[1]", expected: "an id that is there once", received: '"one" again' },
      {
        path: "attendance[2].received.value",
        expected: "at most 0, the session's planned hours",
        received: "1",
      },
      { path: "attendance[2].participant", expected: "a participant's id", received: '"z"' },
      { path: "attendance[3].session", expected: "a session of the options", received: '"nine"' },
      { path: "attendance[4].received.value", expected: "a number", received: "the number NaN" },
      { path: "attendance[5].received.value", expected: "at least 0", received: "the number -1" },
      {
        path: "attendance[6].received.value",
        expected: "at most two decimals",
        received: "the number 0.125",
      },
    ]);
  });

  it("is the same in any order, from what can be read once, in merged parts, and as naively defined", () => {
    const someone = fc.record({
      part: fc.integer({ min: 0, max: 2 }),
      hours: fc.tuple(
        fc.option(fc.integer({ min: 0, max: 24 }), { nil: undefined }),
        fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
      ),
    });
    fc.assert(
      fc.property(
        fc.array(someone, { maxLength: 14 }),
        fc.constantFrom("notReceived" as const, "notKnown" as const),
        (people, noRecordMeans) => {
          const given = { ...options, noRecordMeans };
          const recordsOf = (part?: number) => {
            const own = people.flatMap((each, index) =>
              part === undefined || each.part === part ? [{ ...each, id: `p${index}` }] : [],
            );
            return {
              participants: own.map(({ id }) => person(id)),
              attendance: own.flatMap(({ id, hours }) =>
                hours.flatMap((quarters, index) =>
                  quarters === undefined
                    ? []
                    : [attended(id, ["one", "two"][index] ?? "", quarters / 4)],
                ),
              ),
            };
          };
          const all = recordsOf();
          const whole = tallyDose(all, given);
          const parts = [0, 1, 2].map((part) => tallyDose(recordsOf(part), given));
          expect(mergeTallies(...(parts as [DoseCounts]))).toEqual(whole);
          expect(mergeTallies(...(parts.toReversed() as [DoseCounts]))).toEqual(whole);
          const once = tallyDose(
            {
              participants: all.participants.toReversed().values(),
              attendance: all.attendance.toReversed().values(),
            },
            given,
          );
          expect(once).toEqual(whole);
          const known = people.filter(
            ({ hours }) =>
              noRecordMeans === "notReceived" || hours.every((each) => each !== undefined),
          );
          const sums = known.map(({ hours: [one = 0, two = 0] }) => (one + two) / 4);
          const { body } = trainingDose(all, given);
          expect(body.recorded).toEqual(exactly(sums.length));
          expect(body.received).toEqual({
            full: exactly(sums.filter((sum) => sum === 8.5).length),
            part: exactly(sums.filter((sum) => sum > 0 && sum < 8.5).length),
            none: exactly(sums.filter((sum) => sum === 0).length),
          });
          expect(body.total).toEqual({
            is: "amount",
            value: sums.reduce((total, sum) => total + sum, 0),
          });
        },
      ),
      fuzzRuns(40),
    );
  });
});

describe("doseResult", () => {
  const notStated = absent("notStated");
  const printed = (measure: DoseCounts["measure"], value: number): DoseCounts => ({
    unit: "participants",
    measure,
    planned: { is: "amount", value },
    due: notStated,
    participants: notStated,
    recorded: notStated,
    notRecorded: notStated,
    received: { full: notStated, part: notStated, none: notStated },
    amounts: notStated,
  });
  const published = {
    ...testContext,
    basis: publishedBasis,
    sources: [{ id: "report", citation: "Impact Report 2021-22", shortName: "Report" }],
  };

  it.each([
    ["hours", 290],
    ["days", 6],
    ["sessions", 6],
  ] as const)(
    "carries the report's planned %s, and nothing that it does not state",
    (measure, value) => {
      // The Difference, Impact Report 2021-22, pp. 5 and 23: "290 hours of teacher development", "six full
      // days of training", "six virtual 'Twilight' sessions".
      expect(doseResult(printed(measure, value), published).body).toMatchObject({
        measure,
        planned: { is: "amount", value },
        received: { full: notStated, part: notStated, none: notStated },
        fullRate: notStated,
        total: notStated,
        median: notStated,
      });
    },
  );

  const counted: DoseCounts = {
    ...printed("hours", 4),
    due: { is: "amount", value: 4 },
    participants: exactly(12),
    recorded: exactly(11),
    notRecorded: exactly(1),
    received: { full: exactly(6), part: exactly(3), none: exactly(2) },
    amounts: histogram(
      new Map([
        [0, 2],
        [1.5, 3],
        [4, 6],
      ]),
    ),
  };

  it("makes total and median of the amounts", () => {
    // 3 × 1.5 + 6 × 4 = 28.5; of 11 in order the sixth has 4.
    expect(doseResult(counted, testContext).body).toMatchObject({
      total: { is: "amount", value: 28.5 },
      median: { is: "median", value: 4, method: "Hyndman and Fan type 7" },
      fullRate: { share: 6 / 11 },
    });
  });

  it.each([
    ["hidden", hidden, hidden],
    ["not stated", notStated, notStated],
    ["bounded", bounded("moreThan", 10), absent("notAvailable")],
  ])("has no median of a number of people that is %s", (_, recorded, median) => {
    expect(doseResult({ ...counted, recorded }, testContext).body.median).toEqual(median);
  });

  it.each([
    [
      "an amount with three decimals",
      { planned: { is: "amount", value: 4.125 } },
      "RECORD_INVALID",
      { path: "planned", expected: "an amount of 0 or more, to two decimals", received: "4.125" },
    ],
    [
      "a negative amount",
      { planned: { is: "amount", value: -1 }, due: notStated },
      "RECORD_INVALID",
      { path: "planned", expected: "an amount of 0 or more, to two decimals", received: "-1" },
    ],
    [
      "more due than planned",
      { planned: { is: "amount", value: 3.99 } },
      "PARTS_EXCEED_WHOLE",
      { path: "due", expected: "at most 3.99, the planned amount", received: "4" },
    ],
    [
      "people who are neither recorded nor not",
      { participants: exactly(13) },
      "PARTS_FALL_SHORT",
      {
        path: "recorded and notRecorded",
        expected: "13 together, the participants",
        received: "12",
      },
    ],
    [
      "more people by amount than recorded",
      {
        amounts: histogram(
          new Map([
            [0, 2],
            [1.5, 4],
            [4, 6],
          ]),
        ),
      },
      "PARTS_EXCEED_WHOLE",
      { path: "recorded", expected: "12, as amounts has it", received: "11" },
    ],
    [
      "an amount above what was due",
      {
        amounts: histogram(
          new Map([
            [0, 2],
            [1.5, 2],
            [4, 6],
            [4.25, 1],
          ]),
        ),
      },
      "PARTS_EXCEED_WHOLE",
      { path: "amounts.bins[3].value", expected: "at most 4, the due amount", received: "4.25" },
    ],
    [
      "half a person",
      {
        amounts: histogram(
          new Map([
            [0, 2],
            [1.5, 3.5],
            [4, 5.5],
          ]),
        ),
      },
      "COUNT_OUT_OF_RANGE",
      { path: "amounts.bins[1].count", expected: "an integer of 0 or more", received: "3.5" },
    ],
  ] as [string, Partial<DoseCounts>, string, object][])("refuses %s", (_, wrong, code, fault) => {
    const refused = faultsOf(() => doseResult({ ...counted, ...wrong }, testContext));
    expect(refused.code).toBe(code);
    expect(refused.faults[0]).toEqual(fault);
  });

  it("refuses parts and amounts of other people, and says which", () => {
    const received = { full: exactly(5), part: exactly(3), none: exactly(4) };
    const { code, faults } = faultsOf(() => doseResult({ ...counted, received }, testContext));
    expect(code).toBe("PARTS_EXCEED_WHOLE");
    expect(faults).toEqual([
      { path: "received", expected: "at most 11 together, the recorded", received: "12" },
      { path: "received.none", expected: "2, as amounts has it", received: "4" },
      { path: "received.full", expected: "6, as amounts has it", received: "5" },
    ]);
  });
});
