import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import { absent, exactly, hidden } from "../results/count";
import type { ReadingTest } from "../schemas/readingTest";
import { gainBody } from "./gainBody";
import { gainFigures } from "./gainFigures";
import { histogram } from "./Histogram";
import { readingGain } from "./readingGain";
import { readingGainResult } from "./readingGainResult";
import { type ReadingGainOptions, tallyReadingGain } from "./tallyReadingGain";

const [ash, beech] = ["100001", "100002"] as const;
const options: ReadingGainOptions = {
  firstTest: { from: "2023-09-01", until: "2023-12-31" },
  secondTest: { from: "2024-01-01", until: "2024-07-31" },
  instruments: [
    { id: "A", label: "Test A", leastMonths: 60, mostMonths: 180 },
    { id: "B", label: "Test B", leastMonths: 72, mostMonths: 200 },
  ],
  threshold: { gainMonths: 12, inMonths: 6 },
  testedPupils: "lowScorers",
  areas: [
    { id: ash, label: "Ash", level: "school", partOf: "trust" },
    { id: beech, label: "Beech", level: "school", partOf: "trust" },
    { id: "trust", label: "A trust", level: "trust", parts: "all" },
  ],
};

const test = (
  pupil: string,
  on: string,
  readingAgeMonths: number,
  more: Partial<ReadingTest> = {},
): ReadingTest => ({ pupil, school: ash, on, instrument: "A", readingAgeMonths, ...more });

/** Two tests of one pupil, 182 days apart: 5.9795 months. */
const pair = (pupil: string, first: number, second: number, more: Partial<ReadingTest> = {}) => [
  test(pupil, "2023-10-01", first, more),
  test(pupil, "2024-03-31", second, more),
];
const rowOf = (records: ReadingTest[], more: Partial<ReadingGainOptions> = {}) =>
  tallyReadingGain(records, { ...options, ...more }).rows[0];
const faultsOf = (make: () => unknown) => {
  try {
    make();
  } catch (error) {
    return (error as { faults: { path: string; expected: string; received: string }[] }).faults;
  }
  return [];
};

