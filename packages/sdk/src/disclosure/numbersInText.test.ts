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
    expect(numbersInText("17% or 16.7 per cent")).toMatchObject({
      counts: [],
      percentages: [
        { value: 17, decimals: 0 },
        { value: 16.7, decimals: 1 },
      ],
    });
  });

  it.each([
    ["2.5 per 100 pupils", 2.5, 1],
    ["3 suspensions per 100", 3, 0],
    ["7 out of every hundred", 7, 0],
    ["4 pupils in 100", 4, 0],
  ])("takes %j for a rate in per cent", (text, value, decimals) => {
    expect(numbersInText(text)).toMatchObject({ counts: [], percentages: [{ value, decimals }] });
  });

  it.each([
    ["a gap of 16.7 points", 16.7, 1],
    ["−12 percentage points", 12, 0],
    ["a 9-point gap", 9, 0],
    ["up 4pp", 4, 0],
    ["up 4 pp", 4, 0],
  ])("finds the points in %j", (text, value, decimals) => {
    expect(numbersInText(text)).toMatchObject({
      counts: [],
      points: [{ value, decimals }],
    });
  });

  it.each([
    ["6 times as many", 6, 0],
    ["1.5× the rate", 1.5, 1],
    ["three times as likely", 3, 0],
    ["twice as many", 2, 0],
    ["it doubled", 2, 0],
  ])("finds how many times in %j", (text, value, decimals) => {
    expect(numbersInText(text).ratios).toEqual([{ value, decimals }]);
  });

  it("reads 1 in 6 as a share, in digits and in words", () => {
    expect(numbersInText("1 in 6, and one out of every three").oneIn).toEqual([6, 3]);
  });
});
