import { resultOf } from "@the-difference/impact-sdk";
import { illustrativeTrust, impactReport2021To22 } from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import { expectReadable } from "../../testing/expectReadable";
import { cohortTimelineModel } from "./cohortTimelineModel";

const report = impactReport2021To22();
const progression = resultOf(report, "dlp.progression", "progression");
const recruitment = resultOf(report, "dlp.2022.recruitment", "funnel");

describe("the report's cohorts, 2019 to 2022", () => {
  const model = cohortTimelineModel(progression, recruitment, english);
  const barsOf = (id: string) =>
    model.cohorts.find((cohort) => cohort.id === id)?.steps.map(({ bar }) => bar);

  test("meet by their ids, in the order of their years", () => {
    expect(model.cohorts.map(({ label }) => label)).toEqual([
      "2019 cohort",
      "2020 cohort",
      "2021 cohort",
      "2022 cohort",
    ]);
  });

  test("pass the funnel's stages from the one with the target, then the years after", () => {
    expect(model.steps.map(({ label }) => label)).toEqual([
      "Recruited",
      "Placed in a school",
      "Graduated",
      "In more senior posts",
      "In mainstream schools",
      "Still in mainstream",
    ]);
  });

  test("stand on one scale of people, whose end is the longest bar", () => {
    // 19 recruited are the most: 10 graduates of 2019 are 10 ÷ 19 of the plot.
    expect(barsOf("2022")?.[0]).toEqual({ is: "drawn", length: 1, isBounded: false });
    expect(barsOf("2019")?.[2]).toEqual({ is: "drawn", length: 10 / 19, isBounded: false });
    expect(barsOf("2020")?.[4]).toEqual({ is: "drawn", length: 5 / 19, isBounded: true });
  });

  test("are empty where the results say nothing, and dashed where a step is not due", () => {
    expect(barsOf("2019")?.slice(0, 2)).toEqual([{ is: "notTold" }, { is: "notTold" }]);
    expect(barsOf("2021")?.slice(2)).toEqual(Array(4).fill({ is: "absent" }));
    const due = model.cohorts.find(({ id }) => id === "2021")?.steps[2];
    expect(due?.count).toBe("due July 2023");
  });

  test("are told in a headline, in sentences and in a table", () => {
    expectReadable(model);
    expect(model.headline).toBe("2019 cohort: 10 graduated, 6 still in mainstream");
    expect(model.sentence).toContain("2022 cohort: 19 recruited and 19 placed in a school.");
    expect(model.sentence).toContain("2021 cohort: nothing is due yet.");
    expect(model.table.rows.map(({ cells }) => cells[5])).toEqual([
      "10",
      "12",
      "due July 2023",
      "not in these figures",
    ]);
  });
});

test("without a funnel the timeline starts at graduation", () => {
  const model = cohortTimelineModel(progression, undefined, english);
  expect(model.steps[0]?.label).toBe("Graduated");
  expect(model.cohorts).toHaveLength(3);
});

test("a follow-up that is not due yet says when it will be", () => {
  const trust = illustrativeTrust();
  const model = cohortTimelineModel(
    resultOf(trust, "trust.progression", "progression"),
    resultOf(trust, "trust.recruitment", "funnel"),
    english,
  );
  const second = model.cohorts.find(({ id }) => id === "2023");
  expect(second?.steps.at(-1)).toMatchObject({
    count: "due September 2026",
    bar: { is: "absent" },
  });
});
