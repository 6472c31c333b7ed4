import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { absent, bounded, type Count, exactly, hidden } from "../results/count";
import type { ExclusionsRow } from "../results/exclusionsResult";
import { metricResultSchema } from "../results/metricResult";
import type { ExclusionEvent } from "../schemas/exclusionEvent";
import type { ExclusionCounts, ExclusionCountsRow } from "./ExclusionCounts";
import { exclusionRates } from "./exclusionRates";
import { exclusionsResult } from "./exclusionsResult";
import { mergeTallies } from "./mergeTallies";
import { nationalExclusionsBody } from "./nationalExclusionsBody";
import { type ExclusionOptions, tallyExclusions } from "./tallyExclusions";

const options: ExclusionOptions = {
  denominator: "januaryCensusHeadcount",
  areas: [
    { id: "100001", label: "Ash", level: "school", partOf: "trust" },
    { id: "100002", label: "Beech", level: "school", partOf: "trust" },
    { id: "trust", label: "A trust", level: "trust", parts: "all" },
  ],
  periods: [{ year: "2022/23" }, { year: "2023/24", status: "provisional" }],
  headcounts: [
    { school: "100001", year: "2022/23", pupils: 190 },
    { school: "100001", year: "2023/24", pupils: 200 },
    { school: "100002", year: "2022/23", pupils: 1000 },
    { school: "100002", year: "2023/24", pupils: 1000 },
  ],
};
const termOptions: ExclusionOptions = {
  ...options,
  periods: [
    { year: "2023/24", term: "autumn" },
    { year: "2023/24", term: "spring" },
    { year: "2023/24", term: "summer" },
  ],
  headcounts: (["autumn", "spring", "summer"] as const).flatMap((term) =>
    ["100001", "100002"].map((school) => ({ school, year: "2023/24", term, pupils: 500 })),
  ),
};

const event = (
  pupil: string,
  school: string,
  on: string,
  kind: ExclusionEvent["kind"] = "suspension",
  outcome: ExclusionEvent["outcome"] = "upheld",
): ExclusionEvent => ({ pupil, school, when: { is: "day", on }, kind, outcome });

/*
 * 2023/24. Ash: a suspended in October and on the last day of spring, Easter Sunday 31 March; b once, in
 * May, and then permanently excluded, upheld: 3 suspensions of 2 pupils, 1 permanent exclusion, of 200:
 * 1.5, 1 and 0.5 per 100. Beech: a, who had moved there, and c: 2 suspensions of 2 pupils of 1,000. A
 * withdrawn suspension, a permanent exclusion that is under review and one that was withdrawn, and a
 * lunchtime exclusion are none.
 * Trust: 5 suspensions of 4 enrolments (a twice, at two schools), of 1,200: 0.41667 per 100.
 */
const events = [
  event("a", "100001", "2023-10-02"),
  event("a", "100001", "2024-03-31"),
  event("b", "100001", "2024-05-07"),
  event("b", "100001", "2024-06-03", "permanentExclusion"),
  event("a", "100002", "2024-07-31"),
  event("c", "100002", "2023-08-01", "suspension", "underReview"),
  event("d", "100002", "2023-10-02", "suspension", "withdrawn"),
  event("d", "100002", "2023-10-02", "permanentExclusion", "underReview"),
  event("e", "100002", "2023-10-02", "permanentExclusion", "withdrawn"),
  event("f", "100002", "2023-10-02", "lunchtimeExclusion"),
  event("g", "100001", "2023-07-31"),
  event("h", "100001", "2024-08-01"),
];

function rowOf(rows: readonly ExclusionsRow[], area: string, period: string): ExclusionsRow {
  const row = rows.find((each) => each.area === area && each.period === period);
  if (!row) throw new Error(`expected a row of ${area}, ${period}`);
  return row;
}

function nationalRows(body: { is: string; rows: readonly object[] }): ExclusionsRow[] {
  if (body.is !== "national") throw new Error(`expected national rows; received ${body.is}`);
  return body.rows as ExclusionsRow[];
}

