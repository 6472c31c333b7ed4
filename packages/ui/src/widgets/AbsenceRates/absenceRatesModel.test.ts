import {
  type AbsenceCounts,
  absenceResult,
  exactly,
  type PublishedResult,
  resultOf,
} from "@the-difference/impact-sdk";
import { exampleResults, illustrativeTrust } from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { absenceRatesModel } from "./absenceRatesModel";

const examples = exampleResults();
const trust = resultOf(illustrativeTrust(), "trust.absence", "absence");
const small = resultOf(examples.smallSchoolAbsence, "example.small-school-absence", "absence");
const empty = resultOf(examples.emptyAbsence, "example.empty-absence", "absence");

const modelOf = (result: PublishedResult<"absence">) => absenceRatesModel(result, english);

function counted(
  areas: AbsenceCounts["areas"],
  periods: AbsenceCounts["periods"],
  authorised: (area: string, year: string) => number,
): PublishedResult<"absence"> {
  return publishExample(
    absenceResult(
      {
        areas,
        periods,
        rows: areas.flatMap(({ id }) =>
          periods.map(({ year }) => ({
            area: id,
            period: year,
            status: "final" as const,
            enrolments: exactly(500),
            withoutSessions: exactly(0),
            sessions: {
              possible: exactly(100_000),
              authorised: exactly(authorised(id, year)),
              unauthorised: exactly(1000),
            },
            persistent: exactly(100),
            severe: exactly(20),
          })),
        ),
      },
      exampleContext(),
    ),
  );
}

describe("a trust with its schools", () => {
  const { headline, sentence, panels, table, workings } = modelOf(trust);

  test("is told by its latest share of sessions, and what it was before", () => {
    expect(headline).toBe(
      "Example Learning Trust: 8.6% of sessions missed in 2024/25, up from 8.2% in 2023/24",
    );
  });

  test("says how many sessions and enrolments that is, and how many rates are hidden", () => {
    // 53,926 authorised and 23,738 unauthorised.
    expect(sentence).toBe(
      "In 2024/25 at Example Learning Trust, 77,664 of 899,080 sessions were missed (8.6%), 628 of 2,438 enrolments missed 10% or more of their own (25.8%) and 76 of 2,438 missed half or more (3.1%). Eight rates are hidden because so few pupils are behind them that they could be recognised.",
    );
  });

  test("is drawn in per cent", () => {
    const [overall] = panels.lead?.cells ?? [];
    expect(overall?.plot.ticks.map(({ text }) => text)).toEqual(["0%", "5%", "10%"]);
    const [first] = overall?.plot.own.points ?? [];
    // (50,817 + 21,608) ÷ 887,680
    expect(first?.mark).toMatchObject({ is: "drawn", value: expect.closeTo(8.1589, 4) });
  });

  test("has authorised and unauthorised absence in its table too", () => {
    expect(table.rows).toHaveLength(5 * 5 * 2);
    expect(table.rows.find(({ id }) => id === "example-trust 2024/25 authorised")?.cells).toEqual([
      "Example Learning Trust: sessions missed, authorised, 2024/25",
      "53,926 of 899,080",
      "6.0%",
      "",
    ]);
    expect(table.rows.find(({ id }) => id === "example-trust 2024/25 severe")?.cells).toEqual([
      "Example Learning Trust: severe: missed 50% or more, 2024/25",
      "76 of 2,438",
      "3.1%",
      "2.5% to 3.9%",
    ]);
  });

  test("shows how its shares came about", () => {
    expect(workings?.[1]).toBe("Sessions missed, 2024/25: 77,664 ÷ 899,080 = 8.6%");
  });

  test("shows hidden rates of schools as bands", () => {
    const severe = panels.rows.map(({ cells }) => cells[2]);
    for (const cell of severe) {
      expect(cell).toMatchObject({ value: english.words.hidden, isWords: true, detail: "" });
      expect(cell?.plot.own.points.map(({ mark }) => mark)).toEqual([
        { is: "hidden" },
        { is: "hidden" },
      ]);
    }
  });
});

test("a share that prints as it did is called the same, whatever its further decimals", () => {
  // 19,730 of 247,470 is 7.97%, 20,090 of 251,120 is 8.00%.
  const { headline, panels } = modelOf(small);
  expect(headline).toBe("Both schools: 8.0% of sessions missed in 2024/25, the same as in 2023/24");
  expect(panels.notes).toContain("Open dots: provisional (2024/25); they may still change");
});

test("a year in which schools were closed is compared with none", () => {
  const closed = counted(
    [{ id: "a", label: "A school", level: "school" }],
    [{ year: "2019/20" }, { year: "2020/21" }],
    (_, year) => (year === "2019/20" ? 3000 : 6000),
  );
  const { headline, panels } = modelOf(closed);
  expect(headline).toBe(
    "A school: 7.0% of sessions missed in 2020/21, when schools were closed for part of the year",
  );
  expect(panels.lead?.cells[0]?.plot.axis.joins).toEqual([]);
});

test("a school is set beside England in the year that both have", () => {
  const beside = counted(
    [
      { id: "a", label: "A school", level: "school" },
      { id: "england", label: "England", level: "england" },
    ],
    [{ year: "2023/24" }],
    (area) => (area === "a" ? 4000 : 6000),
  );
  const { sentence, panels } = modelOf(beside);
  expect(sentence).toMatch(
    /In 2023\/24 the rate of absence, 5\.0%, was below that of England, 7\.0%\./,
  );
  expect(panels.lead?.cells[0]?.plot.names).toMatchObject([{ lines: ["England", "7.0%"] }]);
});

test("schools without a trust are told by the lowest and the highest that are shown", () => {
  const schools = counted(
    [
      { id: "a", label: "A school", level: "school" },
      { id: "b", label: "B school", level: "school" },
    ],
    [{ year: "2023/24" }],
    (area) => (area === "a" ? 4000 : 6000),
  );
  const { headline, sentence } = modelOf(schools);
  expect(headline).toBe("Sessions missed: 5.0% to 7.0% in 2023/24");
  expect(sentence).toMatch(/go from 5\.0% \(A school\) to 7\.0% \(B school\)\.$/);
});

test("a school without pupils has nothing to draw", () => {
  expect(modelOf(empty).empty).toBe("There are no figures for these areas and periods yet.");
});
