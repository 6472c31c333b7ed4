import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { publishedBasis, testContext } from "../../testing/testContext";
import { absent, bounded, type Count, exactly, hidden } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { Benchmark } from "../schemas/benchmark";
import type { Demographics } from "../schemas/demographics";
import { ethnicity5Schema, ethnicity19Schema } from "../schemas/ethnicity";
import type { BreakdownCounts } from "./BreakdownCounts";
import { breakdownBody } from "./breakdownBody";
import { breakdownResult } from "./breakdownResult";
import { diversityBreakdown } from "./diversityBreakdown";

const benchmark: Benchmark = {
  id: "teachers",
  label: "Teachers",
  population: "teachers in state-funded schools",
  geography: "England",
  year: "2021/22",
  dimension: "ethnicity5",
  complement: "ethnicMinoritiesExcludingWhiteMinorities",
  base: "ofKnown",
  shares: [
    { group: "white", text: "90%", share: 0.9 },
    { group: "black", text: "2.5%", share: 0.025 },
  ],
  source: "workforce",
};

const unanswered = ["notAsked", "noAnswer", "preferNotToSay"] as const;
const notAsked = { is: "notAsked" } as const;
const who = (participant: string, ethnicity: Demographics["ethnicity"]): Demographics => ({
  participant,
  ethnicity,
  sex: notAsked,
  disability: notAsked,
});

/*
 * Ten people: eight known (six White, among them a Roma and an Irish person; one Black; one Asian),
 * one preferred not to say, one was not asked. Asked 9; disclosure 8 ÷ 9 = 0.889.
 * White 6 of 8 = 75%, against 90%: −15 points, ratio 0.8333; parity needs ceil(0.9 × 8) = 8, 2 more.
 */
const people = [
  who("a", { is: "detailed", group: "roma" }),
  who("b", { is: "detailed", group: "irish" }),
  who("c", { is: "detailed", group: "whiteBritish" }),
  who("d", { is: "broad", group: "white" }),
  who("e", { is: "broad", group: "white" }),
  who("f", { is: "broad", group: "white" }),
  who("g", { is: "detailed", group: "caribbean" }),
  who("h", { is: "broad", group: "asian" }),
  who("i", { is: "preferNotToSay" }),
  who("j", { is: "notAsked" }),
];
const options = {
  unit: "leaders",
  dimension: "ethnicity5" as const,
  benchmarks: [benchmark],
  ...testContext,
};

function exactValue(count: Count): number {
  if (count.is !== "exact") throw new Error(`expected an exact count; received ${count.is}`);
  return count.value;
}

