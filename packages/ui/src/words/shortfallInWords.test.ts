import { attainment, bounded, type Count, exactly, hidden } from "@the-difference/impact-sdk";
import { expect, test } from "vitest";
import { english } from "../language/english";
import { shortfallInWords } from "./shortfallInWords";

const ofTwenty = (actual: Count) => attainment({ is: "count", value: 20 }, actual);
const ofGraduates = (share: number, actual: Count, base: Count) =>
  attainment({ is: "share", share, of: "graduates" }, actual, base);

test.each([
  ["one short", ofTwenty(exactly(19))],
  ["met", ofTwenty(exactly(20))],
  ["five over", ofTwenty(exactly(25))],
  ["met", ofTwenty(bounded("moreThan", 20))],
  // 60% of 12 is 7.2: it takes 8 people, and at most 5 are there.
  ["at least three short", ofGraduates(0.6, bounded("atMost", 5), exactly(12))],
  // 60% of 10 is 6 people.
  ["met", ofGraduates(0.6, exactly(6), exactly(10))],
  ["two over", ofGraduates(0.6, exactly(8), exactly(10))],
])("a target is said to be %s", (words, attained) => {
  expect(shortfallInWords(attained, english)).toBe(words);
});

test("a target that people can still reach is open, not missed", () => {
  expect(shortfallInWords(ofTwenty(bounded("atLeast", 14)), english)).toBe("still open");
});

test("where the count does not tell, neither do the words", () => {
  expect(shortfallInWords(ofTwenty(bounded("about", 19)), english)).toBe("not known whether met");
  expect(shortfallInWords(ofTwenty(bounded("atMost", 25)), english)).toBe("not known whether met");
});

test("a hidden actual hides how short it is", () => {
  expect(shortfallInWords(ofTwenty(hidden), english)).toBe("hidden: too few to show");
  expect(shortfallInWords(ofGraduates(0.6, hidden, exactly(12)), english)).not.toMatch(/\d/);
});
