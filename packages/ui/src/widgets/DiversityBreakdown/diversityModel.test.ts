import {
  absent,
  type Benchmark,
  type BreakdownCounts,
  breakdownResult,
  exactly,
  resultOf,
} from "@the-difference/impact-sdk";
import { exampleResults, impactReport2021To22 } from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { diversityModel } from "./diversityModel";

const groups = ["White", "Asian", "Black", "Mixed", "Other"].map((label) => ({
  id: label.toLowerCase(),
  label,
}));

function benchmark(shares: Record<string, string>, more: Partial<Benchmark> = {}): Benchmark {
  return {
    id: "teachers",
    label: "Teachers",
    population: "Teachers in England",
    geography: "England",
    year: "2021/22",
    dimension: "ethnicity5",
    complement: "allOtherGroups",
    base: "ofKnown",
    shares: Object.entries(shares).map(([group, text]) => ({
      group,
      text,
      share: Number.parseFloat(text) / 100,
    })),
    source: "records",
    ...more,
  };
}

function modelOf(
  counts: readonly number[],
  { noAnswer = 0, benchmarks = [] as Benchmark[], language = english } = {},
) {
  const known = counts.reduce((sum, count) => sum + count, 0);
  const breakdown: BreakdownCounts = {
    unit: "leaders",
    dimension: { id: "ethnicity5", label: "Ethnic group", specialCategory: true },
    base: "ofKnown",
    complement: "allOtherGroups",
    people: exactly(known + noAnswer),
    asked: exactly(known + noAnswer),
    known: exactly(known),
    missing: { notAsked: exactly(0), noAnswer: exactly(noAnswer), preferNotToSay: exactly(0) },
    groups: groups.map((group, index) => ({ ...group, count: exactly(counts[index] ?? 0) })),
    benchmarks,
  };
  return diversityModel(publishExample(breakdownResult(breakdown, exampleContext())), language);
}

describe("the report's four benchmarks, without figures of the leaders", () => {
  const result = resultOf(impactReport2021To22(), "leaders.ethnicity", "breakdown");
  const model = diversityModel(result, english);

  test("draws 91%, 94.6%, 85.1% and 65.5% as ticks of a row that has no dot", () => {
    expect(model.rows).toMatchObject([
      { mark: { is: "absent" }, count: "not available", share: "", ratio: "" },
    ]);
    expect(model.rows[0]?.benchmarks.map(({ at }) => at)).toEqual([0.91, 0.946, 0.851, 0.655]);
  });

  test("names each benchmark at its tick, in the order of the data", () => {
    expect(model.benchmarkLabels.map(({ at, order }) => [at, order])).toEqual([
      [0.91, 0],
      [0.946, 1],
      [0.851, 2],
      [0.655, 3],
    ]);
  });

  test("says that there are no figures of the leaders, and the benchmarks as they were printed", () => {
    expect(model.headline).toContain("no figures of their own");
    for (const text of ["91%", "94.6%", "85.1%", "65.5%"]) expect(model.sentence).toContain(text);
    expect(model.known).toContain("not available");
  });

  test("has no numbers to put into a formula", () => {
    expect(model.workings).toEqual([]);
  });

  test("compares nothing: its table has the four shares and no gap", () => {
    expect(model.table.rows.map(({ cells }) => cells.slice(1))).toEqual([
      ["not available", "", "", "91%", "94.6%", "85.1%", "65.5%"],
    ]);
  });
});

describe("with counts and a benchmark", () => {
  const model = modelOf([133, 26, 12, 14, 0], {
    noAnswer: 23,
    benchmarks: [benchmark({ white: "85%", asian: "6%" })],
  });

  test("gives every share with its counts and its interval", () => {
    // 133 / 185 = 71.9%; Wilson 65.0% to 77.9%.
    expect(model.rows[0]).toMatchObject({ count: "133 of 185", share: "72%" });
    expect(model.rows[0]?.mark).toMatchObject({
      share: 133 / 185,
      interval: { lower: expect.closeTo(0.6502, 3), upper: expect.closeTo(0.7788, 3) },
    });
  });

  test("says the ratio to the benchmark: 14.05% is 2.3 times 6%", () => {
    expect(model.rows[1]?.ratio).toBe("2.3× teachers");
  });

  test("has gap, ratio and people to parity in its table", () => {
    // 85% of 185 is 157.25, so parity takes 158 people, 25 more than 133.
    expect(model.table.rows[0]?.cells).toEqual([
      "White",
      "133 of 185",
      "72%",
      "65% to 78%",
      "85%",
      "−13 points",
      "0.85×",
      "25",
    ]);
  });

  test("puts its numbers into the formulas: known, shares and ratios", () => {
    // 133 / 185 / 85% = 0.846; 26 / 185 / 6% = 2.34. Three groups have no benchmark, one of them nobody.
    expect(model.workings).toEqual([
      "Ethnic group: known: 185 ÷ 208 = 89%",
      "White: 133 ÷ 185 = 72%",
      "White, Teachers: (133 ÷ 185) ÷ 85% = 0.85×",
      "Asian: 26 ÷ 185 = 14%",
      "Asian, Teachers: (26 ÷ 185) ÷ 6% = 2.3×",
      "Black: 12 ÷ 185 = 6%",
      "Mixed: 14 ÷ 185 = 8%",
      "Other: 0 ÷ 185 = 0%",
    ]);
  });

  test("says how many of those asked are known", () => {
    expect(model.known).toContain("185 of 208 leaders asked (89%)");
  });

  test("names the groups whose whole interval lies above or below the benchmark", () => {
    // Asian 10% to 20% against 6%, White 65% to 78% against 85%.
    expect(model.headline).toBe("Asian: a larger share than among teachers; White: a smaller one");
  });

  test("ends its axis at a round share past the longest mark", () => {
    // The benchmark's 85% is the furthest mark.
    expect(model.max).toBe(1);
    expect(model.ticks).toEqual([0, 0.2, 0.4, 0.6, 0.8, 1]);
  });
});