function exactValue(count: Count): number {
  if (count.is !== "exact") throw new Error(`expected an exact count; received ${count.is}`);
  return count.value;
}

describe("exclusionRates", () => {
  const result = () => exclusionRates(events, { ...options, ...testContext });
  const rows = () => nationalRows(result().body);

  it("counts events, and pupils with one or more of them, per 100 of the headcount", () => {
    expect(rowOf(rows(), "100001", "2023/24")).toMatchObject({
      headcount: exactly(200),
      suspensions: { count: exactly(3), rate: { per100: 1.5 } },
      permanentExclusions: { count: exactly(1), rate: { per100: 0.5 } },
      pupilsSuspended: { count: exactly(2), rate: { per100: 1 } },
    });
  });

  it("counts neither what was withdrawn, nor exclusions under review, nor those at lunchtime", () => {
    expect(rowOf(rows(), "100002", "2023/24")).toMatchObject({
      suspensions: { count: exactly(2) },
      permanentExclusions: { count: exactly(0) },
      pupilsSuspended: { count: exactly(2) },
    });
  });

  it("gives a trust all events of its schools ÷ all their pupils, a pupil at two schools counted twice", () => {
    const trust = rowOf(rows(), "trust", "2023/24");
    expect(trust).toMatchObject({
      headcount: exactly(1200),
      suspensions: { count: exactly(5), rate: { per100: 500 / 1200 } },
      permanentExclusions: { count: exactly(1), rate: { per100: 100 / 1200 } },
      pupilsSuspended: { count: exactly(4), rate: { per100: 400 / 1200 } },
    });
  });

  it("leaves events of other years to their years, by day", () => {
    expect(rowOf(rows(), "100001", "2022/23")).toMatchObject({
      suspensions: { count: exactly(1), rate: { per100: 100 / 190 } },
    });
  });

  it("says what rates are per, and marks provisional years row by row", () => {
    expect(result()).toMatchObject({ kind: "exclusions", metric: "exclusionRates" });
    expect(result().body.denominator).toBe("januaryCensusHeadcount");
    expect(rows().map(({ area, period, status }) => [area, period, status])).toEqual([
      ["100001", "2022/23", "final"],
      ["100001", "2023/24", "provisional"],
      ["100002", "2022/23", "final"],
      ["100002", "2023/24", "provisional"],
      ["trust", "2022/23", "final"],
      ["trust", "2023/24", "provisional"],
    ]);
  });

  it("counts a pupil once in a year and once in each term, so that terms do not add up to the year", () => {
    const terms = nationalRows(exclusionRates(events, { ...termOptions, ...testContext }).body);
    const ofTerm = (term: string) => rowOf(terms, "100001", `2023/24 ${term}`);
    expect(ofTerm("autumn")).toMatchObject({
      suspensions: { count: exactly(1), rate: { per100: 0.2 } },
      pupilsSuspended: { count: exactly(1) },
    });
    expect(ofTerm("spring")).toMatchObject({ pupilsSuspended: { count: exactly(1) } });
    expect(ofTerm("summer")).toMatchObject({
      suspensions: { count: exactly(1) },
      permanentExclusions: { count: exactly(1) },
      pupilsSuspended: { count: exactly(1) },
    });
    const sum = ["autumn", "spring", "summer"].reduce(
      (total, term) => total + exactValue(ofTerm(term).pupilsSuspended.count),
      0,
    );
    expect(sum).toBe(3);
    expect(rowOf(rows(), "100001", "2023/24").pupilsSuspended.count).toEqual(exactly(2));
  });

  it("places events without a day by their term", () => {
    const when = { is: "term" as const, year: "2023/24", term: "spring" as const };
    const inTerm = { ...event("a", "100001", "2023-10-02"), when };
    const year = tallyExclusions([inTerm], options).rows;
    expect(year.map(({ suspensions }) => exactValue(suspensions))).toEqual([0, 1, 0, 0, 0, 1]);
    const terms = tallyExclusions([inTerm], termOptions).rows;
    expect(terms.slice(0, 3).map(({ suspensions }) => exactValue(suspensions))).toEqual([0, 1, 0]);
  });

  it("breaks the series at the years of school closures", () => {
    const years = ["2018/19", "2019/20", "2020/21", "2021/22"];
    const { body } = exclusionRates([], {
      ...options,
      periods: years.map((year) => ({ year })),
      headcounts: [],
      ...testContext,
    });
    expect(body.periods).toEqual([
      { id: "2018/19", year: "2018/19" },
      { id: "2019/20", year: "2019/20", seriesBreak: "schoolClosures" },
      { id: "2020/21", year: "2020/21", seriesBreak: "schoolClosures" },
      { id: "2021/22", year: "2021/22" },
    ]);
    const terms = exclusionRates([], { ...termOptions, ...testContext }).body.periods;
    expect(terms[0]).toEqual({ id: "2023/24 autumn", year: "2023/24", term: "autumn" });
  });

  it("has no rate where a headcount is not known, for the school nor for its trust", () => {
    const known = options.headcounts.filter(({ school }) => school === "100001");
    const { body } = exclusionRates(events, { ...options, headcounts: known, ...testContext });
    const some = nationalRows(body);
    expect(rowOf(some, "100001", "2023/24").suspensions.rate).toMatchObject({ per100: 1.5 });
    for (const area of ["100002", "trust"]) {
      expect(rowOf(some, area, "2023/24")).toMatchObject({
        headcount: absent("notAvailable"),
        suspensions: { rate: absent("notAvailable") },
      });
    }
    expect(rowOf(some, "100002", "2023/24").suspensions.count).toEqual(exactly(2));
  });

  it("survives JSON and fits the schema of results", () => {
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result())))).toEqual(result());
  });

  it("takes frozen events and any iterable", () => {
    function* each() {
      yield* events.map((one) => Object.freeze({ ...one, when: Object.freeze(one.when) }));
    }
    const frozen = Object.freeze({
      ...options,
      areas: Object.freeze(
        options.areas.map((area) => Object.freeze(area)),
      ) as typeof options.areas,
      ...testContext,
    });
    expect(exclusionRates(each(), frozen)).toEqual(result());
  });
});

