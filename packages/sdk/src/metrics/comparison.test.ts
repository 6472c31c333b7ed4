import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import type { ComparisonResult, SideDefinition } from "../results/comparisonResult";
import { absent, bounded, type Count, exactly, hidden } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { RateOutcome } from "../schemas/rateOutcome";
import { comparisonFaults } from "../snapshot/comparisonFaults";
import { attainmentGap } from "./attainmentGap";
import type { ComparisonSideCounts } from "./ComparisonCounts";
import { destinationGap } from "./destinationGap";
import { mergeTallies } from "./mergeTallies";
import { rateComparison } from "./rateComparison";
import { tallyRate } from "./tallyRate";
import { trustAgainstNational } from "./trustAgainstNational";

const stated = (id: string): SideDefinition => ({ is: "stated", id, label: id });
const named = (id: string) => ({ id, label: id, outcome: stated("moved"), base: stated("all") });
const printed = (id: string, text: string): ComparisonSideCounts => ({
  ...named(id),
  rate: { is: "printed", text },
});
const counted = (id: string, numerator: Count, denominator: Count): ComparisonSideCounts => ({
  ...named(id),
  rate: { is: "counts", numerator, denominator },
});
const of = (id: string, had: number, all: number) => counted(id, exactly(had), exactly(all));
const compare = (first: ComparisonSideCounts, second: ComparisonSideCounts) =>
  rateComparison({ unit: "graduates", first, second }, testContext);
const near = (value: number) => expect.closeTo(value, 10);
const faultsOf = ({ body }: ComparisonResult, change: object) =>
  comparisonFaults({ ...body, ...change }, "body").map(({ path }) => path);

describe("printed rates", () => {
  it("12% against 72% is 60 points and a ratio of 6, without an interval and with why", () => {
    const sides = { unit: "pupils", first: printed("ap", "12%"), second: printed("all", "72%") };
    const result = attainmentGap(sides, testContext);
    expect(result).toMatchObject({ metric: "attainmentGap", body: { relation: "separate" } });
    expect(result.body.difference).toEqual({
      is: "compared",
      gapPp: near(-60),
      interval: { is: "none", why: "printedWithoutCounts" },
      ratio: { is: "ratio", value: near(6) },
      verdict: "notTested",
    });
    expect(result.body.first).not.toHaveProperty("oneIn");
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
    expect(faultsOf(result, {})).toEqual([]);
  });

  it("1 in 3 against 1 in 17 keeps its text, and is there as icons to count", () => {
    // 100 × (1/3 − 1/17) = 27.4510; 17 ÷ 3 = 5.6667.
    const sides = {
      unit: "pupils",
      first: printed("ap", "1 in 3"),
      second: printed("all", "1 in 17"),
    };
    const { metric, body } = destinationGap(sides, testContext);
    expect(metric).toBe("destinationGap");
    expect(body.second).toMatchObject({
      numerator: absent("notStated"),
      denominator: absent("notStated"),
      rate: { is: "printed", text: "1 in 17", share: 1 / 17 },
      oneIn: { one: 1, in: 17 },
    });
    expect(body.difference).toMatchObject({
      gapPp: near(1400 / 51),
      ratio: { value: near(17 / 3) },
    });
  });

  it("has no interval where only one side has counts, and only 1 in n is icons", () => {
    expect(compare(of("a", 6, 10), printed("b", "5 in 10")).body).toMatchObject({
      second: { rate: { text: "5 in 10" } },
      difference: { gapPp: near(10), interval: { is: "none" }, verdict: "notTested" },
    });
    expect(compare(of("a", 6, 10), printed("b", "5 in 10")).body.second.oneIn).toBeUndefined();
    expect(() => compare(of("a", 6, 10), printed("b", "half"))).toThrow(
      expect.objectContaining({ code: "RECORD_INVALID" }),
    );
  });
});