describe("tallyReadingGain", () => {
  it("counts a hand-worked school", () => {
    const records = [
      ...pair("gained 12 in 5.98 months: 2.007", 100, 112),
      ...pair("gained 6: 1.003", 100, 106),
      ...pair("gained 5: 0.836", 100, 105),
      ...pair("lost 3: −0.502", 100, 97),
      test("first only", "2023-10-01", 90),
      test("second only", "2024-03-31", 90),
      test("other instrument", "2023-10-01", 90),
      test("other instrument", "2024-03-31", 99, { instrument: "B" }),
      test("91 days", "2023-12-31", 90),
      test("91 days", "2024-03-31", 99),
    ];
    expect(rowOf(records)).toEqual({
      area: ash,
      pupils: exactly(8),
      paired: exactly(4),
      unpaired: {
        noFirstTest: exactly(1),
        noSecondTest: exactly(1),
        differentInstruments: exactly(1),
        shortInterval: exactly(1),
      },
      atFloor: exactly(0),
      atCeiling: exactly(0),
      bands: { belowPace: exactly(2), paceToThreshold: exactly(1), thresholdOrAbove: exactly(1) },
      // months × 487 ÷ (16 × 182)
      ratioGains: {
        is: "histogram",
        bins: [
          { value: -1461 / 2912, count: 1 },
          { value: 2435 / 2912, count: 1 },
          { value: 2922 / 2912, count: 1 },
          { value: 5844 / 2912, count: 1 },
        ],
      },
    });
  });

  it("puts 12 months over 184 days just below twice the pace, and over 182 at it", () => {
    const over = (until: string) =>
      rowOf([test("a", "2023-10-01", 100), test("a", until, 112)])?.bands;
    expect(over("2024-04-02")).toMatchObject({ paceToThreshold: exactly(1) });
    expect(over("2024-03-31")).toMatchObject({ thresholdOrAbove: exactly(1) });
  });

  it("takes the earliest test of the first window and the latest of the second", () => {
    const records = [
      test("a", "2023-08-31", 60),
      test("a", "2023-12-31", 111),
      test("a", "2023-09-01", 100),
      test("a", "2023-10-20", 120),
      test("a", "2024-01-01", 130),
      test("a", "2024-07-31", 111),
      test("a", "2024-03-10", 150),
      test("a", "2024-08-01", 180),
    ];
    // 334 days are 10.97 months: 11 are at the pace.
    expect(rowOf(records)).toMatchObject({
      pupils: exactly(1),
      bands: { paceToThreshold: exactly(1) },
      atFloor: exactly(0),
      atCeiling: exactly(0),
    });
  });

  it("does not know pupils without a test in either window", () => {
    expect(rowOf([test("a", "2023-08-31", 100), test("a", "2024-08-01", 100)])).toMatchObject({
      pupils: exactly(0),
      paired: exactly(0),
      ratioGains: { bins: [] },
    });
  });

  it("counts different instruments before a short interval, each pupil once", () => {
    const records = [test("a", "2023-12-31", 90), test("a", "2024-01-01", 90, { instrument: "B" })];
    expect(rowOf(records)?.unpaired).toEqual({
      noFirstTest: exactly(0),
      noSecondTest: exactly(0),
      differentInstruments: exactly(1),
      shortInterval: exactly(0),
    });
  });

  it("flags floor and ceiling by the instrument's own range, at either test", () => {
    const records = [
      ...pair("floor first", 60, 70),
      ...pair("floor second", 61, 60),
      ...pair("ceiling second", 170, 180),
      ...pair("both", 60, 180),
      ...pair("neither", 61, 179),
      ...pair("neither by B", 73, 180, { instrument: "B" }),
      ...pair("ceiling by B", 180, 200, { instrument: "B" }),
      test("not paired", "2023-10-01", 60),
    ];
    expect(rowOf(records)).toMatchObject({
      paired: exactly(7),
      atFloor: exactly(3),
      atCeiling: exactly(3),
    });
  });

  it("counts a pupil for the school of the last test that counts", () => {
    const { rows } = tallyReadingGain(
      [
        test("moved", "2023-10-01", 100),
        test("moved", "2024-03-31", 110, { school: beech }),
        test("stayed", "2023-10-01", 100),
      ],
      options,
    );
    expect(rows.map(({ pupils, paired }) => [pupils, paired])).toEqual([
      [exactly(1), exactly(0)],
      [exactly(1), exactly(1)],
      [exactly(2), exactly(1)],
    ]);
  });

  it("reads frozen records once, whatever can be iterated", () => {
    function* once() {
      for (const record of pair("a", 100, 112)) yield Object.freeze(record);
    }
    expect(tallyReadingGain(once(), Object.freeze(options)).rows[2]?.paired).toEqual(exactly(1));
  });

  it("lists every fault of the records at once", () => {
    const records = [
      test("a", "2023-10-01", 100),
      test("a", "2023-10-01", 101),
      test("b", "2023-10-01", 59),
      test("c", "2023-10-01", 181),
      test("d", "2023-10-01", 100, { school: "999999" }),
      test("e", "2023-10-01", 100, { instrument: "C" }),
      test("", "2023-02-30", 1.5),
    ];
    expect(faultsOf(() => tallyReadingGain(records, options))).toMatchObject([
      { path: "records[1]", received: '"a, 2023-10-01" again' },
      {
        path: "records[2].readingAgeMonths",
        expected: "from 60 to 180, the range of the instrument",
        received: "59",
      },
      { path: "records[3].readingAgeMonths", received: "181" },
      { path: "records[4].school", received: '"999999"' },
      { path: "records[5].instrument", received: '"C"' },
      { path: "records[6].pupil" },
      { path: "records[6].on" },
      { path: "records[6].readingAgeMonths" },
    ]);
  });

  it("lists every fault of the options at once", () => {
    const [first] = options.instruments;
    const faults = faultsOf(() =>
      tallyReadingGain([], {
        ...options,
        firstTest: { from: "2023-12-31", until: "2023-09-01" },
        secondTest: { from: "2023-09-01", until: "2024-07-31" },
        threshold: { gainMonths: 6, inMonths: 6 },
        instruments: [
          { id: "A", label: "A", leastMonths: 60, mostMonths: 60 },
          ...(first ? [first] : []),
        ],
      }),
    );
    expect(faults).toEqual([
      { path: "instruments[1].id", expected: "an id that is there once", received: '"A" again' },
      { path: "firstTest.until", expected: "2023-12-31 or later", received: "2023-09-01" },
      { path: "secondTest.from", expected: "later than 2023-09-01", received: "2023-09-01" },
      { path: "instruments[0].mostMonths", expected: "above 60", received: "60" },
      {
        path: "threshold.gainMonths",
        expected: "above 6: faster than the usual pace",
        received: "6",
      },
    ]);
  });

  it("refuses areas that are no schools and have no parts", () => {
    const refused = (areas: ReadingGainOptions["areas"]) =>
      faultsOf(() => tallyReadingGain([], { ...options, areas })).map(({ path }) => path);
    expect(refused([])).toEqual(["areas"]);
    expect(refused([{ id: "x", label: "x", level: "school" }])).toEqual(["areas[0].id"]);
    expect(refused([{ id: "x", label: "x", level: "trust" }])).toEqual(["areas[0]"]);
  });
});