describe("diversityBreakdown", () => {
  const result = () => diversityBreakdown(people, options);
  const groupOf = (id: string) => result().body.groups.find((group) => group.id === id);

  test("keeps the three kinds of missing answer apart from the known", () => {
    expect(result().body).toMatchObject({
      people: exactly(10),
      asked: exactly(9),
      known: exactly(8),
      missing: { notAsked: exactly(1), noAnswer: exactly(0), preferNotToSay: exactly(1) },
      disclosureRate: { numerator: exactly(8), denominator: exactly(9) },
      complement: "ethnicMinoritiesExcludingWhiteMinorities",
    });
    expect(result().body).not.toHaveProperty("disclosureWarning");
  });

  test("takes shares of those whose answer is known, in the order of the scheme", () => {
    expect(result().body.groups.map((group) => group.id)).toEqual(ethnicity5Schema.options);
    expect(groupOf("white")?.rate).toMatchObject({
      numerator: exactly(6),
      denominator: exactly(8),
      share: 0.75,
      interval: { level: 0.95, method: "Wilson", describes: "process" },
    });
  });

  test("compares with a benchmark in points, as a ratio and in people", () => {
    expect(groupOf("white")?.comparisons).toEqual([
      {
        is: "compared",
        benchmark: "teachers",
        benchmarkShare: 0.9,
        gapPp: expect.closeTo(-15, 10),
        gapPpLower: expect.closeTo(100 * (0.4092755 - 0.9), 4),
        gapPpUpper: expect.closeTo(100 * (0.9285209 - 0.9), 4),
        ratio: expect.closeTo(0.75 / 0.9, 12),
        ratioLower: expect.closeTo(0.4092755 / 0.9, 6),
        ratioUpper: expect.closeTo(0.9285209 / 0.9, 6),
        peopleToParity: 2,
      },
    ]);
  });

  test("needs nobody more for parity where a group is above its benchmark", () => {
    expect(groupOf("black")?.comparisons[0]).toMatchObject({ is: "compared", peopleToParity: 0 });
  });

  test("compares no group for which the benchmark has no share", () => {
    expect(groupOf("asian")?.comparisons).toEqual([
      { is: "withheld", benchmark: "teachers", why: "notDefinedForGroup" },
    ]);
  });

  test("of those asked, shares have all of them as their base", () => {
    const ofAsked = diversityBreakdown(people, { ...options, base: "ofAsked", benchmarks: [] });
    expect(ofAsked.body.groups[3]?.rate).toMatchObject({
      numerator: exactly(6),
      denominator: exactly(9),
    });
  });

  test("in detail, counts people who gave one of five groups as not asked", () => {
    const detailed = diversityBreakdown(people, {
      ...options,
      dimension: "ethnicity19",
      benchmarks: [],
    });
    expect(detailed.body).toMatchObject({
      known: exactly(4),
      missing: { notAsked: exactly(5) },
      complement: "ethnicMinorities",
    });
    expect(detailed.body.groups.map((group) => group.id)).toEqual(ethnicity19Schema.options);
  });

  test("breaks down by sex and by disability, and marks what is special category data", () => {
    const one: Demographics = {
      participant: "a",
      ethnicity: notAsked,
      sex: { is: "known", value: "female" },
      disability: { is: "known", value: "disabled" },
    };
    const bySex = diversityBreakdown([one], { ...options, dimension: "sex", benchmarks: [] });
    expect(bySex.body).toMatchObject({
      dimension: { specialCategory: false },
      groups: [
        { id: "female", rate: { share: 1 } },
        { id: "male", rate: { share: 0 } },
      ],
    });
    const byDisability = diversityBreakdown([one], {
      ...options,
      dimension: "disability",
      benchmarks: [],
    });
    expect(byDisability.body).toMatchObject({
      dimension: { specialCategory: true },
      groups: [{ id: "disabled", rate: { share: 1 } }, { id: "notDisabled" }],
    });
  });

  test("survives JSON and fits the schema of results", () => {
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result())))).toEqual(result());
  });

  test("takes frozen people and any iterable", () => {
    function* each() {
      yield* people.map((person) => Object.freeze(person));
    }
    expect(diversityBreakdown(each(), Object.freeze(options))).toEqual(result());
  });

  test("nobody known gives shares without a base, not shares of 0", () => {
    const { body } = diversityBreakdown([who("a", { is: "noAnswer" })], options);
    expect(body.groups[3]).toMatchObject({
      rate: absent("zeroDenominator"),
      comparisons: [{ is: "withheld", why: "lowDisclosure" }],
    });
    expect(body.disclosureWarning).toBe("tooLow");
  });

  test("lists every fault of the records at once", () => {
    const broken = [
      who("a", notAsked),
      who("a", notAsked),
      { participant: "b", ethnicity: "white" },
    ];
    try {
      diversityBreakdown(broken as Demographics[], options);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        faults: [
          { path: "people[1].participant" },
          { path: "people[2].ethnicity" },
          { path: "people[2].sex" },
          { path: "people[2].disability" },
        ],
      });
    }
  });

  const ethnicity = fc.oneof(
    fc.record({
      is: fc.constant("detailed" as const),
      group: fc.constantFrom(...ethnicity19Schema.options),
    }),
    fc.record({
      is: fc.constant("broad" as const),
      group: fc.constantFrom(...ethnicity5Schema.options),
    }),
    fc.constantFrom(...unanswered).map((is) => ({ is })),
  );
  const register = fc
    .array(ethnicity, { maxLength: 60 })
    .map((answers) => answers.map((answer, index) => who(`p${index}`, answer)));

  test("groups add up to the known, known and missing to everyone, and shares to 1", () => {
    fc.assert(
      fc.property(
        register,
        fc.constantFrom("ethnicity5" as const, "ethnicity19" as const),
        (all, dimension) => {
          const { body } = diversityBreakdown(all, { ...options, dimension, benchmarks: [] });
          const rates = body.groups.flatMap(({ rate }) => (rate.is === "counted" ? [rate] : []));
          const known = exactValue(body.known);
          expect(rates.reduce((sum, rate) => sum + exactValue(rate.numerator), 0)).toBe(known);
          if (known > 0)
            expect(rates.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 12);
          const missing = unanswered.map((why) => exactValue(body.missing[why]));
          expect(missing.reduce((sum, count) => sum + count, known)).toBe(all.length);
        },
      ),
    );
  });

  test("counts the same whatever the order of people", () => {
    const shuffled = register.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, other]) => {
        expect(diversityBreakdown(other, options)).toEqual(diversityBreakdown(all, options));
      }),
    );
  });
});

