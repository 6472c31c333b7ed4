import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { exclusionsResult } from "../metrics/exclusionsResult";
import { localMeasuresResult } from "../metrics/localMeasuresResult";
import { meanOfSchoolRates } from "../metrics/meanOfSchoolRates";
import { type ExclusionOptions, tallyExclusions } from "../metrics/tallyExclusions";
import { tallyLocalMeasures } from "../metrics/tallyLocalMeasures";
import { absent, exactly, hidden } from "../results/count";
import type { ExclusionsBody, NationalExclusions } from "../results/exclusionsResult";
import { exclusionsFaults } from "./exclusionsFaults";

const options: ExclusionOptions = {
  denominator: "januaryCensusHeadcount",
  areas: [
    { id: "100001", label: "Ash", level: "school", partOf: "trust" },
    { id: "trust", label: "A trust", level: "trust", parts: "all" },
  ],
  periods: [{ year: "2019/20" }],
  headcounts: [{ school: "100001", year: "2019/20", pupils: 200 }],
};
const counts = tallyExclusions(
  ["a", "b", "c"].map((pupil) => ({
    pupil,
    school: "100001",
    when: { is: "day" as const, on: "2019-10-02" },
    kind: "suspension" as const,
    outcome: "upheld" as const,
  })),
  options,
);
const national = exclusionsResult(counts, testContext).body as NationalExclusions;
const faultsOf = (body: ExclusionsBody) => exclusionsFaults(body, "body");

/** The body with another measure in the trust's row. */
const withSuspensions = (suspensions: NationalExclusions["rows"][number]["suspensions"]) => ({
  ...national,
  rows: national.rows.map((row) => (row.area === "trust" ? { ...row, suspensions } : row)),
});

describe("exclusionsFaults", () => {
  it("finds none in what the metrics make", () => {
    expect(faultsOf(national)).toEqual([]);
    expect(
      faultsOf(localMeasuresResult(tallyLocalMeasures([], options), testContext).body),
    ).toEqual([]);
    expect(faultsOf(meanOfSchoolRates(counts, testContext).body)).toEqual([]);
  });

  it("finds rows of no area, and a trust below its schools", () => {
    const [school, trust] = national.rows;
    if (!school || !trust) throw new Error("expected rows");
    expect(faultsOf({ ...national, rows: [school, { ...trust, area: "other" }] })).toEqual([
      { path: "body.rows[1].area", expected: "the id of one of the areas", received: '"other"' },
      {
        path: "body.rows",
        expected: "a row of trust, 2019/20, with absent counts if need be",
        received: "none",
      },
    ]);
    const fewer = withSuspensions({
      count: exactly(2),
      rate: { is: "perHundred", per100: 1 },
    });
    expect(faultsOf(fewer)).toEqual([
      {
        path: "body.rows[1].suspensions",
        expected: "at most 2 together, the suspensions of A trust",
        received: "3",
      },
    ]);
  });

  it("finds a rate that is not 100 × count ÷ headcount, or that has no counts", () => {
    expect(
      faultsOf(withSuspensions({ count: exactly(3), rate: { is: "perHundred", per100: 1.6 } })),
    ).toEqual([
      {
        path: "body.rows[1].suspensions.rate.per100",
        expected: "100 × 3 ÷ 200 = 1.5",
        received: "1.6",
      },
    ]);
    expect(
      faultsOf(withSuspensions({ count: exactly(3), rate: { is: "perHundred", per100: 1.5 } })),
    ).toEqual([]);
    for (const count of [hidden, absent("notStated")]) {
      expect(faultsOf(withSuspensions({ count, rate: { is: "perHundred", per100: 1.5 } }))).toEqual(
        [
          {
            path: "body.rows[1].suspensions",
            expected: "an exact count and headcount, as the rate has a value",
            received: `"${count.is}" and "exact"`,
          },
        ],
      );
    }
  });

  it("finds an interval that does not hold its rate", () => {
    const between = (lower: number, upper: number) =>
      faultsOf(
        withSuspensions({
          count: exactly(3),
          rate: {
            is: "perHundred",
            per100: 1.5,
            interval: { lower, upper, level: 0.95, method: "Poisson, exact", describes: "process" },
          },
        }),
      );
    expect(between(1.5, 1.5)).toEqual([]);
    for (const [lower, upper] of [
      [1.6, 2],
      [1, 1.4],
    ] as const) {
      expect(between(lower, upper)).toEqual([
        {
          path: "body.rows[1].suspensions.rate.interval",
          expected: "bounds around the rate 1.5",
          received: `${lower} to ${upper}`,
        },
      ]);
    }
  });

  it("finds contradictions in local measures too", () => {
    const { body } = localMeasuresResult(tallyLocalMeasures([], options), testContext);
    if (body.is !== "local") throw new Error("expected local measures");
    const rows = body.rows.map((row) => ({
      ...row,
      reducedTimetables: { count: exactly(0), rate: { is: "perHundred" as const, per100: 1 } },
    }));
    expect(faultsOf({ ...body, rows }).map(({ path }) => path)).toEqual([
      "body.rows[0].reducedTimetables.rate.per100",
      "body.rows[1].reducedTimetables.rate.per100",
    ]);
  });

  it("finds periods that are not what they are called, and closures that are not told", () => {
    expect(faultsOf({ ...national, periods: [{ id: "2019/20", year: "2019/20" }] })).toEqual([
      { path: "body.periods[0].seriesBreak", expected: "schoolClosures", received: "none" },
    ]);
    const renamed = {
      ...national,
      periods: [{ id: "2018", year: "2018/19", seriesBreak: "schoolClosures" as const }],
      rows: national.rows.map((row) => ({ ...row, period: "2018" })),
    };
    expect(faultsOf(renamed)).toEqual(
      expect.arrayContaining([
        { path: "body.periods[0].id", expected: "2018/19", received: "2018" },
        { path: "body.periods[0].seriesBreak", expected: "none", received: "schoolClosures" },
      ]),
    );
  });

  it("finds means of other periods", () => {
    const { body } = meanOfSchoolRates(counts, testContext);
    if (body.is !== "meanOfSchoolRates") throw new Error("expected means");
    const means = body.means.map((mean) => ({ ...mean, period: "2020/21" }));
    expect(faultsOf({ ...body, means })).toEqual([
      { path: "body.means", expected: "2019/20", received: "2020/21" },
    ]);
  });
});
