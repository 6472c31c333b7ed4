import { describe, expect, it } from "vitest";
import { exactly } from "../results/count";
import type { Benchmark } from "../schemas/benchmark";
import type { BreakdownCounts } from "./BreakdownCounts";
import { breakdownFaults } from "./breakdownFaults";

/** A benchmark for tests; its percentages are made up. */
const benchmark: Benchmark = {
  id: "teachers",
  label: "Teachers",
  population: "teachers",
  geography: "England",
  year: "2021/22",
  dimension: "ethnicity5",
  complement: "allOtherGroups",
  base: "ofKnown",
  shares: [
    { group: "black", text: "10%", share: 0.1 },
    { group: "white", text: "90%", share: 0.9 },
  ],
  source: "register",
};

/** Of 110 people, 100 were asked; 90 said their ethnicity, 9 of them Black and 81 White. */
const counts: BreakdownCounts = {
  unit: "leaders",
  dimension: { id: "ethnicity5", label: "Ethnicity", specialCategory: true },
  base: "ofKnown",
  complement: "allOtherGroups",
  people: exactly(110),
  asked: exactly(100),
  known: exactly(90),
  missing: { notAsked: exactly(10), noAnswer: exactly(7), preferNotToSay: exactly(3) },
  groups: [
    { id: "black", label: "Black", count: exactly(9) },
    { id: "white", label: "White", count: exactly(81) },
  ],
  benchmarks: [benchmark],
};
const against = (change: Partial<Benchmark>) =>
  breakdownFaults({ ...counts, benchmarks: [{ ...benchmark, ...change }] });

describe("breakdownFaults", () => {
  it("finds none where people add up and a benchmark measures the same", () => {
    expect(breakdownFaults(counts)).toEqual([]);
    expect(against({ complement: "notStated", base: "notStated" })).toEqual([]);
  });

  it("finds groups and benchmarks that are there twice", () => {
    const [black, white] = counts.groups;
    if (!black || !white) throw new Error("expected two groups");
    expect(
      breakdownFaults({
        ...counts,
        groups: [black, white, { ...black, count: exactly(0) }],
        benchmarks: [benchmark, benchmark],
      }),
    ).toEqual([
      {
        code: "ID_DUPLICATED",
        path: "groups[2].id",
        expected: "an id that is there once",
        received: '"black" again',
      },
      {
        code: "ID_DUPLICATED",
        path: "benchmarks[1].id",
        expected: "an id that is there once",
        received: '"teachers" again',
      },
    ]);
  });

  it("finds people who do not add up, at every level", () => {
    expect(breakdownFaults({ ...counts, known: exactly(91) })).toEqual([
      {
        code: "PARTS_FALL_SHORT",
        path: "groups",
        expected: "91 together, the people whose answer is known",
        received: "90",
      },
      {
        code: "PARTS_EXCEED_WHOLE",
        path: "known, missing.noAnswer and missing.preferNotToSay",
        expected: "at most 100 together, the people asked",
        received: "101",
      },
    ]);
    expect(breakdownFaults({ ...counts, people: exactly(120) })).toEqual([
      {
        code: "PARTS_FALL_SHORT",
        path: "asked and missing.notAsked",
        expected: "120 together, the people",
        received: "110",
      },
    ]);
  });

  it("finds a benchmark of another rest, another base and another scheme", () => {
    expect(
      against({ complement: "ethnicMinorities", base: "ofAsked", dimension: "ethnicity19" }),
    ).toEqual([
      {
        code: "BENCHMARK_COMPLEMENT_MISMATCH",
        path: "benchmarks[0].complement",
        expected: '"allOtherGroups", as the measured groups mean it',
        received: '"ethnicMinorities"',
      },
      {
        code: "BENCHMARK_BASE_MISMATCH",
        path: "benchmarks[0].base",
        expected: '"ofKnown", as measured',
        received: '"ofAsked"',
      },
      {
        code: "BENCHMARK_CATEGORIES_MISMATCH",
        path: "benchmarks[0].dimension",
        expected: '"ethnicity5", as measured',
        received: '"ethnicity19"',
      },
    ]);
  });

  it("finds shares of groups that are unknown or there twice, and shares that are none", () => {
    const share = { group: "black", text: "10%", share: 0.1 };
    expect(
      against({ shares: [share, { ...share, group: "purple" }, { ...share, share: 1.1 }] }),
    ).toEqual([
      {
        code: "BENCHMARK_CATEGORIES_MISMATCH",
        path: "benchmarks[0].shares[1].group",
        expected: "one of black, white",
        received: '"purple"',
      },
      {
        code: "SHARE_OUT_OF_RANGE",
        path: "benchmarks[0].shares[2].share",
        expected: "a share from 0 to 1",
        received: "1.1",
      },
      {
        code: "ID_DUPLICATED",
        path: "benchmarks[0].shares[2].group",
        expected: "an id that is there once",
        received: '"black" again',
      },
    ]);
  });
});
