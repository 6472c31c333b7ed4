import {
  type AreaLevel,
  type ExclusionCounts,
  exactly,
  exclusionsResult,
  type PublishedResult,
  resultOf,
} from "@the-difference/impact-sdk";
import { exampleResults, illustrativeTrust } from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { exclusionTrendModel } from "./exclusionTrendModel";

const trust = illustrativeTrust();
const examples = exampleResults();
const yearly = resultOf(trust, "trust.exclusions", "exclusions");
const termly = resultOf(trust, "trust.exclusions.by-term", "exclusions");
const local = resultOf(trust, "trust.local-measures", "exclusions");
const closures = resultOf(
  examples.schoolClosureExclusions,
  "example.school-closure-exclusions",
  "exclusions",
);
const means = resultOf(examples.meanOfTwoSchools, "example.mean-of-two-schools", "exclusions");

const modelOf = (result: PublishedResult<"exclusions">) => exclusionTrendModel(result, english);

function counted(
  areas: [id: string, level: AreaLevel][],
  years: string[],
  suspensions: (area: string, year: string) => number,
  headcount = 1000,
): PublishedResult<"exclusions"> {
  const counts: ExclusionCounts = {
    is: "national",
    areas: areas.map(([id, level]) => ({ id, label: `The ${id}`, level })),
    periods: years.map((year) => ({ year })),
    rows: areas.flatMap(([area]) =>
      years.map((year) => ({
        area,
        period: year,
        status: "final" as const,
        denominator: "januaryCensusHeadcount" as const,
        headcount,
        suspensions: exactly(suspensions(area, year)),
        permanentExclusions: exactly(8),
        pupilsSuspended: exactly(30),
      })),
    ),
  };
  return publishExample(exclusionsResult(counts, exampleContext()));
}

describe("a trust with its schools and England", () => {
  const { headline, sentence, panels, table, workings } = modelOf(yearly);

  test("is told by its latest rate, and how that stands to the first it is joined to", () => {
    // 355 of 2,478 is 12.87 to 15.90; 298 of 2,426 is 10.93 to 13.76: they meet.
    expect(headline).toBe(
      "Example Learning Trust: 14.33 suspensions per 100 pupils in 2024/25, too close to 12.28 in 2022/23 to call a change",
    );
  });

  test("is compared with England in the year that both have", () => {
    expect(sentence).toBe(
      "In 2024/25 Example Learning Trust had 355 suspensions, 10 permanent exclusions and 182 pupils suspended. In 2023/24 the rate of suspensions, 14.73, was above that of England, 11.31. Six numbers are hidden because so few pupils are behind them that they could be recognised.",
    );
  });

  test("leads, with England beside it and a row a school", () => {
    expect(panels.lead?.label).toBe("Example Learning Trust");
    expect(panels.lead?.cells.map(({ value, detail }) => [value, detail])).toEqual([
      ["14.33", "355 suspensions"],
      ["0.40", "10 permanent exclusions"],
      ["7.34", "182 pupils suspended"],
    ]);
    expect(panels.lead?.cells[0]?.plot.names).toMatchObject([
      { lines: ["England", "11.31", "in 2023/24"] },
    ]);
    expect(panels.rows.map(({ label }) => label.slice(0, 8))).toEqual([
      "School A",
      "School B",
      "School C",
      "School D",
    ]);
  });

  test("has schools on one scale, but the one that would flatten the others", () => {
    const tops = panels.rows.map(({ cells }) => cells[0]?.plot.ticks.at(-1)?.value);
    // The largest bound that is drawn: 19.73 at school A, 128.46 at school D.
    expect(tops).toEqual([20, 20, 20, 150]);
    expect(panels.rows.map(({ cells }) => cells[0]?.ownScale)).toEqual([
      undefined,
      undefined,
      undefined,
      "scale of its own, to 150",
    ]);
  });

  test("shows hidden numbers as bands and in words, and no line to them", () => {
    const [cell] = panels.rows.map(({ cells }) => cells[1]);
    expect(cell).toMatchObject({ value: "hidden: too few to show", isWords: true, detail: "" });
    expect(cell?.plot.own.points.map(({ mark }) => mark.is)).toEqual(["drawn", "hidden", "hidden"]);
    expect(panels.notes).toContain("Hatched bands: hidden, as there are too few to show");
  });

  test("has every number in its table, with its interval", () => {
    expect(table.rows).toHaveLength(6 * 3 * 3);
    expect(table.rows.find(({ id }) => id === "900004 2024/25 suspensions")?.cells).toEqual([
      "School D, alternative provision: suspensions, 2024/25",
      "61",
      "100.00",
      "76.49 to 128.46",
      "61",
    ]);
    expect(table.rows.find(({ id }) => id === "E92000001 2024/25 suspensions")?.cells).toEqual([
      "England: suspensions, 2024/25",
      "not yet due",
      "not yet due",
      "",
      "not yet due",
    ]);
  });

  test("shows how its rates came about", () => {
    expect(workings).toHaveLength(9);
    expect(workings?.[2]).toBe("Suspensions, 2024/25: 100 × 355 ÷ 2,478 = 14.33");
  });
});

describe("terms", () => {
  const { headline, panels } = modelOf(termly);

  test("are compared with no other term", () => {
    expect(headline).toBe(
      "Example Learning Trust: 6.73 suspensions per 100 pupils in spring 2025/26",
    );
    expect(panels.lead?.cells[0]?.plot.axis.joins).toEqual([]);
    expect(panels.notes).toContain("Terms differ in length, so no line joins one to the next");
  });

  test("say which of them are provisional", () => {
    expect(panels.notes).toContain(
      "Open dots: provisional (spring 2025/26); they may still change",
    );
    const marks = panels.lead?.cells[0]?.plot.own.points.map(({ mark }) => mark);
    expect(marks).toMatchObject([{ isProvisional: false }, { isProvisional: true }]);
  });
});

