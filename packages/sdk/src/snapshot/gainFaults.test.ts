import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { histogram } from "../metrics/Histogram";
import { readingGainResult } from "../metrics/readingGainResult";
import { absent, exactly, hidden } from "../results/count";
import type { GainBody, GainQuartiles, GainRow } from "../results/gainResult";
import { gainFaults } from "./gainFaults";

/** Twelve pupils: six below the pace, three from there to twice, three at twice it. */
const { body } = readingGainResult(
  {
    firstTest: { from: "2023-09-01", until: "2023-10-31" },
    secondTest: { from: "2024-02-01", until: "2024-07-31" },
    instruments: [{ id: "test", label: "A reading test", leastMonths: 60, mostMonths: 200 }],
    threshold: { gainMonths: 12, inMonths: 7 },
    testedPupils: "everyone",
    areas: [{ id: "100001", label: "Ash", level: "school" }],
    rows: [
      {
        area: "100001",
        pupils: exactly(14),
        paired: exactly(12),
        unpaired: {
          noFirstTest: exactly(0),
          noSecondTest: exactly(2),
          differentInstruments: exactly(0),
          shortInterval: exactly(0),
        },
        atFloor: exactly(0),
        atCeiling: exactly(0),
        bands: {
          belowPace: exactly(6),
          paceToThreshold: exactly(3),
          thresholdOrAbove: exactly(3),
        },
        ratioGains: histogram(
          new Map([
            [0.5, 6],
            [1.5, 3],
            [2, 3],
          ]),
        ),
      },
    ],
  },
  testContext,
);
const [row] = body.rows;
if (!row) throw new Error("expected a row");
const faults = (more: Partial<GainRow>, ofBody: Partial<GainBody> = {}) =>
  gainFaults({ ...body, ...ofBody, rows: [{ ...row, ...more }] }, "body");
const quartiles = (lower: number, median: number, upper: number): { ratioGain: GainQuartiles } => ({
  ratioGain: { is: "quartiles", lower, median, upper, method: "Hyndman and Fan type 7" },
});

it("finds nothing wrong in a gain that agrees with itself, or of which more is hidden", () => {
  expect(gainFaults(body, "body")).toEqual([]);
  expect(faults({ thresholdOrAboveRate: hidden, ratioGain: hidden })).toEqual([]);
  expect(faults({ ratioGain: absent("notStated") })).toEqual([]);
});

it("finds counts and windows that cannot be", () => {
  expect(faults({ pupils: exactly(15) })).toEqual([
    {
      path: "body.rows[0].paired and unpaired",
      expected: "15 together, the pupils",
      received: "14",
    },
  ]);
  expect(faults({}, { secondTest: body.firstTest, shortestMonths: 1 })).toEqual([
    { path: "body.secondTest.from", expected: "later than 2023-10-31", received: "2023-09-01" },
    { path: "body.shortestMonths", expected: "3", received: "1" },
  ]);
});

it("finds rates of other counts, or of hidden ones", () => {
  const rate = {
    is: "counted" as const,
    numerator: exactly(5),
    denominator: exactly(14),
    share: 5 / 14,
  };
  expect(faults({ paceOrAboveRate: rate, thresholdOrAboveRate: rate })).toEqual([
    { path: "body.rows[0].paceOrAboveRate.numerator", expected: "6, as the bands", received: "5" },
    { path: "body.rows[0].paceOrAboveRate.denominator", expected: "12, as paired", received: "14" },
    {
      path: "body.rows[0].thresholdOrAboveRate.numerator",
      expected: "3, as the bands",
      received: "5",
    },
    {
      path: "body.rows[0].thresholdOrAboveRate.denominator",
      expected: "12, as paired",
      received: "14",
    },
  ]);
  const bands = { ...row.bands, belowPace: hidden, thresholdOrAbove: hidden };
  expect(faults({ bands, ratioGain: hidden }).map(({ path }) => path)).toEqual([
    "body.rows[0].paceOrAboveRate.numerator",
    "body.rows[0].thresholdOrAboveRate.numerator",
  ]);
});

describe("of quartiles, it finds", () => {
  const path = "body.rows[0].ratioGain";

  it("those beside a hidden count of their pupils", () => {
    const told = { path, expected: "hidden, as one of the counts of its pupils is" };
    const bands = { ...row.bands, paceToThreshold: hidden };
    expect(faults({ bands })).toEqual([{ ...told, received: "quartiles" }]);
  });

  it("those of fewer than ten pupils", () => {
    const nine = {
      pupils: exactly(11),
      paired: exactly(9),
      bands: { ...row.bands, belowPace: exactly(3) },
      paceOrAboveRate: hidden,
      thresholdOrAboveRate: hidden,
    };
    expect(faults(nine)).toEqual([
      { path, expected: "none, of fewer than 10 pupils", received: "quartiles of 9" },
    ]);
  });

  it("those out of order", () => {
    const told = { path, expected: "in ascending order" };
    expect(faults(quartiles(1, 0.9, 1.6))).toEqual([{ ...told, received: "1, 0.9, 1.6" }]);
    expect(faults(quartiles(0.5, 1.7, 1.6))).toEqual([{ ...told, received: "0.5, 1.7, 1.6" }]);
  });

  it("those on the wrong side of an edge, as the bands have it, to two decimals", () => {
    // Of twelve, type 7 takes places 3.75, 6.5 and 9.25 from 1: within the six below the pace; between
    // the sixth and the seventh, on either side of it; between the ninth and the tenth, of the threshold.
    expect(faults(quartiles(1, 1, 1))).toEqual([]);
    expect(faults(quartiles(-3, 1.71, 9))).toEqual([]);
    expect(faults(quartiles(1.01, 1.2, 1.7))).toEqual([
      { path: `${path}.lower`, expected: "at most 1, as the bands have it", received: "1.01" },
    ]);
    expect(faults(quartiles(0.2, 1.72, 1.8))).toEqual([
      { path: `${path}.median`, expected: "at most 1.71, as the bands have it", received: "1.72" },
    ]);
    expect(faults(quartiles(0.2, 0.9, 0.99))).toEqual([
      { path: `${path}.upper`, expected: "at least 1, as the bands have it", received: "0.99" },
    ]);
    const bands = {
      belowPace: exactly(3),
      paceToThreshold: exactly(0),
      thresholdOrAbove: exactly(9),
    };
    const others = { bands, paceOrAboveRate: hidden, thresholdOrAboveRate: hidden };
    expect(faults({ ...others, ...quartiles(1.5, 1.71, 1.71) })).toEqual([]);
    expect(faults({ ...others, ...quartiles(1.5, 1.7, 1.8) })).toEqual([
      { path: `${path}.median`, expected: "at least 1.71, as the bands have it", received: "1.7" },
    ]);
  });
});