test("where every interval holds the benchmark, the numbers are too few to tell", () => {
  const model = modelOf([60, 20, 20, 0, 0], { benchmarks: [benchmark({ white: "58%" })] });
  expect(model.headline).toBe("Too few to tell leaders apart from teachers");
});

describe("with hidden groups", () => {
  const withFew = (black: number, mixed: number) =>
    modelOf([133, 26, black, mixed, 0], { benchmarks: [benchmark({ white: "85%", black: "4%" })] });
  const model = withFew(3, 6);

  test("they are rows without position, share or ratio, with the reason", () => {
    for (const row of model.rows.slice(2, 4)) {
      expect(row).toMatchObject({
        mark: { is: "hidden" },
        count: "hidden: too few to show",
        share: "",
        ratio: "",
      });
    }
  });

  test("their rows of the table have no number but the benchmark's own", () => {
    expect(model.table.rows[2]?.cells.slice(1)).toEqual([
      "hidden: too few to show",
      "",
      "",
      "4%",
      "hidden",
      "hidden",
      "hidden",
    ]);
  });

  test("the sentence counts the hidden groups and says nothing of them", () => {
    expect(model.sentence).toContain("Three groups are hidden");
    expect(model.sentence).not.toMatch(/Asian|Black|Mixed/);
  });

  test("two breakdowns that differ only in what is hidden are drawn alike, axis included", () => {
    expect(withFew(4, 5)).toEqual(model);
  });
});

test("a breakdown that is hidden in whole says so and has no digit in its words", () => {
  const model = diversityModel(
    resultOf(exampleResults().twoPersonBreakdown, "example.two-person-breakdown", "breakdown"),
    english,
  );
  expect(model.headline).toContain("hidden, too few people to show");
  expect([model.headline, model.sentence, model.known].join(" ")).not.toMatch(/\d/);
  expect(model.rows.map(({ mark }) => mark)).toEqual([{ is: "hidden" }, { is: "hidden" }]);
  expect(model.ticks).toEqual([0, 0.02, 0.04, 0.06, 0.08, 0.1]);
});

test.each([
  [70, "read with care"],
  [110, "too few for a comparison"],
])("with %i of 100 more unanswered, few are known: %s", (noAnswer, warning) => {
  // 150 of 220 is 68%, 150 of 260 is 58%.
  expect(modelOf([100, 50, 0, 0, 0], { noAnswer }).known).toContain(warning);
});

test("nobody at all is an empty figure with its title as headline", () => {
  const model = diversityModel(
    resultOf(exampleResults().emptyBreakdown, "example.empty-breakdown", "breakdown"),
    english,
  );
  expect(model.empty).toBe("Nobody is counted here yet.");
  expect(model.headline).toBe("Sex of leaders in a programme that has not begun");
});

test("numbers are grouped as the locale does", () => {
  const model = modelOf([12000, 2000, 1000, 500, 400], {
    language: { ...english, locale: "de-DE" },
  });
  expect(model.rows[0]?.count).toBe("12.000 of 15.900");
  expect(model.known).toContain("15.900 of 15.900");
});

test("absent groups say why", () => {
  const counts: BreakdownCounts = {
    unit: "leaders",
    dimension: { id: "ethnicity5", label: "Ethnic group", specialCategory: true },
    base: "ofKnown",
    complement: "allOtherGroups",
    people: exactly(40),
    asked: absent("notAsked"),
    known: absent("notAsked"),
    missing: {
      notAsked: exactly(40),
      noAnswer: absent("notApplicable"),
      preferNotToSay: absent("notApplicable"),
    },
    groups: groups.map((group) => ({ ...group, count: absent("notAsked") })),
    benchmarks: [],
  };
  const model = diversityModel(
    publishExample(breakdownResult(counts, exampleContext("published"))),
    english,
  );
  expect(model.rows.map(({ count }) => count)).toEqual(groups.map(() => "not asked"));
});