const days = fc.constantFrom(
  "2023-09-01",
  "2023-10-01",
  "2023-12-31",
  "2024-01-01",
  "2024-03-31",
  "2024-07-31",
);
const register = fc
  .array(
    fc.record({
      school: fc.constantFrom<string>(ash, beech),
      tests: fc.uniqueArray(
        fc.record({
          on: days,
          readingAgeMonths: fc.oneof(fc.constantFrom(72, 180), fc.integer({ min: 100, max: 112 })),
          instrument: fc.constantFrom("A", "A", "A", "B"),
        }),
        { selector: ({ on }) => on, maxLength: 3 },
      ),
    }),
    { maxLength: 25 },
  )
  .map((pupils) =>
    pupils.map(({ school, tests }, index) =>
      tests.map((each): ReadingTest => ({ ...each, school, pupil: `p${index}` })),
    ),
  );

describe("of any register", () => {
  it("every pupil is counted once, the trust's are its schools', and shares are from 0 to 1", () => {
    const numberIn = (count: { is: string }) => ("value" in count ? Number(count.value) : NaN);
    fc.assert(
      fc.property(register, (pupils) => {
        const { rows } = readingGain(pupils.flat(), { ...options, ...testContext }).body;
        for (const { pupils: all, paired, unpaired, bands, ...row } of rows) {
          const sum = (counts: object) =>
            Object.values(counts).reduce((total: number, count) => total + numberIn(count), 0);
          expect(numberIn(paired) + sum(unpaired)).toBe(numberIn(all));
          expect(sum(bands)).toBe(numberIn(paired));
          const { paceOrAboveRate: pace, thresholdOrAboveRate: threshold } = row;
          if (pace.is !== "counted" || threshold.is !== "counted") {
            expect([pace, threshold, numberIn(paired)]).toEqual([
              absent("zeroDenominator"),
              absent("zeroDenominator"),
              0,
            ]);
            continue;
          }
          expect(threshold.share).toBeGreaterThanOrEqual(0);
          expect(pace.share).toBeGreaterThanOrEqual(threshold.share);
          expect(pace.share).toBeLessThanOrEqual(1);
        }
        const [first, second, trust] = rows.map(({ pupils: all }) => numberIn(all));
        expect(trust).toBe((first ?? NaN) + (second ?? NaN));
      }),
      fuzzRuns(50),
    );
  });

  it("the tally agrees with a naive count", () => {
    const month = 30.4375;
    fc.assert(
      fc.property(register, (pupils) => {
        const ratios = pupils.flatMap((tests) => {
          const sorted = tests.toSorted((a, b) => (a.on < b.on ? -1 : 1));
          const first = sorted.find(({ on }) => on <= options.firstTest.until);
          const second = sorted.findLast(({ on }) => on >= options.secondTest.from);
          if (!first || !second || first.instrument !== second.instrument) return [];
          const months = (Date.parse(second.on) - Date.parse(first.on)) / 864e5 / month;
          return months < 3 ? [] : [(second.readingAgeMonths - first.readingAgeMonths) / months];
        });
        expect(tallyReadingGain(pupils.flat(), options).rows[2]).toMatchObject({
          pupils: exactly(pupils.filter(({ length }) => length > 0).length),
          paired: exactly(ratios.length),
          bands: {
            belowPace: exactly(ratios.filter((ratio) => ratio < 1).length),
            thresholdOrAbove: exactly(ratios.filter((ratio) => ratio >= 2).length),
          },
        });
      }),
      fuzzRuns(50),
    );
  });
});

