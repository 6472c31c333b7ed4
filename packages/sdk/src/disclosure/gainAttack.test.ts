import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectProtected } from "../../testing/expectProtected";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import type { GainCounts, GainCountsRow } from "../metrics/GainCounts";
import { histogram } from "../metrics/Histogram";
import { readingGainResult } from "../metrics/readingGainResult";
import { exactly, hidden } from "../results/count";
import type { GainBody } from "../results/gainResult";
import { standardPolicy } from "./policy";
import { protectResults } from "./protectResults";

/** Pupils below the pace, from there to the threshold, at it, without a first test, without a second, at the floor. */
interface School {
  bands: readonly number[];
  untested: readonly number[];
  floor: number;
}

const tests: Pick<
  GainCounts,
  "firstTest" | "secondTest" | "instruments" | "threshold" | "testedPupils"
> = {
  firstTest: { from: "2023-09-01", until: "2023-10-31" },
  secondTest: { from: "2024-02-01", until: "2024-07-31" },
  instruments: [{ id: "test", label: "A reading test", leastMonths: 60, mostMonths: 200 }],
  threshold: { gainMonths: 12, inMonths: 6 },
  testedPupils: "everyone",
};

/** All pupils of a band gained alike, so that quartiles tell as much of the bands as they can. */
function rowOf(area: string, { bands, untested, floor }: School): GainCountsRow {
  const [belowPace = 0, paceToThreshold = 0, thresholdOrAbove = 0] = bands;
  const [noFirstTest = 0, noSecondTest = 0] = untested;
  const paired = belowPace + paceToThreshold + thresholdOrAbove;
  const ratios: [number, number][] = [
    [0.5, belowPace],
    [1.5, paceToThreshold],
    [2.5, thresholdOrAbove],
  ];
  return {
    area,
    pupils: exactly(paired + noFirstTest + noSecondTest),
    paired: exactly(paired),
    unpaired: {
      noFirstTest: exactly(noFirstTest),
      noSecondTest: exactly(noSecondTest),
      differentInstruments: exactly(0),
      shortInterval: exactly(0),
    },
    atFloor: exactly(floor),
    atCeiling: exactly(0),
    bands: {
      belowPace: exactly(belowPace),
      paceToThreshold: exactly(paceToThreshold),
      thresholdOrAbove: exactly(thresholdOrAbove),
    },
    ratioGains: histogram(new Map(ratios.filter(([, pupils]) => pupils > 0))),
  };
}

function sumOf(schools: readonly School[]): School {
  const sum = (pick: (school: School) => number) =>
    schools.reduce((total, school) => total + pick(school), 0);
  return {
    bands: [0, 1, 2].map((index) => sum(({ bands }) => bands[index] ?? 0)),
    untested: [0, 1].map((index) => sum(({ untested }) => untested[index] ?? 0)),
    floor: sum(({ floor }) => floor),
  };
}

/** A school, or a trust with all its schools, or with all but the last. */
function gainOf(schools: readonly School[], parts: "all" | "some" = "all") {
  const shown = parts === "all" ? schools : schools.slice(0, -1);
  const isTrust = schools.length > 1;
  return readingGainResult(
    {
      ...tests,
      areas: [
        ...shown.map((_, index) => ({
          id: `10000${index}`,
          label: "A school",
          level: "school" as const,
          ...(isTrust && { partOf: "trust" }),
        })),
        ...(isTrust ? [{ id: "trust", label: "The trust", level: "trust" as const, parts }] : []),
      ],
      rows: [
        ...shown.map((school, index) => rowOf(`10000${index}`, school)),
        ...(isTrust ? [rowOf("trust", sumOf(schools))] : []),
      ],
    },
    testContext,
  );
}