describe("tallyExclusions", () => {
  const someEvents = fc.array(
    fc.record({
      pupil: fc.constantFrom("a", "b", "c", "d", "e"),
      school: fc.constantFrom("100001", "100002"),
      when: fc
        .constantFrom("2022-09-05", "2023-01-09", "2023-10-02", "2024-02-01", "2024-06-03")
        .map((on) => ({ is: "day" as const, on })),
      kind: fc.constantFrom("suspension" as const, "lunchtimeExclusion" as const),
      outcome: fc.constantFrom("upheld" as const, "withdrawn" as const, "underReview" as const),
    }),
    { maxLength: 40 },
  );

  it.each([
    ["pupil", (one: ExclusionEvent) => one.pupil < "c"],
    ["school", (one: ExclusionEvent) => one.school === "100001"],
  ])("of a whole is that of its parts merged, in any order, when split by %s", (_, isFirst) => {
    fc.assert(
      fc.property(someEvents, fc.constantFrom(options, termOptions), (all, with_) => {
        const parts = [all.filter(isFirst), all.filter((one) => !isFirst(one))].map((part) =>
          tallyExclusions(part, with_),
        ) as [ExclusionCounts, ExclusionCounts];
        const whole = tallyExclusions(all, with_);
        expect(mergeTallies(parts[0], parts[1])).toEqual(whole);
        expect(mergeTallies(parts[1], parts[0])).toEqual(whole);
      }),
    );
  });

  it("refuses to merge tallies that are per 100 of two things, or know other headcounts", () => {
    const one = tallyExclusions([], options);
    const other = tallyExclusions([], { ...options, denominator: "averageRoll" });
    expect(() => mergeTallies(one, other)).toThrow(
      expect.objectContaining({ code: "TALLIES_DIFFER" }),
    );
    const fewer = tallyExclusions([], { ...options, headcounts: options.headcounts.slice(1) });
    expect(() => mergeTallies(one, fewer)).toThrow(
      expect.objectContaining({ code: "TALLIES_DIFFER" }),
    );
  });

  it("agrees with a naive count, whatever the order of events", () => {
    fc.assert(
      fc.property(someEvents, (all) => {
        const { rows } = tallyExclusions(all, options);
        const counted = all.filter(
          ({ kind, outcome, when }) =>
            kind === "suspension" && outcome !== "withdrawn" && when.on >= "2023-08-01",
        );
        const enrolments = new Set(counted.map(({ pupil, school }) => `${pupil} ${school}`));
        expect(rows[5]).toMatchObject({
          area: "trust",
          suspensions: exactly(counted.length),
          pupilsSuspended: exactly(enrolments.size),
        });
        expect(tallyExclusions(all.toReversed(), options)).toEqual(tallyExclusions(all, options));
      }),
    );
  });

  it("carries no pupil's id", () => {
    const tally = JSON.stringify(
      tallyExclusions([event("pupil-17", "100001", "2023-10-02")], options),
    );
    expect(tally).not.toContain("pupil-17");
  });

  it("lists every fault of events and headcounts at once", () => {
    const broken = [
      event("a", "100001", "2023-10-02", "permanentExclusion"),
      event("a", "100001", "2023-11-02", "permanentExclusion"),
      event("b", "999999", "2023-10-02"),
      { ...event("", "12", "2023-02-30"), kind: "expulsion", days: NaN },
    ];
    const headcounts = [
      ...options.headcounts,
      { school: "100001", year: "2023/24", pupils: 200 },
      { school: "300003", year: "2023/24", pupils: 1 },
      { school: "100001", year: "2023/25", pupils: -1 },
      { school: "100001", year: "2021/22", pupils: NaN },
    ];
    try {
      tallyExclusions(broken as ExclusionEvent[], { ...options, headcounts });
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: "ID_DUPLICATED",
        faults: [
          { path: "headcounts[4]", received: '"100001 2023/24" again' },
          { path: "headcounts[5].school", received: '"300003"' },
          { path: "headcounts[6].year" },
          { path: "headcounts[6].pupils", expected: "at least 0" },
          { path: "headcounts[7].pupils" },
          { path: "events[1].pupil", received: '"a" again' },
          {
            path: "events[2].school",
            expected: "the URN of a school of the areas",
            received: '"999999"',
          },
          { path: "events[3].pupil" },
          { path: "events[3].school" },
          { path: "events[3].when.on", expected: "a date like 2022-07-31" },
          { path: "events[3].kind" },
          { path: "events[3].days", expected: "no such field" },
        ],
      });
    }
  });

  it("lists what is wrong with areas and periods", () => {
    const faultsOf = (change: Partial<ExclusionOptions>) => {
      try {
        tallyExclusions([], { ...options, ...change });
      } catch (error) {
        return error;
      }
      throw new Error("expected a refusal");
    };
    expect(
      faultsOf({
        areas: [
          { id: "12", label: "A school", level: "school" },
          { id: "trust", label: "A trust", level: "trust" },
        ],
      }),
    ).toMatchObject({
      code: "RECORD_INVALID",
      faults: [
        { path: "areas[0].id", expected: "a school's URN, of six digits", received: '"12"' },
        { path: "areas[1]", expected: "areas that are part of it", received: "none" },
      ],
    });
    expect(faultsOf({ periods: [{ year: "2023" }] })).toMatchObject({
      faults: [
        { path: "periods[0].year" },
        { path: "periods[0].year", expected: "two years that follow each other, like 2021/22" },
      ],
    });
    expect(faultsOf({ areas: [null] as never })).toMatchObject({
      faults: [{ path: "areas[0]", expected: "an object" }],
    });
    expect(faultsOf({ periods: [] })).toMatchObject({
      faults: [{ path: "periods", expected: "at least 1", received: "0" }],
    });
  });
});

