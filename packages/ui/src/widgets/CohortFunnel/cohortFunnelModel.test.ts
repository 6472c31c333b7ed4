import {
  absent,
  bounded,
  type Count,
  type Exits,
  exactly,
  type FunnelCohortCounts,
  funnelResult,
  type ResultContext,
  resultOf,
} from "@the-difference/impact-sdk";
import { exampleResults, impactReport2021To22 } from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import type { Language } from "../../language/Language";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { cohortFunnelModel } from "./cohortFunnelModel";

const stages = [
  { id: "registered", label: "Registered interest" },
  { id: "applied", label: "Applied" },
  { id: "recruited", label: "Recruited" },
];

const nobody: Exits = {
  withdrawn: exactly(0),
  notSelected: exactly(0),
  deferred: exactly(0),
  pending: exactly(0),
  unknown: exactly(0),
};
const notStated: Exits = {
  withdrawn: absent("notStated"),
  notSelected: absent("notStated"),
  deferred: absent("notStated"),
  pending: absent("notApplicable"),
  unknown: absent("notStated"),
};

function cohort(
  counts: readonly Count[],
  exits: readonly Exits[],
  target?: number,
  id = "a",
): FunnelCohortCounts {
  return {
    id,
    label: `Cohort ${id.toUpperCase()}`,
    reached: stages.map(({ id: stage }, index) => ({
      stage,
      count: counts[index] ?? absent("notAvailable"),
    })),
    exits: [...exits],
    ...(target && { target: { stage: "recruited", value: target } }),
  };
}

function modelOf(
  cohorts: FunnelCohortCounts[],
  context: ResultContext,
  language: Language = english,
) {
  const result = funnelResult({ unit: "people", stages, cohorts }, context);
  return cohortFunnelModel(publishExample(result), language);
}

describe("the report's funnel, 664 to 19 to 19 with a target of 20", () => {
  const result = resultOf(impactReport2021To22(), "dlp.2022.recruitment", "funnel");
  const model = cohortFunnelModel(result, english);
  const marks = model.cohorts[0]?.stages ?? [];

  test("puts its numbers into the formula", () => {
    expect(model.workings).toEqual([
      "Recruited: 19 ÷ 664 = 3%",
      "Placed in a school: 19 ÷ 19 = 100%",
      "Target: 19 ÷ 20 = 95%",
    ]);
  });

  test("says the finding against the target", () => {
    expect(model.headline).toBe("19 recruited, one short of the target of 20");
  });

  test("says every stage with its conversion", () => {
    expect(model.sentence).toBe(
      "664 registered interest, 19 recruited (1 in 35) and 19 placed in a school (all of them). The target was 20: one short.",
    );
  });

  test("draws 664 on a scale of its own, and 19 on one that ends at the target", () => {
    expect(marks.map(({ bar }) => bar)).toEqual([
      { is: "drawn", length: 1, split: true, onward: 19 / 664, pending: 0 },
      { is: "drawn", length: 0.95, split: true, onward: 0.95, pending: 0 },
      { is: "drawn", length: 0.95, split: true, onward: 0.95, pending: 0 },
    ]);
  });

  test("opens the sliver with a wedge, from 19 of 664 to 19 of 20, that says by how much", () => {
    expect(marks[0]?.wedge).toMatchObject({ from: 19 / 664, to: 19 / 20 });
    // 664 / 19 = 34.9.
    expect(marks[0]?.wedge?.text).toContain("1 in 35");
    expect(marks[1]?.wedge).toBeUndefined();
  });

  test("marks the target on its stage alone", () => {
    expect(marks.map(({ target }) => target)).toEqual([
      undefined,
      { at: 1, text: "target 20: one short" },
      undefined,
    ]);
  });

  test("says what became of the 645 others", () => {
    expect(marks[0]?.notes).toEqual(["645 stopped for reasons not stated"]);
  });

  test("has every count in its table", () => {
    expect(model.table.columns.map(({ label }) => label)).toEqual([
      "Stage",
      "Reached it",
      "Of those due from the stage before",
      "Withdrew",
      "Not selected",
      "Deferred",
      "Not yet due",
      "Reason not stated",
      "Target",
    ]);
    expect(model.table.rows.map(({ cells }) => cells)).toEqual([
      [
        "Registered interest",
        "664",
        "",
        "not stated",
        "not stated",
        "not stated",
        "not applicable",
        "645",
        "",
      ],
      ["Recruited", "19", "3%", "0", "0", "0", "0", "0", "20"],
      ["Placed in a school", "19", "100%", "", "", "", "", "", ""],
    ]);
  });
});

