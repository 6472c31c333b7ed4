import {
  absent,
  bounded,
  type Count,
  exactly,
  resultOf,
  type SurveyCounts,
  type SurveyItemCounts,
  surveyResult,
} from "@the-difference/impact-sdk";
import { impactReport2021To22 } from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { surveyResultsModel } from "./surveyResultsModel";

const none = exactly(0);

function item(id: string, chosen: SurveyItemCounts["chosen"], base: Count): SurveyItemCounts {
  return {
    id,
    statement: `Statement ${id.toUpperCase()}`,
    measure: "topTwoBoxes",
    base,
    missing: { noAnswer: none, dontKnow: none, notApplicable: none },
    chosen,
    distribution: [],
  };
}

function modelOf(counts: Partial<SurveyCounts>, basis: "survey" | "published" = "survey") {
  const survey: SurveyCounts = {
    unit: "leaders",
    invited: exactly(200),
    responses: exactly(100),
    multiSelect: false,
    items: [],
    ...counts,
  };
  return surveyResultsModel(publishExample(surveyResult(survey, exampleContext(basis))), english);
}

describe("the report's survey of registrants: 78 of 104 of 664", () => {
  const result = resultOf(impactReport2021To22(), "dlp.registrants.survey", "survey");
  const model = surveyResultsModel(result, english);

  test("says of 75% no more than the source does: it gives no scale, so nobody is said to agree", () => {
    expect(model.headline).toMatch(/: 75% gave one of the top two answers$/);
    expect(model.rows[0]).toMatchObject({ share: "75%", count: "78 of 104" });
  });

  test("says how many of those who were asked answered", () => {
    // 104 / 664 = 15.7%.
    expect(model.response).toBe("104 of 664 answered (16%)");
  });

  test("draws the share with its interval and as far as it could go", () => {
    // Had all 560 others disagreed, 78 of 664 is 11.7%; had all agreed, 638 of 664 is 96.1%.
    expect(model.rows[0]?.mark).toMatchObject({
      is: "drawn",
      share: 0.75,
      isPrinted: false,
      interval: { lower: expect.closeTo(0.6589, 3), upper: expect.closeTo(0.8233, 3) },
      extent: { lower: 78 / 664, upper: 638 / 664 },
    });
    expect(model.rows[0]?.details).toEqual(["could be 12% to 96% had everyone answered"]);
  });

  test("says each of them once more in its table", () => {
    expect(model.table.rows[0]?.cells.slice(1)).toEqual([
      "78 of 104",
      "75%",
      "66% to 82%",
      "12% to 96%",
    ]);
  });

  test("puts no colon or comma behind the full stop of a statement", () => {
    expect(`${model.headline} ${model.sentence}`).not.toMatch(/\.[:,;]/);
  });
});

describe("a scale with a neutral middle: 40, 20, 10, 20, 10 of 100", () => {
  const five = ["a", "b", "c", "d", "e"];
  const scaled = (counts: readonly number[], id = "a"): SurveyItemCounts => ({
    ...item(id, exactly((counts[0] ?? 0) + (counts[1] ?? 0)), exactly(100)),
    distribution: counts.map((count, index) => ({
      id: five[index] ?? "",
      label: `Answer ${five[index]?.toUpperCase()}`,
      count: exactly(count),
    })),
  });
  const model = modelOf({ items: [scaled([40, 20, 10, 20, 10])] });
  const [scale] = model.scales;
  const partsOf = (id: string) =>
    scale?.rows[0]?.mark.segments.find((segment) => segment.id === id);

  test("agreement and disagreement start at one line, weaker answers next to it", () => {
    // 30 disagree, so the line is at 0.3: 20 and 10 before it, 20 and 40 behind it.
    expect(scale?.plot.zero).toBeCloseTo(0.3, 9);
    expect(partsOf("d")).toMatchObject({ fill: "data4", length: 0.2 });
    expect(partsOf("d")?.start).toBeCloseTo(0.1, 9);
    expect(partsOf("e")?.start).toBeCloseTo(0, 9);
    expect(partsOf("b")).toMatchObject({ length: 0.2, fill: "data2" });
    expect(partsOf("b")?.start).toBeCloseTo(0.3, 9);
    expect(partsOf("a")?.start).toBeCloseTo(0.5, 9);
    expect(partsOf("a")).toMatchObject({ length: 0.4, fill: "data1" });
  });

  test("the neutral middle is on neither side, behind the interval's end, and the legend says so", () => {
    const [lower, upper] = [0.502, 0.6906];
    expect(scale?.rows[0]?.mark.interval?.start).toBeCloseTo(0.3 + lower, 3);
    expect(partsOf("c")?.start).toBeGreaterThan(0.3 + upper);
    expect(partsOf("c")).toMatchObject({ length: 0.1, fill: "context" });
    expect(model.legend.join()).toContain("“Answer C” stands apart");
  });

  test("beside the bar stands who does not agree", () => {
    expect(scale?.rows[0]).toMatchObject({ count: "60 of 100", share: "60%" });
    expect(scale?.rows[0]?.details.slice(0, 2)).toEqual([
      "Answer D or answer E: 30%",
      "Answer C: 10%",
    ]);
    // 60 less 30 of 100.
    expect(model.sentence).toContain("+30 points");
    expect(model.headline).toBe("An example: 60% answer B or answer A");
  });

  test("the table has every point", () => {
    const { columns, rows } = model.table;
    const from = columns.findIndex(({ label }) => label === "Answer A");
    expect(rows[0]?.cells.slice(from, from + 6)).toEqual([
      "40",
      "20",
      "10",
      "20",
      "10",
      "+30 points",
    ]);
  });

  test("a side with a hidden point is a band over the side, whatever the point is", () => {
    const withFew = (few: number) => modelOf({ items: [scaled([40, 20, 12 - few, 28, few])] });
    const side = withFew(2).scales[0]?.rows[0]?.mark.segments.find(({ id }) => id === "disagree");
    expect(side).toMatchObject({ start: 0, fill: "hidden" });
    expect(withFew(3)).toEqual(withFew(2));
  });

  test("where one of two that agree is hidden, both are drawn together", () => {
    const [hiddenPoint] = modelOf({ items: [scaled([2, 38, 20, 20, 20])] }).scales;
    expect(hiddenPoint?.rows[0]?.mark).toMatchObject({ isWhole: true });
    expect(hiddenPoint?.rows[0]?.mark.segments.find(({ id }) => id === "agree")).toMatchObject({
      length: 0.4,
      fill: "bounded",
    });
  });

  test("four points have no neutral middle; three and seven no sides that the share speaks of", () => {
    const four = modelOf({ items: [scaled([40, 20, 30, 10])] });
    expect(four.scales[0]?.plot).not.toHaveProperty("neutralStart");
    const three = modelOf({ items: [scaled([40, 20, 40])] });
    expect(three).toMatchObject({ scales: [], rows: [{ id: "a" }] });
  });

  test("several choices are never stacked, though their counts were given", () => {
    const several = modelOf({ multiSelect: true, items: [scaled([40, 20, 10, 20, 10])] });
    expect(several).toMatchObject({ scales: [], rows: [{ id: "a" }] });
    expect(several.legend.join()).toContain("do not add up to 100%");
  });

  test("items on another scale have a plot of their own", () => {
    const other = { ...scaled([50, 20, 10, 20], "b") };
    expect(modelOf({ items: [scaled([40, 20, 10, 20, 10]), other] }).scales).toHaveLength(2);
  });
});

