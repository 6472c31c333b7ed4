import { describe, expect, it } from "vitest";
import { numbersInText } from "./numbersInText";

describe("numbersInText", () => {
  it.each([
    ["3 of 18 left", [3, 18]],
    ["Three left and TWELVE stayed", [3, 12]],
    ["3/18, (2) and n=4", [3, 18, 2, 4]],
    ["1,204 people", [1204]],
    ["Of 12.", [12]],
  ])("finds the counts in %j", (text, counts) => {
    const ascending = (a: number, b: number) => a - b;
    expect(numbersInText(text).counts.toSorted(ascending)).toEqual(counts.toSorted(ascending));
  });

  it.each([
    "on 3 May 2022",
    "the 1st of September",
    "in 2021-22 and 2021/22",
    "as of 2022-09-03",
    "Cohort 3 and Key Stage 2",
    "one-to-one sessions",
    "ethnicity5",
    "version 1.2",
    "the 3rd time",
    "someone",
  ])("finds no count in %j", (text) => {
    expect(numbersInText(text).counts).toEqual([]);
  });

  it("tells percentages from counts, with their decimals", () => {
    expect(numbersInText("17% or 16.7 per cent")).toEqual({
      counts: [],
      percentages: [
        { value: 17, decimals: 0 },
        { value: 16.7, decimals: 1 },
      ],
    });
  });
});
