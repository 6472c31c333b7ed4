import { describe, expect, it } from "vitest";
import { laidOut } from "../../testing/laidOut";
import { testContext } from "../../testing/testContext";
import type { SurveyItemCounts } from "../metrics/SurveyCounts";
import { surveyResult } from "../metrics/surveyResult";
import { absent, exactly, hidden } from "../results/count";
import type { SurveyResult } from "../results/surveyResult";
import { surveyProtection } from "./surveyProtection";

/** Of 20 invited 15 responded; 12 chose a point, 5, 3, 3 and 1: 8 of the top two, 4 others. */
const surveyOf = (change: Partial<SurveyItemCounts> = {}, multiSelect = false): SurveyResult =>
  surveyResult(
    {
      unit: "educators",
      invited: exactly(20),
      responses: exactly(15),
      multiSelect,
      items: [
        {
          id: "likely",
          statement: "I am likely to stay",
          measure: "topTwoBoxes",
          base: exactly(12),
          missing: { noAnswer: exactly(2), dontKnow: exactly(1), notApplicable: exactly(0) },
          chosen: exactly(8),
          distribution: [5, 3, 3, 1].map((count, index) => ({
            id: `${index}`,
            label: `${index}`,
            count: exactly(count),
          })),
          ...change,
        },
      ],
    },
    testContext,
  );
const layOut = (...of: Parameters<typeof surveyOf>) =>
  laidOut((layout) => surveyProtection.layOut(surveyOf(...of), layout, []));
const invitedAndAnswered = [
  "invited = responses + invited less responses",
  "responses = items[0].base + items[0].missing.noAnswer + items[0].missing.dontKnow + items[0].missing.notApplicable",
];
const [one, two, three, four] = [0, 1, 2, 3].map((at) => `items[0].distribution[${at}]`);

describe("surveyProtection", () => {
  it("divides a scale into its top two boxes and the others, whom nobody prints", () => {
    expect(layOut()).toEqual({
      cells: [
        "invited: 20",
        "responses: 15 key",
        "invited less responses: 5 implied",
        "items[0].base: 12 key",
        "items[0].missing.noAnswer: 2",
        "items[0].missing.dontKnow: 1",
        "items[0].missing.notApplicable: 0",
        "items[0].share: 8",
        "items[0].others: 4 implied",
        "items[0].distribution[0]: 5",
        "items[0].distribution[1]: 3",
        "items[0].distribution[2]: 3",
        "items[0].distribution[3]: 1",
      ],
      sums: [
        ...invitedAndAnswered,
        "items[0].base = items[0].share + items[0].others",
        `items[0].share = ${one} + ${two}`,
        `items[0].others = ${three} + ${four}`,
      ],
    });
  });

  it("makes the points all of the base where the share is of one option, or is not counted", () => {
    const points = `items[0].base = ${one} + ${two} + ${three} + ${four}`;
    const share = "items[0].base = items[0].share + items[0].base less items[0].share";
    expect(layOut({ measure: "chosen" }).sums).toEqual([...invitedAndAnswered, share, points]);
    expect(layOut({ chosen: { printed: "67%" } }).sums).toEqual([...invitedAndAnswered, points]);
    expect(layOut({ distribution: [] }).sums).toEqual([...invitedAndAnswered, share]);
  });

  it("makes each option of a multiple choice a part of the base by itself", () => {
    const less = (part?: string) => `items[0].base = ${part} + items[0].base less ${part}`;
    expect(layOut({ measure: "chosen" }, true).sums).toEqual([
      ...invitedAndAnswered,
      less("items[0].share"),
      less(one),
      less(two),
      less(three),
      less(four),
    ]);
  });

  it("counts nobody in a share of nobody", () => {
    const nobody = exactly(0);
    const missing = { noAnswer: exactly(15), dontKnow: nobody, notApplicable: nobody };
    const { cells } = layOut({ base: nobody, chosen: nobody, missing, distribution: [] });
    expect(cells).toContain("items[0].share: 0");
  });

  it("makes the body again of what is kept, a printed share as it was", () => {
    const result = surveyOf();
    expect(surveyProtection.rebuild(result, (_, count) => count)).toEqual(result.body);
    const printed = surveyOf({ chosen: { printed: "67%" }, base: absent("notStated") });
    expect(surveyProtection.rebuild(printed, (_, count) => count)).toEqual(printed.body);
    const without = (id: string) =>
      surveyProtection.rebuild(result, (cell, count) => (cell === id ? hidden : count));
    expect(without("invited").invited).toEqual(hidden);
    expect(without("responses").responses).toEqual(hidden);
    expect(without("items[0].base").items[0]?.base).toEqual(hidden);
    expect(without("items[0].share").items[0]?.share).toEqual(hidden);
    expect(without("items[0].missing.noAnswer").items[0]?.missing.noAnswer).toEqual(hidden);
    expect(without("items[0].missing.dontKnow").items[0]?.missing.dontKnow).toEqual(hidden);
    const notApplicable = "items[0].missing.notApplicable";
    expect(without(notApplicable).items[0]?.missing.notApplicable).toEqual(hidden);
    expect(without("items[0].distribution[3]").items[0]?.distribution[3]?.count).toEqual(hidden);
  });

  it("names who was invited and who answered, whom other results may be about too", () => {
    expect(surveyProtection.populations?.(surveyOf())).toEqual([
      { name: "educators invited", cell: "invited" },
      { name: "educators who answered", cell: "responses" },
    ]);
  });
});
