import {
  bounded,
  type Count,
  exactly,
  resultOf,
  type TargetAim,
  targetResult,
} from "@the-difference/impact-sdk";
import { exampleResults, impactReport2021To22 } from "@the-difference/sample-data";
import { expect, test } from "vitest";
import { english } from "../../language/english";
import type { Language } from "../../language/Language";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { targetTrackerModel } from "./targetTrackerModel";

function modelOf(aim: TargetAim, actual: Count, base?: Count, language: Language = english) {
  const result = targetResult(
    { unit: "leaders", aim, actual, ...(base && { base }) },
    exampleContext(),
  );
  return targetTrackerModel(publishExample(result), language);
}

const ofLeaders = (share: number): TargetAim => ({ is: "share", share, of: "leaders" });

test("19 of 20 is one short, missed, and 95% of the bar", () => {
  const result = resultOf(impactReport2021To22(), "dlp.2022.recruitment-target", "target");
  const model = targetTrackerModel(result, english);
  expect(model).toMatchObject({
    value: "19 of 20",
    shortfall: "one short",
    isMissed: true,
    bar: { actual: 0.95, target: 1 },
  });
  expect(model.sentence).toContain("19 of 20 Difference Leaders; target 20: one short.");
  expect(model.table.rows[0]?.cells).toEqual(["Difference Leaders", "19 of 20", "20", "1", "95%"]);
});

test("at most 5 of 12 against 60% is at least three short: it takes 8 people", () => {
  const result = resultOf(impactReport2021To22(), "dlp.2020.mainstream-target", "target");
  const model = targetTrackerModel(result, english);
  expect(model).toMatchObject({ value: "at most 5 of 12", isMissed: true });
  expect(model.shortfall).toBe("at least three short");
  expect(model.bar?.target).toBeCloseTo(8 / 12, 9);
  expect(model.table.rows[0]?.cells.slice(1)).toEqual([
    "at most 5 of 12",
    "8 (60%)",
    "at least 3",
    "at most 42%",
  ]);
});

test("25 of 20 is five over: the bar is full and the target lies within", () => {
  const { exceededTarget } = exampleResults();
  const model = targetTrackerModel(
    resultOf(exceededTarget, "example.exceeded-target", "target"),
    english,
  );
  expect(model).toMatchObject({
    shortfall: "five over",
    isMissed: false,
    bar: { actual: 1, target: 0.8 },
  });
});

test("a hidden actual has no bar, no share and no shortfall", () => {
  const model = modelOf(ofLeaders(0.6), exactly(3), exactly(40));
  expect(model).not.toHaveProperty("bar");
  expect(model.value).toBe("hidden: too few to show");
  expect(model.shortfall).not.toMatch(/\d|short$/);
  expect(model.table.rows[0]?.cells.slice(-2).join("")).not.toMatch(/\d/);
  expect(modelOf(ofLeaders(0.6), exactly(4), exactly(40))).toEqual(model);
});

test("a target that can still be met is not missed", () => {
  const model = modelOf({ is: "count", value: 24 }, bounded("atLeast", 14));
  expect(model).toMatchObject({ shortfall: "still open", isMissed: false });
});

test("actual and target lie on the bar", () => {
  for (const actual of [0, 5, 20, 39, 40]) {
    const { bar } = modelOf(ofLeaders(0.5), exactly(actual), exactly(40));
    expect(bar === undefined || (bar.actual >= 0 && bar.actual <= 1 && bar.target === 0.5)).toBe(
      true,
    );
  }
});

test("numbers are grouped as the locale does", () => {
  const model = modelOf(ofLeaders(0.5), exactly(1234), exactly(4000), {
    ...english,
    locale: "de-DE",
  });
  expect(model.value).toBe("1.234 of 4.000");
  expect(model.sentence).toContain("2.000 (50\u00a0%)");
  expect(model.shortfall).toBe("766 short");
});