describe("readingGain", () => {
  /** Ten pupils over 182 days, who gained 0, 2, 4, … 18 months. */
  const ten = Array.from({ length: 10 }, (_, index) => pair(`${index}`, 100, 100 + 2 * index));

  it("has median and quartiles to two decimals from ten pupils on", () => {
    const ratioGainOf = (pupils: ReadingTest[][]) =>
      readingGain(pupils.flat(), { ...options, ...testContext }).body.rows[0]?.ratioGain;
    // Type 7 of 0, 2 … 18: places 3.25, 5.5, 7.75 hold 4.5, 9 and 13.5 months; ÷ 5.97947 months.
    expect(ratioGainOf(ten)).toEqual({
      is: "quartiles",
      lower: 0.75,
      median: 1.51,
      upper: 2.26,
      method: "Hyndman and Fan type 7",
    });
    expect(ratioGainOf(ten.slice(1))).toEqual({ is: "tooFewPeople", minimum: 10 });
  });

  it("rounds a median of nearly nothing to 0, never to −0", () => {
    const first = { from: "1980-01-01", until: "1980-12-31" };
    // A month lost in 44 years: −0.002.
    const records = ten.flatMap((_, index) => [
      test(`${index}`, "1980-03-31", 101),
      test(`${index}`, "2024-03-31", 100),
    ]);
    const { rows } = readingGain(records, { ...options, firstTest: first, ...testContext }).body;
    expect(rows[0]?.ratioGain).toMatchObject({ lower: 0, median: 0, upper: 0 });
  });

  it("has the shares at the pace and at the threshold, with an interval of the process", () => {
    const { body } = readingGain(ten.flat(), { ...options, ...testContext });
    expect(body).toMatchObject({ shortestMonths: 3, testedPupils: "lowScorers" });
    // 6 months and more are at the pace, 12 and more at twice.
    expect(body.rows[0]).toMatchObject({
      paceOrAboveRate: {
        numerator: exactly(7),
        denominator: exactly(10),
        share: 0.7,
        interval: { describes: "process", method: "Wilson" },
      },
      thresholdOrAboveRate: { numerator: exactly(4), denominator: exactly(10), share: 0.4 },
    });
  });

  it("is of a sample where the basis is a survey", () => {
    const basis = { kind: "survey", population: "pupils", askedOn: "2024" } as const;
    const { body } = readingGain(ten.flat(), { ...options, ...testContext, basis });
    expect(body.rows[0]?.thresholdOrAboveRate).toMatchObject({
      interval: { describes: "sampling" },
    });
  });

  it("of a trust is of its pupils, not a mean of its schools", () => {
    const records = [
      ...ten.flat(),
      ...pair("x", 100, 140, { school: beech }),
      ...pair("y", 100, 140, { school: beech }),
    ];
    const { rows } = readingGain(records, { ...options, ...testContext }).body;
    expect(rows.map(({ thresholdOrAboveRate: rate }) => "share" in rate && rate.share)).toEqual([
      4 / 10,
      1,
      6 / 12,
    ]);
    // Type 7 of twelve: between 10 and 12 months, 11 ÷ 5.97947 = 1.84.
    expect(rows[2]?.ratioGain).toMatchObject({ median: 1.84 });
  });
});

