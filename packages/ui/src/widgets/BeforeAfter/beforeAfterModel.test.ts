import {
  bounded,
  type Count,
  exactly,
  prePostChange,
  resultOf,
  type Snapshot,
} from "@the-difference/impact-sdk";
import {
  exampleResults,
  illustrativeTrust,
  impactReport2021To22,
} from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { beforeAfterModel } from "./beforeAfterModel";

const modelIn = (snapshot: Snapshot, id: string) =>
  beforeAfterModel(resultOf(snapshot, id, "change"), english);

function modelOf(before: Count, after: Count, [weeks, weeksAfter] = [10, 10]) {
  const window = (label: string, count: Count, of = 10) => ({
    label,
    count,
    exposure: { weeks: of, roll: exactly(200) },
  });
  return beforeAfterModel(
    publishExample(
      prePostChange(
        {
          unit: "detentions",
          before: window("Autumn", before, weeks),
          after: window("Spring", after, weeksAfter),
          recordingPractice: "same",
        },
        exampleContext("published"),
      ),
    ),
    english,
  );
}

describe("the report's detentions: 53, then fewer than 15", () => {
  const model = modelIn(impactReport2021To22(), "case.detentions.change");

  test("says no more than is true: 38 ÷ 53 is 71.7%, so more than 71%", () => {
    expect(model.headline).toBe("Detentions a week: from 53 to fewer than 15, over 71% fewer");
  });

  test("draws what is not exactly known as such, on one axis from 0", () => {
    expect(model.sides.map(({ mark }) => mark)).toMatchObject([
      { total: 60, segments: [{ units: 53, fill: "strong" }] },
      { total: 60, segments: [{ units: 15, fill: "bounded" }] },
    ]);
    expect(model.axis[0]).toEqual({ at: 0, text: "0" });
    expect(model.axis.at(-1)).toEqual({ at: 1, text: "60" });
    expect(model).not.toHaveProperty("span");
  });

  test("claims nothing that was not tested", () => {
    expect(model.difference).not.toHaveProperty("plot");
    expect(model.difference).not.toHaveProperty("verdict");
    expect(model.difference.details).toEqual(["Not tested: one of the counts is not exact"]);
    expect(model.difference.notes).toEqual([
      "Whether both were recorded in the same way is not stated.",
    ]);
    expect(model.sentence).toMatch(/A change says nothing about its cause\.$/);
  });
});

describe("internal exclusions: 85, then 56, of 15 weeks each", () => {
  const model = modelIn(illustrativeTrust(), "trust.internal-exclusions.change");

  test("says the change of the count: 29 ÷ 85 is 34%", () => {
    expect(model.headline).toBe("Internal exclusions: from 85 to 56, 34% fewer");
    expect(model.workings?.[0]).toBe("Change: (85 − 56) ÷ 85 = 34%");
  });

  test("gives the ratio of the rates from the weeks and the rolls", () => {
    expect(model.workings?.slice(1)).toEqual([
      "Rate per pupil and week: after ÷ before: (56 ÷ (15 × 1,140)) ÷ (85 ÷ (15 × 1,138)) = 0.66×",
    ]);
  });

  test("draws the rates' ratio on its interval, and no change at its end", () => {
    // (56 ÷ 17,100) ÷ (85 ÷ 17,070) = 0.658; the axis runs from 0 to 1.
    expect(model.difference.plot).toMatchObject({
      none: 1,
      mark: {
        share: expect.closeTo(0.6577, 3),
        interval: { lower: expect.closeTo(0.4608, 3), upper: expect.closeTo(0.9324, 3) },
      },
    });
    expect(model.difference.details).toEqual([
      "Rate per pupil and week: 0.66× the rate before",
      "95% interval 0.46× to 0.93×",
    ]);
    expect(model.difference.verdict).toMatch(/^The rate fell/);
  });

  test("says in its table what each count is of", () => {
    expect(model.table.rows.map(({ cells }) => cells)).toEqual([
      ["Autumn 2024", "85", "", "2 September 2024 to 20 December 2024", "15", "1,138"],
      ["Autumn 2025", "56", "", "1 September 2025 to 19 December 2025", "15", "1,140"],
      ["Change in the count", "34% fewer", "", "", "", ""],
      ["Rate per pupil and week: after ÷ before", "0.66×", "0.46× to 0.93×", "", "", ""],
    ]);
  });
});

test("too few to tell is said in the headline, in place of a change", () => {
  const model = modelOf(exactly(12), exactly(9));
  expect(model.headline).toBe("Detentions: from 12 to 9, too few to tell a change");
  expect(model.difference.verdict).toMatch(/^The interval includes no change/);
});

test("nothing before has no share and no upper bound", () => {
  const model = modelOf(exactly(0), exactly(14));
  expect(model.headline).toBe("Detentions: from 0 to 14");
  expect(model.difference.value).toBe("no share: there was nothing before");
  expect(model.difference).not.toHaveProperty("plot");
  expect(model.difference.details.at(-1)).toMatch(/^95% interval [\d.]+× or more$/);
  expect(model.difference.verdict).toMatch(/^The rate rose/);
});

test("windows of different length are said to be", () => {
  const note = "The two windows differ in weeks or pupils: read the rate, not the count.";
  expect(modelOf(exactly(80), exactly(40), [10, 5]).difference.notes).toContain(note);
  expect(modelOf(exactly(80), exactly(40)).difference.notes).not.toContain(note);
});

test("over 350 reaches as far as the plot", () => {
  const { sides } = modelOf(exactly(100), bounded("moreThan", 350));
  expect(sides[1]?.mark).toMatchObject({
    total: 400,
    segments: [
      { units: 350, fill: "data1" },
      { units: 50, fill: "open" },
    ],
  });
});

test("counts that were recorded in different ways are shown and not compared", () => {
  const model = modelIn(exampleResults().recordingChange, "example.recording-change");
  expect(model.headline).toBe("Removals from lessons: about 120, then 214, not to be compared");
  expect(model.difference).toMatchObject({
    value: "not compared: the way of recording changed",
    isWords: true,
    details: [],
  });
  expect(model).not.toHaveProperty("span");
});

test("a hidden count is a band, and the change goes with it", () => {
  const model = modelIn(exampleResults().hiddenChange, "example.hidden-change");
  expect(model.sides[1]).toMatchObject({
    mark: { is: "hidden" },
    value: "hidden: too few to show",
  });
  expect(model.difference).toMatchObject({ value: "hidden: too few to show", details: [] });
  expect(model).not.toHaveProperty("span");
});