test("of many items the sentence tells two, and how many more the table has", () => {
  const items = ["a", "b", "c", "d", "e"].map((id) => item(id, exactly(50), exactly(100)));
  const { sentence, table } = modelOf({ items });
  expect(sentence).toContain("Three more are in the table.");
  expect(sentence).not.toContain("Statement C");
  expect(table.rows).toHaveLength(5);
});

test("a share that was printed without counts is an open dot and gains none", () => {
  const result = resultOf(impactReport2021To22(), "ilc.2021-22.survey", "survey");
  const model = surveyResultsModel(result, english);
  expect(model.rows[0]).toMatchObject({
    mark: { is: "drawn", share: 0.98, isPrinted: true },
    share: "98%",
    count: "counts not stated",
  });
  expect(model.rows[0]?.mark).not.toHaveProperty("interval");
  expect(model.response).toBe("46 of about 73 answered (about 63%)");
});

test("items stand in order of agreement", () => {
  const base = exactly(100);
  const model = modelOf({
    items: [
      item("a", exactly(20), base),
      item("b", exactly(80), base),
      item("c", exactly(50), base),
    ],
  });
  expect(model.rows.map(({ id }) => id)).toEqual(["b", "c", "a"]);
  expect(model.table.rows.map(({ id }) => id)).toEqual(["b", "c", "a"]);
});

describe("with a hidden item", () => {
  const withFew = (few: number) =>
    modelOf({
      items: [
        item("a", exactly(20), exactly(100)),
        item("b", exactly(few), exactly(100)),
        item("c", exactly(80), exactly(100)),
      ],
    });
  const model = withFew(2);

  test("items keep the survey's order, which tells nothing of the hidden one", () => {
    expect(model.rows.map(({ id }) => id)).toEqual(["a", "b", "c"]);
  });

  test("the item has a row without position or number", () => {
    const row = model.rows[1];
    expect(row).toMatchObject({
      mark: { is: "hidden" },
      share: "",
      count: "hidden: too few to show",
    });
    expect(row?.details).toEqual([]);
    expect(model.table.rows[1]?.cells.join("")).not.toMatch(/\d/);
    expect(model.sentence).toContain("Statement B (hidden: too few to show).");
  });

  test("two surveys that differ only in what is hidden are drawn alike", () => {
    expect(withFew(3)).toEqual(model);
  });
});

test("several choices are said not to add up", () => {
  const items = [item("a", exactly(60), exactly(100)), item("b", exactly(70), exactly(100))];
  expect(modelOf({ multiSelect: true, items }).sentence).toContain("do not add up");
  expect(modelOf({ items }).sentence).not.toContain("do not add up");
});

test("a survey that says not how many answered says so", () => {
  const model = modelOf(
    {
      responses: absent("notStated"),
      invited: bounded("about", 73),
      items: [item("a", { printed: "93%" }, absent("notStated"))],
    },
    "published",
  );
  expect(model.response).toBe("How many answered is not stated");
});

test("a survey that nobody answered is empty", () => {
  const model = modelOf({ responses: none, items: [item("a", none, none)] });
  expect(model.empty).toBe("Nobody has answered yet.");
  expect(model.headline).toBe("An example");
});

test("numbers are grouped and per cent set as the locale does", () => {
  const counts: SurveyCounts = {
    unit: "leaders",
    invited: exactly(20_000),
    responses: exactly(10_000),
    multiSelect: false,
    items: [item("a", exactly(7500), exactly(10_000))],
  };
  const result = publishExample(surveyResult(counts, exampleContext("survey")));
  expect(surveyResultsModel(result, { ...english, locale: "de-DE" }).rows[0]).toMatchObject({
    count: "7.500 of 10.000",
    share: "75,0\u00a0%",
  });
});
