import { absent, bounded, exactly, hidden, printedRate, rateOf } from "@the-difference/impact-sdk";
import { expect, test } from "vitest";
import { english } from "../language/english";
import { capitalised } from "./capitalised";
import { countInWords } from "./countInWords";
import { listInWords } from "./listInWords";
import { midSentence } from "./midSentence";
import { numberInWords } from "./numberInWords";

test("a text starts with a capital and keeps the rest", () => {
  expect(capitalised("at most 42% in AP")).toBe("At most 42% in AP");
  expect(capitalised("")).toBe("");
});

test("a label loses its capital inside a sentence, an abbreviation keeps its own", () => {
  expect(midSentence("Registered interest")).toBe("registered interest");
  expect(midSentence("AP schools")).toBe("AP schools");
  expect(midSentence("KS4 results")).toBe("KS4 results");
});

test("numbers up to ten are words, larger ones are grouped as the locale does", () => {
  expect([0, 1, 10, 11].map((value) => numberInWords(value, english))).toEqual([
    "none",
    "one",
    "ten",
    "11",
  ]);
  expect(numberInWords(12345, english)).toBe("12,345");
  expect(numberInWords(12345, { ...english, locale: "de-DE" })).toBe("12.345");
});

test("a list of one stands alone, the last two of several are joined by “and”", () => {
  expect(listInWords([], english)).toBe("");
  expect(listInWords(["a"], english)).toBe("a");
  expect(listInWords(["a", "b", "c"], english)).toBe("a, b and c");
});

test("a rate's counts are said with their qualifier, or why there are none", () => {
  expect(countInWords(rateOf(exactly(1078), exactly(2104)), english)).toBe("1,078 of 2,104");
  expect(countInWords(rateOf(exactly(1078), exactly(2104)), { ...english, locale: "de-DE" })).toBe(
    "1.078 of 2.104",
  );
  expect(countInWords(rateOf(bounded("atMost", 5), exactly(12)), english)).toBe("at most 5 of 12");
  expect(countInWords(printedRate("94.6%"), english)).toBe("counts not stated");
  expect(countInWords(rateOf(hidden, exactly(12)), english)).toBe("hidden: too few to show");
  expect(countInWords(absent("notAsked"), english)).toBe("not asked");
});