describe("counted rates", () => {
  // Newcombe (1998), method 10; the same values as R's Epi::ci.pd.
  it.each([
    [6, 10, 6, 12, 10.0, -27.8, 43.8],
    [9, 10, 10, 12, 6.7, -26.0, 36.0],
    [6, 10, 5, 12, 18.3, -20.7, 50.5],
  ])("%i of %i and %i of %i are too few to tell apart", (a, b, c, d, gap, lower, upper) => {
    expect(compare(of("a", a, b), of("b", c, d)).body.difference).toMatchObject({
      gapPp: expect.closeTo(gap, 1),
      interval: {
        is: "interval",
        lowerPp: expect.closeTo(lower, 1),
        upperPp: expect.closeTo(upper, 1),
        level: 0.95,
        method: "Newcombe, method 10",
      },
      verdict: "tooFewToTellApart",
    });
  });

  it("says higher or lower where the interval lies off 0", () => {
    expect(compare(of("a", 90, 100), of("b", 10, 100)).body.difference).toMatchObject({
      verdict: "higher",
    });
    expect(compare(of("a", 10, 100), of("b", 90, 100)).body.difference).toMatchObject({
      verdict: "lower",
      ratio: { value: 9 },
    });
  });

  it("has no ratio to nobody", () => {
    expect(compare(of("a", 5, 10), of("b", 0, 10)).body.difference).toMatchObject({
      gapPp: 50,
      ratio: absent("zeroDenominator"),
    });
  });

  it.each([
    [hidden, exactly(10), hidden],
    [exactly(6), hidden, hidden],
    [absent("notAsked"), exactly(10), absent("notAsked")],
    [exactly(0), exactly(0), absent("zeroDenominator")],
    [bounded("atMost", 5), exactly(10), absent("notAvailable")],
  ] as [Count, Count, object][])("with %o of %o there is no difference", (had, all, why) => {
    const other = of("b", 6, 12);
    expect(compare(counted("a", had, all), other).body.difference).toEqual(why);
    expect(compare(other, counted("a", had, all)).body.difference).toEqual(why);
  });

  it("hides before it says that a rate is absent", () => {
    const none = counted("a", absent("notAsked"), exactly(10));
    const result = compare(none, counted("b", hidden, exactly(9)));
    expect(result.body.difference).toEqual(hidden);
  });

  it.each([
    [{ outcome: stated("leads") }, "outcomesDiffer"],
    [{ base: stated("inPost") }, "basesDiffer"],
    [{ outcome: absent("notStated") }, "definitionNotStated"],
    [{ base: absent("notStated") }, "definitionNotStated"],
  ])("does not compare what is not of the same thing, hidden or not: %o", (change, why) => {
    const second = of("b", 6, 12);
    const withheld = { is: "withheld", why };
    expect(compare({ ...of("a", 6, 10), ...change }, second).body.difference).toEqual(withheld);
    expect(compare(second, { ...of("a", 6, 10), ...change }).body.difference).toEqual(withheld);
    const secret = { ...counted("a", hidden, hidden), ...change };
    expect(compare(secret, second).body.difference).toEqual(withheld);
  });

  it("lists every fault of the counts", () => {
    expect(() => compare(of("a", 11, 10), of("a", 13, 12))).toThrow(
      expect.objectContaining({
        code: "ID_DUPLICATED",
        faults: [
          expect.objectContaining({ path: "second.id" }),
          expect.objectContaining({ path: "first.rate.numerator" }),
          expect.objectContaining({ path: "second.rate.numerator" }),
        ],
      }),
    );
    expect(() => compare(of("a", Number.NaN, 10), of("b", -1, 12))).toThrow(
      expect.objectContaining({ code: "COUNT_OUT_OF_RANGE" }),
    );
  });

  it("changes the sign of the gap and not the ratio when the sides swap", () => {
    const proportion = fc
      .integer({ min: 1, max: 50 })
      .chain((all) => fc.tuple(fc.integer({ min: 0, max: all }), fc.constant(all)));
    fc.assert(
      fc.property(proportion, proportion, ([a, b], [c, d]) => {
        const forth = compare(of("a", a, b), of("b", c, d)).body.difference;
        const back = compare(of("b", c, d), of("a", a, b)).body.difference;
        if (forth.is !== "compared" || back.is !== "compared") throw new Error("no difference");
        expect(forth.gapPp).toBeCloseTo(-back.gapPp, 10);
        expect(forth.ratio).toEqual(back.ratio);
      }),
      fuzzRuns(50),
    );
  });
});