describe("with people still waiting", () => {
  const snapshot = exampleResults().provisionalFunnel;
  const model = cohortFunnelModel(
    resultOf(snapshot, "example.provisional-funnel", "funnel"),
    english,
  );

  test("they are a part of the bar, apart from those who went on", () => {
    // 212 registered: 87 applied, 71 still can.
    expect(model.cohorts[0]?.stages[0]?.bar).toEqual({
      is: "drawn",
      length: 1,
      split: true,
      onward: 87 / 212,
      pending: 71 / 212,
    });
  });

  test("they leave the denominator of the conversion", () => {
    // 87 of 212 − 71 = 141 is 61.7%.
    expect(model.table.rows[1]?.cells.slice(0, 3)).toEqual(["Applied", "87", "62%"]);
    expect(model.workings?.[0]).toBe("Applied: 87 ÷ (212 − 71) = 62%");
  });

  test("the target is open, not missed", () => {
    expect(model.headline).toBe("14 recruited; target of 24: still open");
  });
});

describe("with hidden counts", () => {
  const hiddenEnd = (recruited: number, withdrawn: number) =>
    modelOf(
      [
        cohort(
          [exactly(120), exactly(40), exactly(recruited)],
          [
            { ...nobody, withdrawn: exactly(30), notSelected: exactly(50) },
            { ...nobody, withdrawn: exactly(withdrawn), notSelected: exactly(20) },
          ],
        ),
      ],
      exampleContext(),
    );
  const model = hiddenEnd(3, 17);

  test("a hidden stage is a bar without a length", () => {
    expect(model.cohorts[0]?.stages.map(({ bar }) => bar.is)).toEqual(["drawn", "drawn", "hidden"]);
    expect(model.cohorts[0]?.stages[2]).toMatchObject({ count: "hidden: too few to show" });
  });

  test("the stage before has a length, and does not say how many of it went on", () => {
    expect(model.cohorts[0]?.stages[1]?.bar).toEqual({
      is: "drawn",
      length: 40 / 120,
      split: false,
      onward: 0,
      pending: 0,
    });
  });

  test("the sentence says that it is hidden and no number for it", () => {
    expect(model.sentence).toBe(
      "120 registered interest, 40 applied (33%) and a hidden number recruited.",
    );
  });

  test("the headline falls back to the title", () => {
    expect(model.headline).toBe("An example");
  });

  test("two funnels that differ only in what is hidden are drawn alike", () => {
    expect(hiddenEnd(4, 16)).toEqual(model);
  });
});

describe("with several cohorts", () => {
  const exits = (first: number, second: number): Exits[] => [
    { ...nobody, notSelected: exactly(first) },
    { ...nobody, notSelected: exactly(second) },
  ];
  const model = modelOf(
    [
      cohort([exactly(200), exactly(100), exactly(20)], exits(100, 80), 24, "a"),
      cohort([exactly(400), exactly(120), exactly(26)], exits(280, 94), 24, "b"),
    ],
    exampleContext(),
  );

  test("their bars are on the same scale", () => {
    const firsts = model.cohorts.map(({ stages: [first] }) => first?.bar);
    expect(firsts).toMatchObject([{ length: 0.5 }, { length: 1 }]);
  });

  test("the headline counts the targets that were met", () => {
    expect(model.headline).toBe("One of two cohorts met the target");
  });

  test("sentence and rows name the cohort", () => {
    expect(model.sentence).toMatch(/^Cohort A: 200 .* The target was 24: four short\. Cohort B: /);
    expect(model.table.rows.map(({ cells: [name] }) => name)).toEqual([
      "Cohort A: Registered interest",
      "Cohort A: Applied",
      "Cohort A: Recruited",
      "Cohort B: Registered interest",
      "Cohort B: Applied",
      "Cohort B: Recruited",
    ]);
  });
});

test("a stage that its source does not give is absent, not nought", () => {
  const model = modelOf(
    [cohort([exactly(120), absent("notAvailable"), exactly(19)], [notStated, notStated])],
    exampleContext("published"),
  );
  expect(model.cohorts[0]?.stages[1]).toMatchObject({
    bar: { is: "absent" },
    count: "not available",
  });
  expect(model.sentence).toContain("an unstated number applied");
});

test("a bounded count keeps its qualifier in chart, sentence and table", () => {
  const model = modelOf(
    [cohort([bounded("moreThan", 350), exactly(40), exactly(19)], [notStated, notStated])],
    exampleContext("published"),
  );
  expect(model.cohorts[0]?.stages[0]?.count).toBe("over 350");
  expect(model.sentence).toContain("Over 350 registered interest");
  expect(model.table.rows[0]?.cells[1]).toBe("over 350");
});

test("an empty funnel says so and has its title as headline", () => {
  const model = cohortFunnelModel(
    resultOf(exampleResults().emptyFunnel, "example.empty-funnel", "funnel"),
    english,
  );
  expect(model.empty).toBe("Nobody has entered this funnel yet.");
  expect(model.headline).toBe("Recruitment to a cohort that has not opened");
});

test("every number is grouped as the locale does, the target's too", () => {
  const model = modelOf(
    [cohort([exactly(12345), exactly(4321), exactly(1100)], [notStated, notStated], 1200)],
    exampleContext("published"),
    { ...english, locale: "de-DE" },
  );
  expect(model.cohorts[0]?.stages[0]?.count).toBe("12.345");
  expect(model.headline).toBe("1.100 recruited, 100 short of the target of 1.200");
  expect(model.sentence).toMatch(/The target was 1\.200: 100 short\.$/);
});
