import {
  bounded,
  exactly,
  resultOf,
  type TargetSeriesYearCounts,
  targetSeriesResult,
} from "@the-difference/impact-sdk";
import { exampleResults, impactReport2021To22 } from "@the-difference/sample-data";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { expectPublishedNumbers } from "../../testing/expectPublishedNumbers";
import { expectReadable } from "../../testing/expectReadable";
import { expectTrueWorkings } from "../../testing/expectTrueWorkings";
import { targetSeriesModel } from "./targetSeriesModel";

const letters = "abcdefgh";

function seriesOf(counts: readonly number[], targets: readonly number[]) {
  const years = counts.map((count, index): TargetSeriesYearCounts => {
    const target = targets[index] ?? 0;
    return {
      id: letters.charAt(index),
      label: `Year ${letters.charAt(index).toUpperCase()}`,
      status: "final",
      count: exactly(count),
      target:
        target === 0
          ? { is: "none", why: "notSet" }
          : { is: "set", aim: { is: "count", value: target } },
    };
  });
  return publishExample(
    targetSeriesResult(
      {
        unit: "leaders",
        countedStage: { id: "recruited", label: "Recruited" },
        years,
        total: exactly(counts.reduce((sum, count) => sum + count, 0)),
      },
      exampleContext(),
    ),
  );
}

describe("the report's recruitment by cohort", () => {
  const model = targetSeriesModel(
    resultOf(impactReport2021To22(), "dlp.recruitment-by-year", "targetSeries"),
    english,
  );

  test("says the cohort that is known: 19 of 20", () => {
    expect(model.headline).toBe("2022 cohort: 19 Difference Leaders, target 20: one short");
    expect(model.years.at(-1)).toMatchObject({
      value: "19",
      note: "Target 20: one short",
      isMissed: true,
      bar: { is: "drawn", length: 0.95, isBounded: false },
      target: 1,
    });
  });

  test("draws nothing of cohorts that the report does not state, and says the total", () => {
    for (const year of model.years.slice(0, 3)) {
      expect(year).toMatchObject({ bar: { is: "absent" }, note: "Target not stated" });
      expect(year).not.toHaveProperty("target");
    }
    expect(model.total).toBe("All together: 62 Difference Leaders");
    expect(model.table.rows.at(-1)?.cells.slice(0, 2)).toEqual(["All together", "62"]);
  });
});

test("years are on one scale, whose end is the largest number that is shown", () => {
  const { years } = targetSeriesModel(seriesOf([20, 50, 30], [40, 40, 0]), english);
  // 20, 50 and 30 of 50; targets 40 of 50.
  expect(years.map(({ bar }) => bar)).toMatchObject([
    { length: 0.4 },
    { length: 1 },
    { length: 0.6 },
  ]);
  expect(years.map(({ target }) => target)).toEqual([0.8, 0.8, undefined]);
  expect(years.map(({ note }) => note)).toEqual([
    "Target 40: 20 short",
    "Target 40: ten over",
    "No target set",
  ]);
});

test("a hidden year keeps its target and has neither number nor length", () => {
  const { hiddenTargetSeries } = exampleResults();
  const model = targetSeriesModel(
    resultOf(hiddenTargetSeries, "example.hidden-target-series", "targetSeries"),
    english,
  );
  expect(model.years.at(-1)).toMatchObject({
    value: "hidden: too few to show",
    note: "Target 24, not yet due",
    isMissed: false,
    bar: { is: "hidden" },
    target: 1,
  });
  expect(model.headline).toBe("2025 cohort: 21 leaders, target 24: three short");
});

test("a year that is not yet due is pale, is not missed, and is not the headline", () => {
  const due = { status: "final", target: { is: "set", aim: { is: "count", value: 20 } } } as const;
  const result = targetSeriesResult(
    {
      unit: "leaders",
      countedStage: { id: "recruited", label: "Recruited" },
      years: [
        { ...due, id: "a", label: "Year A", count: exactly(20) },
        { ...due, id: "b", label: "Year B", count: exactly(12), status: "notYetDue" },
      ],
      total: bounded("atLeast", 32),
    },
    exampleContext(),
  );
  const model = targetSeriesModel(publishExample(result), english);
  expect(model.headline).toBe("Year A: 20 leaders, target 20: met");
  expect(model.years[1]).toMatchObject({ bar: { isBounded: true }, isMissed: false });
  expect(model.legend).toHaveLength(1);
});

test("of many years the sentence tells the first and the last two", () => {
  const { sentence, years } = targetSeriesModel(
    seriesOf([20, 21, 22, 23, 24, 25], [20, 20, 20, 20, 20, 20]),
    english,
  );
  expect(years).toHaveLength(6);
  expect(sentence).toMatch(/Year A: 20, .*Year E: 24, .*Year F: 25, /);
  expect(sentence).not.toContain("Year B");
});

const drawn = fc
  .tuple(
    fc.array(fc.oneof(fc.integer({ min: 0, max: 9 }), fc.integer({ min: 0, max: 3000 })), {
      minLength: 1,
      maxLength: 8,
    }),
    fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 8, maxLength: 8 }),
  )
  .map(([counts, targets]) => seriesOf(counts, targets));

test("bars and targets lie on the plot; what is hidden has no length and no number", () => {
  fc.assert(
    fc.property(drawn, (result) => {
      const { years } = targetSeriesModel(result, english);
      for (const [index, { bar, target = 0, value, note }] of years.entries()) {
        expect(target).toBeGreaterThanOrEqual(0);
        expect(target).toBeLessThanOrEqual(1);
        if (bar.is === "drawn") expect(bar.length).toBeLessThanOrEqual(1);
        if (result.body.years[index]?.count.is !== "hidden") continue;
        expect(bar).toEqual({ is: "hidden" });
        expect(value).not.toMatch(/\d/);
        expect(note).not.toMatch(/short|over|\bmet\b/);
      }
    }),
  );
});

test("words and rows are whole, and say no number that the snapshot does not hold", () => {
  fc.assert(
    fc.property(drawn, (result) => {
      const model = targetSeriesModel(result, english);
      expectReadable(model);
      expectTrueWorkings(model.workings ?? []);
      expectPublishedNumbers(model, result.body);
      for (const [index, { value }] of model.years.entries()) {
        expect(model.table.rows[index]?.cells[1]).toBe(value);
      }
    }),
  );
});
