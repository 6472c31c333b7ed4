import { describe, expect, test } from "vitest";
import { describeFinding } from "./describeFinding";
import type { Finding } from "./finding";

const sentences: [sentence: string, finding: Finding][] = [
  [
    "F072, F074: no whole number of 46 responses is 60%: 27 would be 59% and 28 would be 61%; the bases of at most 46 that give 60% and 98% are 40, 42, 43 and 45.",
    {
      is: "impossiblePercentage",
      figures: ["F072", "F074"],
      printed: "60%",
      base: 46,
      baseNoun: "responses",
      nearest: [
        { numerator: 27, prints: "59%" },
        { numerator: 28, prints: "61%" },
      ],
      possibleBases: [5, 10, 15, 20, 25, 30, 35, 40, 42, 43, 45],
      shared: { figures: ["F073"], printed: ["98%"], possibleBases: [40, 42, 43, 45] },
    },
  ],
  [
    "a, b: no whole number of 3 answers is 60%: 1 would be 33% and 2 would be 67%; no base of at most 3 gives 60%.",
    {
      is: "impossiblePercentage",
      figures: ["a", "b"],
      printed: "60%",
      base: 3,
      baseNoun: "answers",
      nearest: [
        { numerator: 1, prints: "33%" },
        { numerator: 2, prints: "67%" },
      ],
      possibleBases: [],
    },
  ],
  [
    "a, b: no whole number of 12,345 answers is 60.1234%: 7,422 would be 60.1215% and 7,423 would be 60.1296%.",
    {
      is: "impossiblePercentage",
      figures: ["a", "b"],
      printed: "60.1234%",
      base: 12_345,
      baseNoun: "answers",
      nearest: [
        { numerator: 7422, prints: "60.1215%" },
        { numerator: 7423, prints: "60.1296%" },
      ],
    },
  ],
  [
    "a: 46 is 63% of 73, and not of 66 leaders, of whom it would be 70%.",
    {
      is: "impliedBase",
      figures: ["a"],
      printed: "63%",
      numerator: 46,
      base: { lowest: 66, highest: 66 },
      baseNoun: "leaders",
      prints: "70%",
      possibleBases: { lowest: 73, highest: 73 },
    },
  ],
  [
    "a: 104 is 16% of 631 to 670, and not of at least 700 leaders.",
    {
      is: "impliedBase",
      figures: ["a"],
      printed: "16%",
      numerator: 104,
      base: { lowest: 700 },
      baseNoun: "leaders",
      possibleBases: { lowest: 631, highest: 670 },
    },
  ],
  [
    "a: 1 is 60% of no number, and not of at most 20 leaders.",
    {
      is: "impliedBase",
      figures: ["a"],
      printed: "60%",
      numerator: 1,
      base: { lowest: 0, highest: 20 },
      baseNoun: "leaders",
    },
  ],
  [
    "F070, F070.answered: the report prints no exact number of leaders who answered; of at most 29, 93% can only be of 14, 15, 27, 28 or 29.",
    {
      is: "unprintedBase",
      figures: ["F070", "F070.answered"],
      printed: ["93%"],
      baseNoun: "leaders who answered",
      atMost: 29,
      possibleBases: [14, 15, 27, 28, 29],
    },
  ],
  [
    "a: the report prints no exact number of answers; of at most 26, 50% can only be of 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24 or 1 more.",
    {
      is: "unprintedBase",
      figures: ["a"],
      printed: ["50%"],
      baseNoun: "answers",
      atMost: 26,
      possibleBases: [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24, 26],
    },
  ],
  [
    "a: the report prints no exact number of answers; of at most 24, 50% can only be of 2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22 or 24.",
    {
      is: "unprintedBase",
      figures: ["a"],
      printed: ["50%"],
      baseNoun: "answers",
      atMost: 24,
      possibleBases: [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24],
    },
  ],
  [
    "a, b, c: no number of answers, 15 to 20, gives 50% and 33%.",
    {
      is: "noSharedBase",
      figures: ["a", "b", "c"],
      printed: ["50%", "33%"],
      baseNoun: "answers",
      base: { lowest: 15, highest: 20 },
    },
  ],
  [
    "F077, F078, F079, F080: 38% + 30% + 16% is more than 73%, the registrants who took steps: at least 87 against 76, so that they overlap or one is wrong.",
    {
      is: "partsExceedWhole",
      figures: ["F077", "F078", "F079", "F080"],
      printed: { whole: "73%", parts: ["38%", "30%", "16%"] },
      wholeNoun: "registrants who took steps",
      unit: "number",
      sum: { lowest: 87, highest: 88 },
      whole: { lowest: 76, highest: 76 },
    },
  ],
  [
    "a, b, c: 60% + 50% is more than 100%, the answers: at least 109% against 100%, so that they overlap or one is wrong.",
    {
      is: "partsExceedWhole",
      figures: ["a", "b", "c"],
      printed: { whole: "100%", parts: ["60%", "50%"] },
      wholeNoun: "answers",
      unit: "percent",
      sum: { lowest: 109, highest: 111 },
      whole: { lowest: 100, highest: 100 },
    },
  ],
  [
    "a, b: 12 is more than 10, the leaders.",
    {
      is: "partsExceedWhole",
      figures: ["a", "b"],
      printed: { whole: "10", parts: ["12"] },
      wholeNoun: "leaders",
      unit: "number",
      sum: { lowest: 12, highest: 12 },
      whole: { lowest: 10, highest: 10 },
    },
  ],
  [
    "a, b: 60% is more than 10, the leaders: 12 against 10.",
    {
      is: "partsExceedWhole",
      figures: ["a", "b"],
      printed: { whole: "10", parts: ["60%"] },
      wholeNoun: "leaders",
      unit: "number",
      sum: { lowest: 12, highest: 12 },
      whole: { lowest: 10, highest: 10 },
    },
  ],
  [
    "a, b: 12 is more than at most 10, the leaders: 12 against at most 10.",
    {
      is: "partsExceedWhole",
      figures: ["a", "b"],
      printed: { whole: "at most 10", parts: ["12"] },
      wholeNoun: "leaders",
      unit: "number",
      sum: { lowest: 12, highest: 12 },
      whole: { lowest: 0, highest: 10 },
    },
  ],
  [
    "F047, F045, F046, F042: 10 + 29 + 19 is less than 62, the leaders recruited: 58 against 62, and 4 not accounted for.",
    {
      is: "partsFallShort",
      figures: ["F047", "F045", "F046", "F042"],
      printed: { whole: "62", parts: ["10", "29", "19"] },
      wholeNoun: "leaders recruited",
      unit: "number",
      sum: { lowest: 58, highest: 58 },
      whole: { lowest: 62, highest: 62 },
    },
  ],
  [
    "a, b: 10 is less than over 20, the leaders: 10 against at least 21, and at least 11 not accounted for.",
    {
      is: "partsFallShort",
      figures: ["a", "b"],
      printed: { whole: "over 20", parts: ["10"] },
      wholeNoun: "leaders",
      unit: "number",
      sum: { lowest: 10, highest: 10 },
      whole: { lowest: 21 },
    },
  ],
  [
    "a, b, c: 30% + 40% is less than 100%, the answers: 69% to 71% against 100%, and at least 29% not accounted for.",
    {
      is: "partsFallShort",
      figures: ["a", "b", "c"],
      printed: { whole: "100%", parts: ["30%", "40%"] },
      wholeNoun: "answers",
      unit: "percent",
      sum: { lowest: 69, highest: 71 },
      whole: { lowest: 100, highest: 100 },
    },
  ],
  [
    "F076, F075: 75% is said of applicants, but those whom it is a share of are responses, registrants or educators.",
    {
      is: "nounDiffers",
      figures: ["F076", "F075"],
      printed: "75%",
      says: "applicants",
      names: ["responses", "registrants", "educators"],
    },
  ],
  [
    "F054: a target of 60% of 12 graduates needs 8 leaders in mainstream, and there are at most 5: it was missed by at least 3.",
    {
      is: "targetMissed",
      figures: ["F054"],
      aim: "60%",
      base: { count: 12, noun: "graduates" },
      needed: 8,
      reached: { lowest: 0, highest: 5 },
      reachedNoun: "leaders in mainstream",
      says: "missed",
    },
  ],
  [
    "t: a target of 20 needs 20 leaders, and there are 19: it was missed by 1, although the report says met.",
    {
      is: "targetMissed",
      figures: ["t"],
      aim: "20",
      needed: 20,
      reached: { lowest: 19, highest: 19 },
      reachedNoun: "leaders",
      says: "met",
    },
  ],
  [
    "t: a target of 20 needs 20 leaders, and there are at least 21: it was met, although the report says missed.",
    {
      is: "targetMet",
      figures: ["t"],
      aim: "20",
      needed: 20,
      reached: { lowest: 21 },
      reachedNoun: "leaders",
      says: "missed",
    },
  ],
  [
    "t: a target of 20 needs 20 leaders, and there are 20 to 22: it was met.",
    {
      is: "targetMet",
      figures: ["t"],
      aim: "20",
      needed: 20,
      reached: { lowest: 20, highest: 22 },
      reachedNoun: "leaders",
    },
  ],
];

describe("describeFinding", () => {
  test.each(sentences)("%s", (sentence, finding) => {
    expect(describeFinding(finding)).toBe(sentence);
  });
});