describe("nationalExclusionsBody", () => {
  const row = (changes: Partial<ExclusionCountsRow> = {}): ExclusionCountsRow => ({
    area: "100001",
    period: "2023/24",
    status: "final",
    denominator: "januaryCensusHeadcount",
    headcount: 1200,
    suspensions: exactly(20),
    permanentExclusions: exactly(3),
    pupilsSuspended: exactly(12),
    ...changes,
  });
  const counts = (...rows: ExclusionCountsRow[]): ExclusionCounts => ({
    is: "national",
    areas: [{ id: "100001", label: "Ash", level: "school" }],
    periods: [{ year: "2023/24" }],
    rows,
  });
  const bodyRow = (changes: Partial<ExclusionCountsRow>) => {
    const [first] = nationalExclusionsBody(counts(row(changes))).rows;
    if (!first) throw new Error("expected a row");
    return first;
  };

  it("gives 3 events of 1,200 pupils the exact Poisson bounds 0.052 to 0.731 per 100", () => {
    expect(bodyRow({}).permanentExclusions.rate).toEqual({
      is: "perHundred",
      per100: 0.25,
      interval: {
        lower: expect.closeTo(0.05156, 5),
        upper: expect.closeTo(0.73061, 5),
        level: 0.95,
        method: "Poisson, exact",
        describes: "process",
      },
    });
  });

  it("takes Byar's bounds from 10 events, and Wilson's for pupils", () => {
    const methodOf = (events: number) => {
      const { rate } = bodyRow({
        suspensions: exactly(events),
        pupilsSuspended: exactly(1),
      }).suspensions;
      return rate.is === "perHundred" ? rate.interval?.method : rate.is;
    };
    expect([9, 10].map(methodOf)).toEqual(["Poisson, exact", "Poisson, Byar"]);
    // 12 of 1,200: (0.01 + 0.0016006 ± 0.0058527) ÷ 1.0032012 = 0.0057296 to 0.0173976.
    expect(bodyRow({}).pupilsSuspended.rate).toMatchObject({
      per100: 1,
      interval: {
        lower: expect.closeTo(0.57296, 4),
        upper: expect.closeTo(1.73976, 4),
        method: "Wilson",
        describes: "process",
      },
    });
  });

  it("lets suspensions exceed 100 per 100, and pupils too, then without bounds of a proportion", () => {
    const busy = bodyRow({
      headcount: 40,
      suspensions: exactly(90),
      pupilsSuspended: exactly(41),
    });
    expect(busy.suspensions.rate).toMatchObject({ per100: 225, interval: {} });
    expect(busy.pupilsSuspended.rate).toEqual({ is: "perHundred", per100: 102.5 });
    expect(
      bodyRow({ headcount: 40, suspensions: exactly(90), pupilsSuspended: exactly(40) })
        .pupilsSuspended.rate,
    ).toMatchObject({ per100: 100, interval: { upper: 100 } });
  });

  it("has no rate of nobody, of hidden, absent or bounded counts", () => {
    const none = { headcount: 0, suspensions: exactly(2), pupilsSuspended: exactly(1) };
    expect(bodyRow(none).suspensions).toEqual({
      count: exactly(2),
      rate: absent("zeroDenominator"),
    });
    const ratesOf = (changes: Partial<ExclusionCountsRow>) => bodyRow(changes).suspensions.rate;
    expect(ratesOf({ suspensions: hidden })).toEqual(hidden);
    expect(ratesOf({ headcount: hidden })).toEqual(hidden);
    expect(ratesOf({ suspensions: hidden, headcount: absent("notAvailable") })).toEqual(hidden);
    expect(ratesOf({ suspensions: absent("notYetDue") })).toEqual(absent("notYetDue"));
    expect(ratesOf({ headcount: absent("notStated") })).toEqual(absent("notStated"));
    expect(ratesOf({ suspensions: bounded("moreThan", 20) })).toEqual(absent("notAvailable"));
  });

  it.each<[string, Partial<ExclusionCountsRow>, object]>([
    [
      "more pupils suspended than suspensions",
      { pupilsSuspended: exactly(21) },
      {
        code: "PARTS_EXCEED_WHOLE",
        faults: [
          {
            path: "rows[0].pupilsSuspended",
            expected: "at most the suspensions, 20",
            received: "21",
          },
        ],
      },
    ],
    [
      "suspensions of nobody",
      { pupilsSuspended: exactly(0) },
      {
        code: "PARTS_FALL_SHORT",
        faults: [
          {
            path: "rows[0].pupilsSuspended",
            expected: "at least 1, as there are 20 suspensions",
            received: "0",
          },
        ],
      },
    ],
    [
      "a headcount of half a pupil",
      { headcount: 0.5 },
      {
        code: "COUNT_OUT_OF_RANGE",
        faults: [
          {
            path: "rows[0].headcount",
            expected: "a whole number of 0 or more",
            received: "0.5",
          },
        ],
      },
    ],
    ["a headcount below 0", { headcount: -1 }, { code: "COUNT_OUT_OF_RANGE" }],
    ["a headcount that is no number", { headcount: NaN }, { code: "COUNT_OUT_OF_RANGE" }],
    [
      "a denominator that nobody defined",
      { denominator: "pupils" as never },
      {
        code: "RECORD_INVALID",
        faults: [
          {
            path: "rows[0].denominator",
            expected: "januaryCensusHeadcount or averageRoll or rollOnDate or everOnRoll",
            received: '"pupils"',
          },
        ],
      },
    ],
  ])("refuses %s", (_, change, error) => {
    expect(() => nationalExclusionsBody(counts(row(change)))).toThrow(
      expect.objectContaining(error),
    );
  });

  it("takes as many pupils suspended as suspensions", () => {
    expect(bodyRow({ pupilsSuspended: exactly(20) }).pupilsSuspended.count).toEqual(exactly(20));
  });

  it("never compares two denominators", () => {
    const areas = [
      { id: "100001", label: "Ash", level: "school" as const },
      { id: "100002", label: "Beech", level: "school" as const },
    ];
    const rows = [row(), row({ area: "100002", denominator: "averageRoll" })];
    expect(() => exclusionsResult({ ...counts(...rows), areas }, testContext)).toThrow(
      expect.objectContaining({
        code: "DENOMINATORS_DIFFER",
        faults: [
          {
            path: "rows[1].denominator",
            expected: '"januaryCensusHeadcount", as in the first row',
            received: '"averageRoll"',
          },
        ],
      }),
    );
  });

  it("refuses a trust whose schools do not add up to it", () => {
    const areas = [
      { id: "100001", label: "Ash", level: "school" as const, partOf: "trust" },
      { id: "trust", label: "A trust", level: "trust" as const, parts: "all" as const },
    ];
    const trust = row({ area: "trust", suspensions: exactly(19) });
    expect(() => nationalExclusionsBody({ ...counts(row(), trust), areas })).toThrow(
      expect.objectContaining({
        code: "PARTS_EXCEED_WHOLE",
        faults: [
          {
            path: "rows[1].suspensions",
            expected: "at most 19 together, the suspensions of A trust",
            received: "20",
          },
        ],
      }),
    );
    const more = row({ area: "trust", permanentExclusions: exactly(4) });
    expect(() => nationalExclusionsBody({ ...counts(row(), more), areas })).toThrow(
      expect.objectContaining({ code: "PARTS_FALL_SHORT" }),
    );
    const some = areas.map((area) => ({
      ...area,
      ...("parts" in area && { parts: "some" as const }),
    }));
    expect(nationalExclusionsBody({ ...counts(row(), more), areas: some }).rows).toHaveLength(2);
  });
});
