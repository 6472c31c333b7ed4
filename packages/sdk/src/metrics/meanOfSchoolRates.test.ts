import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { absent, exactly, hidden } from "../results/count";
import type { ExclusionsBody, MeanOfSchoolRates, PerHundred } from "../results/exclusionsResult";
import { metricResultSchema } from "../results/metricResult";
import type { ExclusionCounts, ExclusionCountsRow } from "./ExclusionCounts";
import { exclusionsResult } from "./exclusionsResult";
import { meanOfSchoolRates } from "./meanOfSchoolRates";
import { schoolMeansBody } from "./schoolMeansBody";
import { withTrustTotal } from "./withTrustTotal";

type School = [headcount: number, suspensions: number];

function countsOf(
  schools: readonly School[],
  changes: Partial<ExclusionCountsRow> = {},
): ExclusionCounts {
  const id = (index: number) => `${100001 + index}`;
  return {
    is: "national",
    areas: schools.map((_, index) => ({ id: id(index), label: `S${index}`, level: "school" })),
    periods: [{ year: "2023/24" }],
    rows: schools.map(([headcount, suspensions], index) => ({
      area: id(index),
      period: "2023/24",
      status: "final",
      denominator: "januaryCensusHeadcount",
      headcount,
      suspensions: exactly(suspensions),
      permanentExclusions: exactly(0),
      pupilsSuspended: exactly(Math.min(suspensions, 1)),
      ...(index === 0 && changes),
    })),
  };
}

const trust = { id: "trust", label: "A trust" };
const value = (rate: PerHundred) => (rate.is === "perHundred" ? rate.per100 : NaN);

function trustRate(schools: readonly School[]): number {
  const { rows } = national(
    exclusionsResult(withTrustTotal(countsOf(schools), trust), testContext).body,
  );
  const total = rows.find(({ area }) => area === "trust");
  return total ? value(total.suspensions.rate) : NaN;
}

function national(body: ExclusionsBody) {
  if (body.is !== "national") throw new Error(`expected national rows; received ${body.is}`);
  return body;
}

function meansOf(counts: ExclusionCounts): MeanOfSchoolRates {
  const { body } = meanOfSchoolRates(counts, testContext);
  if (body.is !== "meanOfSchoolRates") throw new Error(`expected means; received ${body.is}`);
  return body;
}

/*
 * A small school, 10 suspensions of 50 pupils: 20 per 100; a large one, 30 of 1,500: 2 per 100. The mean
 * of the two rates is 11; the trust's rate is 40 of 1,550: 2.58 per 100.
 */
const two: School[] = [
  [50, 10],
  [1500, 30],
];