describe("readingGainResult", () => {
  const counts = tallyReadingGain(
    Array.from({ length: 10 }, (_, index) => pair(`${index}`, 100, 100 + 2 * index)).flat(),
    { ...options, areas: [{ id: ash, label: "Ash", level: "school" }] },
  );
  const [row] = counts.rows;
  if (!row) throw new Error("expected a row");
  const made = (more: Partial<typeof row>) =>
    readingGainResult({ ...counts, rows: [{ ...row, ...more }] }, testContext).body.rows[0];

  it("takes published counts without a distribution", () => {
    expect(made({ ratioGains: absent("notStated") })).toMatchObject({
      ratioGain: absent("notStated"),
      thresholdOrAboveRate: { share: 0.4 },
    });
  });

  it("refuses distributions that are of other pupils, band by band", () => {
    const bins = (...entries: [number, number][]) => ({ ratioGains: histogram(new Map(entries)) });
    const pathsOf = (more: Partial<typeof row>) =>
      faultsOf(() => made(more)).map(({ path, expected }) => `${path}: ${expected}`);
    const at = "rows[0].ratioGains";
    expect(pathsOf(bins([0.5, 3], [1, 3], [2, 4]))).toEqual([]);
    expect(pathsOf(bins([0.5, 3], [1, 3], [2, 5]))).toEqual([
      `${at}: at most 10 together, the paired pupils`,
      `${at}: at most 4 together, the pupils at the threshold`,
    ]);
    expect(pathsOf(bins([0.99, 4], [1, 2], [2, 4]))).toEqual([
      `${at}: at most 3 together, the pupils below the pace`,
      `${at}: 3 together, the pupils from pace to threshold`,
    ]);
    expect(pathsOf(bins([NaN, 1], [2, -1]))).toEqual([
      `${at}.bins[0].value: a number`,
      `${at}.bins[1].count: an integer of 0 or more`,
    ]);
  });

  it("refuses counts that are not of the same pupils", () => {
    const pathsOf = (more: Partial<typeof row>) =>
      faultsOf(() => made(more)).map(({ path }) => path);
    expect(pathsOf({ pupils: exactly(11) })).toEqual(["rows[0].paired and unpaired"]);
    expect(pathsOf({ bands: { ...row.bands, belowPace: exactly(4) } })).toEqual(["rows[0].bands"]);
    expect(pathsOf({ atFloor: exactly(11), atCeiling: exactly(11) })).toEqual([
      "rows[0].atFloor",
      "rows[0].atCeiling",
    ]);
    expect(pathsOf({ area: "trust" })).toEqual(["rows"]);
    expect(pathsOf({ paired: exactly(-1) })).toEqual(["rows[0].paired"]);
  });

  it("refuses a trust whose schools do not add up to it, in any count", () => {
    const whole = tallyReadingGain(pair("a", 100, 112), options);
    const [first, second, trust] = whole.rows;
    if (!first || !second || !trust) throw new Error("expected three rows");
    const bigger = {
      ...trust,
      pupils: exactly(6),
      unpaired: {
        noFirstTest: exactly(1),
        noSecondTest: exactly(1),
        differentInstruments: exactly(1),
        shortInterval: exactly(1),
      },
      paired: exactly(2),
      bands: { ...trust.bands, thresholdOrAbove: exactly(2) },
      atFloor: exactly(1),
      atCeiling: exactly(1),
    };
    const faults = faultsOf(() =>
      readingGainResult({ ...whole, rows: [first, second, bigger] }, testContext),
    );
    expect(faults.map(({ path }) => path)).toEqual([
      "rows[2].pupils",
      "rows[2].paired",
      "rows[2].atFloor",
      "rows[2].atCeiling",
      "rows[2].unpaired.noFirstTest",
      "rows[2].unpaired.noSecondTest",
      "rows[2].unpaired.differentInstruments",
      "rows[2].unpaired.shortInterval",
      "rows[2].bands.thresholdOrAbove",
    ]);
  });

  it("hides with a count every value that it told, and no other", () => {
    const figures = gainFigures(counts);
    const rebuilt = (more: Partial<(typeof figures.rows)[number]>) =>
      gainBody({ ...figures, rows: figures.rows.map((each) => ({ ...each, ...more })) }, "register")
        .rows[0];
    const { bands } = row;
    expect(rebuilt({ atFloor: hidden, pupils: hidden })).toMatchObject({
      paceOrAboveRate: { share: 0.7 },
      thresholdOrAboveRate: { share: 0.4 },
      ratioGain: { is: "quartiles" },
    });
    expect(rebuilt({ bands: { ...bands, thresholdOrAbove: hidden } })).toMatchObject({
      paceOrAboveRate: { share: 0.7 },
      thresholdOrAboveRate: hidden,
      ratioGain: hidden,
    });
    expect(rebuilt({ bands: { ...bands, belowPace: hidden } })).toMatchObject({
      paceOrAboveRate: hidden,
      thresholdOrAboveRate: { share: 0.4 },
      ratioGain: hidden,
    });
    expect(rebuilt({ paired: hidden })).toMatchObject({
      paceOrAboveRate: hidden,
      thresholdOrAboveRate: hidden,
      ratioGain: hidden,
    });
  });
});