describe("a trust against the nation", () => {
  it("takes a printed rate for fixed: Wilson's bounds less the benchmark", () => {
    // 10 of 12: Wilson 0.55197 to 0.95303; less 0.5.
    const sides = { unit: "pupils", trust: of("t", 10, 12), nation: printed("n", "50%") };
    expect(trustAgainstNational(sides, testContext)).toMatchObject({
      metric: "trustAgainstNational",
      body: {
        relation: "secondIsFixed",
        difference: {
          gapPp: near(100 / 3),
          interval: {
            lowerPp: expect.closeTo(5.197, 3),
            upperPp: expect.closeTo(45.303, 3),
            level: 0.95,
            method: "Wilson bounds less the benchmark",
          },
          verdict: "higher",
        },
      },
    });
  });

  it("says of a counted nation that the trust is part of it, and has the same bounds", () => {
    const sides = { unit: "pupils", trust: of("t", 10, 12), nation: of("n", 500, 1000) };
    expect(trustAgainstNational(sides, testContext).body).toMatchObject({
      relation: "firstIsPartOfSecond",
      difference: { interval: { lowerPp: expect.closeTo(5.197, 3) } },
    });
  });

  it.each([
    [of("t", 6, 10), of("n", 5, 100), ["first.rate.numerator"]],
    [of("t", 1, 10), of("n", 5, 9), ["first.rate.denominator", "first.rate"]],
    [of("t", 1, 10), of("n", 95, 100), ["first.rate"]],
  ])("refuses a trust with more people than its nation", (trust, nation, paths) => {
    expect(() => trustAgainstNational({ unit: "pupils", trust, nation }, testContext)).toThrow(
      expect.objectContaining({
        code: "PARTS_EXCEED_WHOLE",
        faults: paths.map((path) => expect.objectContaining({ path })),
      }),
    );
  });
});

describe("tallyRate", () => {
  const options = { unit: "graduates", first: named("a"), second: named("b") };
  const outcome = (person: string, side: string, hadOutcome: boolean): RateOutcome => ({
    person,
    side,
    hadOutcome,
  });
  const records = [outcome("1", "a", true), outcome("2", "a", false), outcome("3", "b", true)];

  it("counts both sides, and its tally compares", () => {
    const tally = tallyRate(Object.freeze(records.map((each) => Object.freeze(each))), options);
    expect(tally).toEqual({ unit: "graduates", first: of("a", 1, 2), second: of("b", 1, 1) });
    expect(rateComparison(tally, testContext).body.difference).toMatchObject({ gapPp: -50 });
  });

  it("counts the whole as its parts together, in any order", () => {
    const entry = fc.tuple(fc.constantFrom("a", "b"), fc.boolean());
    fc.assert(
      fc.property(fc.array(entry), fc.nat(20), (entries, at) => {
        const all = entries.map(([side, had], index) => outcome(`${index}`, side, had));
        const whole = tallyRate(all, options);
        const parts = [all.slice(0, at), all.slice(at)].map((part) => tallyRate(part, options));
        expect(mergeTallies(parts[1], parts[0])).toEqual(whole);
        expect(tallyRate([...all].reverse(), options)).toEqual(whole);
        const had = all.filter(({ side, hadOutcome }) => side === "a" && hadOutcome);
        expect(whole.first.rate).toMatchObject({ numerator: exactly(had.length) });
      }),
      fuzzRuns(50),
    );
  });

  it("lists every fault of the records", () => {
    const wrong = [...records, outcome("1", "b", true), outcome("4", "c", true), { person: 5 }];
    expect(() => tallyRate(wrong as RateOutcome[], { ...options, second: named("a") })).toThrow(
      expect.objectContaining({
        code: "ID_DUPLICATED",
        faults: [
          expect.objectContaining({ path: "second.id" }),
          expect.objectContaining({ path: "outcomes[2].side" }),
          expect.objectContaining({ path: "outcomes[3].person" }),
          expect.objectContaining({ path: "outcomes[3].side" }),
          expect.objectContaining({ path: "outcomes[4].side" }),
          expect.objectContaining({ path: "outcomes[5].person" }),
          expect.objectContaining({ path: "outcomes[5].side" }),
          expect.objectContaining({ path: "outcomes[5].hadOutcome" }),
        ],
      }),
    );
  });
});

describe("comparisonFaults", () => {
  const result = compare(of("a", 6, 10), of("b", 6, 12));
  const { first, difference } = result.body;

  it("finds nothing wrong with a comparison, also of hidden counts", () => {
    expect(faultsOf(result, {})).toEqual([]);
    expect(faultsOf(compare(counted("a", hidden, exactly(9)), of("b", 1, 2)), {})).toEqual([]);
  });

  it.each([
    [{ first: { ...first, numerator: exactly(11) } }, "body.first.numerator"],
    [{ first: { ...first, numerator: exactly(5) } }, "body.first.rate.numerator"],
    [{ first: { ...first, denominator: exactly(11) } }, "body.first.rate.denominator"],
    [{ second: { ...first, id: "b" } }, "body.difference"],
    [{ difference: { ...difference, verdict: "higher" } }, "body.difference"],
    [{ difference: hidden }, "body.difference"],
    [{ first: { ...first, outcome: absent("notStated") } }, "body.difference"],
  ])("finds what contradicts itself", (change, path) => {
    expect(faultsOf(result, change)).toContain(path);
  });
});