describe("years in which schools were closed", () => {
  const { headline, panels } = modelOf(closures);

  test("are said in the headline, and compared with none", () => {
    expect(headline).toBe(
      "Both schools: 9.46 suspensions per 100 pupils in 2020/21, when schools were closed for part of the year",
    );
  });

  test("are shaded and joined to none", () => {
    const axis = panels.lead?.cells[0]?.plot.axis;
    expect(axis?.slots.map(({ isBroken }) => isBroken)).toEqual([false, true, true]);
    expect(axis?.joins).toEqual([]);
    expect(panels.notes.join()).toMatch(/closed to most pupils for part of 2019\/20 and 2020\/21/);
  });
});

describe("a change", () => {
  const years = ["2022/23", "2023/24", "2024/25"];

  test("is called one where the intervals lie apart", () => {
    const grown = counted([["trust", "trust"]], years, (_, year) =>
      year === "2022/23" ? 60 : 160,
    );
    expect(modelOf(grown).headline).toBe(
      "The trust: 16.00 suspensions per 100 pupils in 2024/25, up from 6.00 in 2022/23",
    );
    const shrunk = counted([["trust", "trust"]], years, (_, year) =>
      year === "2022/23" ? 160 : 60,
    );
    expect(modelOf(shrunk).headline).toMatch(/6\.00 .* down from 16\.00 in 2022\/23$/);
  });

  test("is not looked for across a year that is not there", () => {
    const gap = counted([["trust", "trust"]], ["2018/19", "2022/23"], (_, year) =>
      year === "2018/19" ? 60 : 160,
    );
    expect(modelOf(gap).headline).toBe("The trust: 16.00 suspensions per 100 pupils in 2022/23");
  });
});

test("schools without a trust are told by the lowest and the highest that are shown", () => {
  const two = counted(
    [
      ["first", "school"],
      ["second", "school"],
    ],
    ["2023/24"],
    (area) => (area === "first" ? 90 : 60),
  );
  const { headline, sentence, panels } = modelOf(two);
  expect(headline).toBe("Suspensions: 6.00 to 9.00 per 100 pupils in 2023/24");
  expect(sentence).toBe(
    "In 2023/24 the rates of suspensions that are shown go from 6.00 (The second) to 9.00 (The first).",
  );
  expect(panels.lead).toBeUndefined();
});

test("the mean of school rates says that it is no rate of the schools together", () => {
  const { headline, sentence, panels, table } = modelOf(means);
  // (6.297 + 65.385) ÷ 2
  expect(headline).toMatch(/^Schools on average: 35\.84 suspensions per 100 pupils in 2020\/21/);
  expect(sentence).toMatch(/this is not the rate of the schools together/);
  expect(panels.lead?.cells[0]?.plot.own.points.map(({ mark }) => mark.is)).toEqual([
    "drawn",
    "hidden",
    "drawn",
  ]);
  expect(table.rows[0]?.cells).toEqual([
    "Schools on average: suspensions, 2018/19",
    "",
    "62.33",
    "",
    "",
  ]);
});

test("a trust's own measures are not set beside national ones", () => {
  const { headline, sentence, panels } = modelOf(local);
  expect(headline).toMatch(/^Example Learning Trust: 0\.28 managed moves per 100 pupils/);
  expect(sentence).toMatch(/There is no national count of these measures\./);
  expect(panels.measures.map(({ id }) => id)).toEqual([
    "managedMoves",
    "internalExclusions",
    "reducedTimetables",
  ]);
});

describe("many schools", () => {
  const of = (number: number) =>
    counted(
      [
        ...Array.from({ length: number }, (_, index): [string, AreaLevel] => [
          `school ${index}`,
          "school",
        ]),
        ["england", "england"],
      ],
      ["2023/24"],
      () => 60,
    );

  test.each([
    {
      number: 6,
      rows: 6,
      cells: 3,
      areMany: false,
      note: "Suspensions in each, from 0 to 8; the other measures are in the table",
    },
    {
      number: 7,
      rows: 7,
      cells: 1,
      areMany: true,
      note: "Suspensions in each, from 0 to 8; the other measures are in the table",
    },
    {
      number: 41,
      rows: 0,
      cells: undefined,
      areMany: true,
      note: "All 41 are in the table: too many to draw one by one.",
    },
  ])("$number of them", ({ number, rows, cells, areMany, note }) => {
    const { panels, table } = modelOf(of(number));
    expect(panels.rows).toHaveLength(rows);
    expect(panels.rows[0]?.cells.length).toBe(cells);
    expect(panels.areMany).toBe(areMany);
    expect(panels.rowsNote).toBe(note);
    expect(table.rows).toHaveLength((number + 1) * 3);
  });
});

test("a school of which nothing can be shown has bands and no scale", () => {
  const hidden = publishExample(
    exclusionsResult(
      {
        is: "national",
        areas: [{ id: "a", label: "A school", level: "school" }],
        periods: [{ year: "2023/24" }],
        rows: [
          {
            area: "a",
            period: "2023/24",
            status: "final",
            denominator: "januaryCensusHeadcount",
            headcount: 60,
            suspensions: exactly(3),
            permanentExclusions: exactly(1),
            pupilsSuspended: exactly(2),
          },
        ],
      },
      exampleContext(),
    ),
  );
  const { headline, sentence, panels } = modelOf(hidden);
  expect(headline).toBe("An example: hidden, too few to show");
  expect(sentence).toMatch(/^Three numbers are hidden/);
  expect(panels.lead?.cells.map(({ plot }) => plot.ticks)).toEqual([[], [], []]);
});