describe("meanOfSchoolRates", () => {
  it("is not the trust's rate", () => {
    expect(meansOf(countsOf(two)).means).toEqual([
      {
        period: "2023/24",
        suspensions: { is: "mean", per100: 11 },
        permanentExclusions: { is: "mean", per100: 0 },
        pupilsSuspended: { is: "mean", per100: expect.closeTo((2 + 1 / 15) / 2, 12) },
      },
    ]);
    expect(trustRate(two)).toBeCloseTo(2.580645, 6);
  });

  it("has a metric of its own, leaves the trust out, and survives JSON", () => {
    const result = meanOfSchoolRates(withTrustTotal(countsOf(two), trust), testContext);
    expect(result).toMatchObject({ kind: "exclusions", metric: "meanOfSchoolRates" });
    expect(result.body.areas).toEqual([
      { id: "100001", label: "S0", level: "school" },
      { id: "100002", label: "S1", level: "school" },
    ]);
    expect(result.body).toEqual(meansOf(countsOf(two)));
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  it("is hidden where a rate is, and absent where one is: without it, it is of other schools", () => {
    expect(
      meansOf(countsOf(two, { suspensions: hidden, pupilsSuspended: absent("notAvailable") }))
        .means,
    ).toMatchObject([
      {
        suspensions: hidden,
        permanentExclusions: { is: "mean", per100: 0 },
        pupilsSuspended: absent("notAvailable"),
      },
    ]);
    expect(meansOf(countsOf(two, { headcount: 0 })).means[0]?.suspensions).toEqual(
      absent("zeroDenominator"),
    );
    const both = countsOf([[0, 1], ...two]);
    const rows = both.rows.map((row, index) =>
      index === 1 ? { ...row, suspensions: hidden } : row,
    );
    expect(meansOf({ ...both, rows }).means[0]?.suspensions).toEqual(hidden);
  });

  it("means over the schools of each period by itself", () => {
    const one = countsOf(two);
    const later = one.rows.map((row) => ({ ...row, period: "2024/25", headcount: 100 }));
    const body = meansOf({
      ...one,
      periods: [{ year: "2023/24" }, { year: "2024/25" }],
      rows: [...one.rows, ...later],
    });
    expect(body.means.map(({ period, suspensions }) => [period, suspensions])).toEqual([
      ["2023/24", { is: "mean", per100: 11 }],
      ["2024/25", { is: "mean", per100: 20 }],
    ]);
  });

  it("refuses counts without a school, and a body of it with anything else", () => {
    expect(() => meansOf(countsOf([]))).toThrow(
      expect.objectContaining({ code: "RECORD_INVALID" }),
    );
    expect(() => schoolMeansBody(withTrustTotal(countsOf(two), trust))).toThrow(
      expect.objectContaining({
        code: "RECORD_INVALID",
        faults: [{ path: "areas[2].level", expected: '"school"', received: '"trust"' }],
      }),
    );
  });
});

describe("withTrustTotal", () => {
  const school: fc.Arbitrary<School> = fc.tuple(
    fc.integer({ min: 1, max: 2000 }),
    fc.integer({ min: 0, max: 3000 }),
  );

  it("gives a trust a rate between the lowest and the highest of its schools", () => {
    fc.assert(
      fc.property(fc.array(school, { minLength: 1, maxLength: 8 }), (schools) => {
        const rates = schools.map(([headcount, events]) => (100 * events) / headcount);
        const rate = trustRate(schools);
        expect(rate).toBeGreaterThanOrEqual(Math.min(...rates) - 1e-9);
        expect(rate).toBeLessThanOrEqual(Math.max(...rates) + 1e-9);
      }),
    );
  });

  it("says that its schools are all of it, and changes nothing that it was given", () => {
    const counts = countsOf(two);
    const before = JSON.parse(JSON.stringify(counts));
    expect(withTrustTotal(counts, trust)).toMatchObject({
      areas: [
        { id: "100001", partOf: "trust" },
        { id: "100002", partOf: "trust" },
        { id: "trust", label: "A trust", level: "trust", parts: "all" },
      ],
      rows: [
        {},
        {},
        {
          area: "trust",
          period: "2023/24",
          status: "final",
          denominator: "januaryCensusHeadcount",
          headcount: 1550,
          suspensions: exactly(40),
          permanentExclusions: exactly(0),
          pupilsSuspended: exactly(2),
        },
      ],
    });
    expect(counts).toEqual(before);
  });

  it("totals what is provisional, hidden or absent as such", () => {
    const totalOf = (changes: Partial<ExclusionCountsRow>) =>
      withTrustTotal(countsOf(two, changes), trust).rows[2];
    expect(totalOf({ status: "provisional" })).toMatchObject({ status: "provisional" });
    expect(totalOf({ suspensions: hidden, headcount: hidden })).toMatchObject({
      suspensions: hidden,
      headcount: hidden,
    });
    expect(totalOf({ headcount: absent("notStated") })).toMatchObject({
      headcount: absent("notStated"),
    });
    const counts = countsOf(two, { headcount: absent("notStated") });
    const rows = counts.rows.map((row, index) =>
      index === 1 ? { ...row, headcount: hidden } : row,
    );
    expect(withTrustTotal({ ...counts, rows }, trust).rows[2]).toMatchObject({ headcount: hidden });
  });

  it("refuses a trust within a trust", () => {
    expect(() => withTrustTotal(withTrustTotal(countsOf(two), trust), trust)).toThrow(
      expect.objectContaining({
        faults: [{ path: "areas[2].level", expected: '"school"', received: '"trust"' }],
      }),
    );
  });

  it("leaves out a period of which there is no row", () => {
    const counts = { ...countsOf(two), periods: [{ year: "2023/24" }, { year: "2024/25" }] };
    expect(withTrustTotal(counts, trust).rows).toHaveLength(3);
  });
});