describe("breakdownBody", () => {
  const counts = (changes: Partial<BreakdownCounts> = {}): BreakdownCounts => ({
    unit: "leaders",
    dimension: { id: "ethnicity5", label: "Ethnic group", specialCategory: true },
    base: "ofKnown",
    complement: "ethnicMinoritiesExcludingWhiteMinorities",
    people: exactly(100),
    asked: exactly(100),
    known: exactly(90),
    missing: { notAsked: exactly(0), noAnswer: exactly(6), preferNotToSay: exactly(4) },
    groups: [
      { id: "black", label: "Black", count: exactly(9) },
      { id: "white", label: "White", count: exactly(81) },
    ],
    benchmarks: [benchmark],
    ...changes,
  });
  const known = (value: number): Partial<BreakdownCounts> => ({
    known: exactly(value),
    missing: {
      notAsked: exactly(0),
      noAnswer: exactly(100 - value),
      preferNotToSay: exactly(0),
    },
    groups: [
      { id: "black", label: "Black", count: exactly(0) },
      { id: "white", label: "White", count: exactly(value) },
    ],
  });

  test.each([
    [80, undefined, "compared"],
    [79, "low", "compared"],
    [60, "low", "compared"],
    [59, "tooLow", "withheld"],
  ])("at %d known of 100 the warning is %s and the benchmark is %s", (value, warning, is) => {
    const body = breakdownBody(counts(known(value)), "register");
    expect(body.disclosureWarning).toBe(warning);
    expect(body.groups[1]?.comparisons[0]?.is).toBe(is);
  });

  test("describes sampling for a survey and the process for a register or a published count", () => {
    const describesOf = (kind: "survey" | "register" | "published") => {
      const rate = breakdownBody(counts(), kind).groups[1]?.rate;
      return rate?.is === "counted" ? rate.interval?.describes : undefined;
    };
    expect(
      ["survey", "register", "published"].map((kind) => describesOf(kind as "survey")),
    ).toEqual(["sampling", "process", "process"]);
  });

  test("carries a benchmark whose definition is not stated, and compares it with nothing", () => {
    for (const unclear of [
      { ...benchmark, complement: "notStated" as const },
      { ...benchmark, base: "notStated" as const },
    ]) {
      const body = breakdownBody(counts({ benchmarks: [unclear] }), "register");
      expect(body.benchmarks).toEqual([unclear]);
      expect(body.groups.map((group) => group.comparisons)).toEqual([
        [{ is: "withheld", benchmark: "teachers", why: "definitionNotStated" }],
        [{ is: "withheld", benchmark: "teachers", why: "definitionNotStated" }],
      ]);
    }
  });

  test.each([
    [
      "the rest of White British",
      { complement: "ethnicMinorities" as const },
      "BENCHMARK_COMPLEMENT_MISMATCH",
    ],
    ["shares of everyone asked", { base: "ofAsked" as const }, "BENCHMARK_BASE_MISMATCH"],
    ["another dimension", { dimension: "ethnicity19" }, "BENCHMARK_CATEGORIES_MISMATCH"],
    [
      "a group that the scheme has not",
      { shares: [{ group: "whiteBritish", text: "80%", share: 0.8 }] },
      "BENCHMARK_CATEGORIES_MISMATCH",
    ],
  ])("refuses a benchmark of %s", (_, change, code) => {
    const benchmarks = [{ ...benchmark, ...change }];
    expect(() => breakdownResult(counts({ benchmarks }), testContext)).toThrow(
      expect.objectContaining({ code }),
    );
  });

  test("a hidden group hides its share and comparison, and no other", () => {
    const groups = counts().groups.map((group) =>
      group.id === "black" ? { ...group, count: hidden } : group,
    );
    const body = breakdownBody(counts({ groups }), "register");
    expect(body.groups[0]).toMatchObject({
      rate: hidden,
      comparisons: [{ ...hidden, benchmark: "teachers" }],
    });
    expect(body.groups[1]?.rate).toMatchObject({ share: 0.9 });
  });

  test("a hidden base hides all shares, comparisons and the disclosure warning", () => {
    const body = breakdownBody(counts({ ...known(70), known: hidden }), "register");
    expect(body.disclosureRate).toEqual(hidden);
    expect(body).not.toHaveProperty("disclosureWarning");
    expect(body.groups.map(({ rate }) => rate.is)).toEqual(["hidden", "hidden"]);
    expect(body.groups.flatMap((group) => group.comparisons.map(({ is }) => is))).toEqual([
      "hidden",
      "hidden",
    ]);
  });

  test("a hidden number of people asked hides the comparisons that low disclosure could have stopped", () => {
    const body = breakdownBody(counts({ ...known(50), asked: hidden }), "register");
    expect(body.groups[1]?.rate).toMatchObject({ share: 1 });
    expect(body.groups[1]?.comparisons[0]?.is).toBe("hidden");
  });

  test("counts that were printed as a picture are absent, and so is what they would tell", () => {
    const none = absent("notAvailable");
    const result = breakdownResult(
      counts({
        people: none,
        asked: none,
        known: none,
        missing: { notAsked: none, noAnswer: none, preferNotToSay: none },
        groups: counts().groups.map((group) => ({ ...group, count: none })),
      }),
      { ...testContext, basis: publishedBasis },
    );
    expect(result.body.groups[1]).toMatchObject({
      rate: none,
      comparisons: [{ ...none, benchmark: "teachers" }],
    });
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test("a bounded group has a bounded share and no comparison", () => {
    const groups = counts().groups.map((group) =>
      group.id === "white" ? { ...group, count: bounded("atLeast", 80) } : group,
    );
    expect(breakdownBody(counts({ groups }), "register").groups[1]).toMatchObject({
      rate: { bound: "atLeast", share: 80 / 90 },
      comparisons: [{ ...absent("notAvailable"), benchmark: "teachers" }],
    });
  });

  test("a benchmark of nobody is no divisor", () => {
    const shares = [{ group: "white", text: "0%", share: 0 }];
    const body = breakdownBody(counts({ benchmarks: [{ ...benchmark, shares }] }), "register");
    expect(body.groups[1]?.comparisons[0]).toEqual({
      ...absent("zeroDenominator"),
      benchmark: "teachers",
    });
  });

  test.each([
    ["groups above the known", { known: exactly(80) }, "PARTS_EXCEED_WHOLE"],
    ["groups below the known", { groups: counts().groups.slice(1) }, "PARTS_FALL_SHORT"],
    ["more asked than people", { people: exactly(99) }, "PARTS_EXCEED_WHOLE"],
    ["a group twice", { groups: [...counts().groups, ...counts().groups] }, "ID_DUPLICATED"],
  ])("refuses %s", (_, change, code) => {
    expect(() => breakdownBody(counts(change), "register")).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
