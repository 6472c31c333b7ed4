import { describe, expect, it } from "vitest";
import { exactly } from "../results/count";
import type { SurveyCounts, SurveyItemCounts } from "./SurveyCounts";
import { surveyFaults } from "./surveyFaults";

const point = (id: string, count: number) => ({ id, label: id, count: exactly(count) });

/** Of 20 invited, 15 responded; 12 chose a point, 8 of them one of the top two. */
const item: SurveyItemCounts = {
  id: "likely",
  statement: "I am likely to stay",
  measure: "topTwoBoxes",
  base: exactly(12),
  missing: { noAnswer: exactly(2), dontKnow: exactly(1), notApplicable: exactly(0) },
  chosen: exactly(8),
  distribution: [point("very", 5), point("fairly", 3), point("notVery", 3), point("notAtAll", 1)],
};
const counts: SurveyCounts = {
  unit: "educators",
  invited: exactly(20),
  responses: exactly(15),
  multiSelect: false,
  items: [item],
};
const faults = (change: Partial<SurveyItemCounts>, multiSelect = false) =>
  surveyFaults({ ...counts, multiSelect, items: [{ ...item, ...change }] });

describe("surveyFaults", () => {
  it("finds none where answers add up", () => {
    expect(surveyFaults(counts)).toEqual([]);
    expect(faults({ distribution: [] })).toEqual([]);
    expect(faults({ chosen: { printed: "99%" } })).toEqual([]);
  });

  it("finds more responses than people invited, and no item or the same twice", () => {
    expect(surveyFaults({ ...counts, invited: exactly(14), items: [] })).toEqual([
      {
        code: "PARTS_EXCEED_WHOLE",
        path: "responses",
        expected: "at most 14 together, the people invited",
        received: "15",
      },
      { code: "RECORD_INVALID", path: "items", expected: "at least 1 item", received: "0" },
    ]);
    expect(surveyFaults({ ...counts, items: [item, item] })).toEqual([
      {
        code: "ID_DUPLICATED",
        path: "items[1].id",
        expected: "an id that is there once",
        received: '"likely" again',
      },
    ]);
  });

  it("finds a base and missing answers that are not all responses", () => {
    expect(faults({ missing: { ...item.missing, notApplicable: exactly(1) } })).toEqual([
      {
        code: "PARTS_EXCEED_WHOLE",
        path: "items[0].base and items[0].missing",
        expected: "at most 15 together, the responses",
        received: "16",
      },
    ]);
  });

  it("finds more who chose than there are in the base, but not fewer", () => {
    expect(faults({ chosen: exactly(13) })).toEqual([
      {
        code: "PARTS_EXCEED_WHOLE",
        path: "items[0].chosen",
        expected: "at most 12 together, the item base",
        received: "13",
      },
    ]);
    expect(faults({ chosen: exactly(0) })).toEqual([]);
  });

  it("finds points of a scale that do not add up or are there twice; what people could tick adds up to anything", () => {
    const distribution = [point("very", 5), point("very", 6)];
    const again = {
      code: "ID_DUPLICATED",
      path: "items[0].distribution[1].id",
      expected: "an id that is there once",
      received: '"very" again',
    };
    expect(faults({ distribution })).toEqual([
      again,
      {
        code: "PARTS_FALL_SHORT",
        path: "items[0].distribution",
        expected: "12 together, the item base",
        received: "11",
      },
    ]);
    expect(faults({ distribution }, true)).toEqual([again]);
  });
});
