import { expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { doseResult } from "../metrics/doseResult";
import { histogram } from "../metrics/Histogram";
import { absent, exactly, hidden } from "../results/count";
import type { DoseBody } from "../results/doseResult";
import { doseFaults } from "./doseFaults";

/** Ten people recorded: six received all of 4 hours, three 1.5 hours, one nothing. */
const { body } = doseResult(
  {
    unit: "leaders",
    measure: "hours",
    planned: { is: "amount", value: 4 },
    due: { is: "amount", value: 4 },
    participants: exactly(10),
    recorded: exactly(10),
    notRecorded: exactly(0),
    received: { full: exactly(6), part: exactly(3), none: exactly(1) },
    amounts: histogram(
      new Map([
        [0, 1],
        [1.5, 3],
        [4, 6],
      ]),
    ),
  },
  testContext,
);
const faults = (more: Partial<DoseBody>) => doseFaults({ ...body, ...more }, "body");

it("finds nothing wrong in a dose that agrees with itself", () => {
  expect(doseFaults(body, "body")).toEqual([]);
  expect(faults({ total: { is: "amount", value: 24 }, median: hidden })).toEqual([]);
  expect(faults({ total: { is: "amount", value: 40 }, fullRate: absent("notStated") })).toEqual([]);
});

it("finds counts that are not of the same people", () => {
  expect(faults({ participants: exactly(11) })).toEqual([
    {
      path: "body.recorded and notRecorded",
      expected: "11 together, the participants",
      received: "10",
    },
  ]);
});

it("finds a rate of other counts", () => {
  const fullRate = {
    is: "counted" as const,
    numerator: exactly(5),
    denominator: exactly(9),
    share: 5 / 9,
  };
  expect(faults({ fullRate })).toEqual([
    { path: "body.fullRate.numerator", expected: "6, as received.full", received: "5" },
    { path: "body.fullRate.denominator", expected: "10, as recorded", received: "9" },
  ]);
});

it.each([23.99, 40.01])(
  "finds a total of %s, which ten people with six full ones cannot have",
  (value) => {
    expect(faults({ total: { is: "amount", value } })).toEqual([
      { path: "body.total.value", expected: "from 24 to 40", received: `${value}` },
    ]);
  },
);

it("finds a median above what was due, and one of fewer than ten people", () => {
  const median = { is: "median" as const, value: 4.5, method: "Hyndman and Fan type 7" };
  expect(faults({ median })).toEqual([
    { path: "body.median.value", expected: "at most 4, the due amount", received: "4.5" },
  ]);
  const nine = {
    participants: exactly(9),
    recorded: exactly(9),
    received: { full: exactly(6), part: exactly(3), none: exactly(0) },
    fullRate: hidden,
    total: hidden,
  };
  expect(faults(nine)).toEqual([
    { path: "body.median", expected: "none, of fewer than 10 people", received: "one of 9" },
  ]);
});