function peopleIn(schools: readonly School[]) {
  const each = schools.length > 1 ? [...schools, sumOf(schools)] : schools;
  return each.flatMap(({ bands, untested, floor }, index) => {
    const [below = 0, between = 0, above = 0] = bands;
    const [noFirst = 0, noSecond = 0] = untested;
    const paired = below + between + above;
    return Object.entries({
      below,
      between,
      above,
      "at the pace": between + above,
      paired,
      noFirst,
      noSecond,
      unpaired: noFirst + noSecond,
      pupils: paired + noFirst + noSecond,
      floor,
      "not at the floor": paired - floor,
    }).map(([name, value]) => ({ name: `${name} of ${index}`, value, threshold: 5 }));
  });
}

const count = fc.oneof(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 0, max: 25 }));
const counts = (length: number) => fc.array(count, { minLength: length, maxLength: length });
const isPossible = (school: School) =>
  school.floor <= school.bands.reduce((sum, pupils) => sum + pupils, 0);

describe("an attacker with the published JSON finds no small number of pupils", () => {
  it("of a school by itself, paired or not, at the floor or not", () => {
    const schoolOf = ([bands = [], untested = [], [floor = 0] = []]: number[][]) => ({
      bands,
      untested,
      floor,
    });
    fc.assert(
      fc.property(counts(3), counts(2), fc.nat(1000), (bands, untested, drawn) => {
        const paired = bands.reduce((sum, pupils) => sum + pupils, 0);
        expectProtected({
          leaves: [bands, untested, [drawn % (paired + 1)]],
          resultOf: (leaves) =>
            isPossible(schoolOf(leaves)) ? gainOf([schoolOf(leaves)]) : undefined,
          people: (leaves) => peopleIn([schoolOf(leaves)]),
        });
      }),
      fuzzRuns(15),
    );
  });

  it.each(["all", "some"] as const)("of a trust and %s of its schools", (parts) => {
    const schoolsOf = (leaves: number[][]): School[] =>
      leaves.map(([noSecond = 0, ...bands]) => ({ bands, untested: [0, noSecond], floor: 0 }));
    fc.assert(
      fc.property(fc.array(counts(4), { minLength: 2, maxLength: 2 }), (leaves) => {
        expectProtected({
          leaves,
          resultOf: (other) => gainOf(schoolsOf(other), parts),
          people: (other) => peopleIn(schoolsOf(other)),
        });
      }),
      fuzzRuns(8),
    );
  });
});

describe("what is published", () => {
  const bodyOf = (schools: School[]): GainBody => {
    const [protectedResult] = protectResults([gainOf(schools)], standardPolicy);
    if (protectedResult?.result.kind !== "gain") throw new Error("expected a reading gain");
    return protectedResult.result.body;
  };

  it("has no quartiles and no share of a band with few pupils, nor of what would tell them", () => {
    expect(bodyOf([{ bands: [3, 9, 12], untested: [0, 0], floor: 0 }]).rows[0]).toMatchObject({
      paired: exactly(24),
      bands: { belowPace: hidden, paceToThreshold: hidden, thresholdOrAbove: exactly(12) },
      paceOrAboveRate: hidden,
      thresholdOrAboveRate: { share: 0.5 },
      ratioGain: hidden,
    });
  });

  it("keeps the quartiles of a row whose bands are all shown, whatever is hidden elsewhere", () => {
    const body = bodyOf([
      { bands: [12, 10, 8], untested: [0, 2], floor: 1 },
      { bands: [9, 8, 7], untested: [0, 11], floor: 6 },
    ]);
    expect(
      body.rows.map(({ ratioGain, atFloor, pupils }) => [ratioGain.is, atFloor, pupils]),
    ).toEqual([
      ["quartiles", hidden, hidden],
      ["quartiles", hidden, hidden],
      ["quartiles", exactly(7), exactly(67)],
    ]);
  });

  it("hides a small reason why pupils are not paired, and with it another", () => {
    const { rows } = bodyOf([{ bands: [9, 9, 9], untested: [2, 8], floor: 0 }]);
    expect(rows[0]).toMatchObject({
      pupils: exactly(37),
      unpaired: { noFirstTest: hidden, noSecondTest: hidden, shortInterval: exactly(0) },
    });
  });
});
