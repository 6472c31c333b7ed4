import { describe, expect, test } from "vitest";
import { absenceSchema, absent, bounded, exactly, hidden } from "../results/count";
import { rateOf } from "../results/rateOf";
import { englishWords } from "./englishWords";
import { formatAbsence } from "./formatAbsence";
import { formatCount } from "./formatCount";
import { formatCountOfWithShare } from "./formatCountOfWithShare";
import { formatDate } from "./formatDate";
import { formatInterval } from "./formatInterval";
import { formatMonth } from "./formatMonth";
import { formatPoints } from "./formatPoints";
import { formatRate } from "./formatRate";
import { formatRatio } from "./formatRatio";
import { formatShare } from "./formatShare";

const printed = { is: "printed", text: "1 in 17", share: 1 / 17 } as const;

describe("formatCount", () => {
  test.each([
    [exactly(19), "19"],
    [exactly(47_000), "47,000"],
    [bounded("atMost", 5), "at most 5"],
    [bounded("atLeast", 8), "at least 8"],
    [bounded("moreThan", 350), "over 350"],
    [bounded("lessThan", 15), "fewer than 15"],
    [bounded("about", 73), "about 73"],
    [hidden, "hidden: too few to show"],
    [absent("notYetDue"), "not yet due"],
  ])("%o is said as %s", (count, text) => {
    expect(formatCount(count)).toBe(text);
  });

  test("groups digits as the locale does", () => {
    expect(formatCount(exactly(47_000), "de-DE")).toBe("47.000");
  });
});

describe("formatAbsence", () => {
  test("has words of its own for each reason", () => {
    const words = absenceSchema.options.map((why) => formatAbsence(why));
    expect(new Set(words).size).toBe(absenceSchema.options.length);
  });
});

describe("formatShare", () => {
  test.each([
    [39, 104, "38%"],
    [8, 62, "13%"],
    [10, 12, "83%"],
    [0, 12, "0%"],
    [999, 999, "100%"],
    [1, 1000, "0.1%"],
    [65_900, 100_000, "65.9%"],
    [500, 1000, "50.0%"],
  ])("%d of %d is %s", (numerator, denominator, text) => {
    expect(formatShare(numerator, denominator)).toBe(text);
  });

  test("writes decimals and the sign as the locale does", () => {
    expect(formatShare(1, 1000, { locale: "de-DE" })).toBe("0,1\u00a0%");
  });
});

describe("formatRate", () => {
  test("rounds bounds to the side on which they stay true", () => {
    expect(formatRate(rateOf(bounded("atMost", 5), exactly(12)))).toBe("at most 42%");
    expect(formatRate(rateOf(bounded("atLeast", 5), exactly(12)))).toBe("at least 41%");
    expect(formatRate(rateOf(exactly(19), bounded("moreThan", 600)))).toBe("less than 4%");
    expect(formatRate(rateOf(exactly(46), bounded("about", 73)))).toBe("about 63%");
  });

  test("leaves a printed rate as it was printed", () => {
    expect(formatRate(printed)).toBe("1 in 17");
  });

  test("says why there is no rate", () => {
    expect(formatRate(hidden)).toBe("hidden: too few to show");
    expect(formatRate(rateOf(exactly(0), exactly(0)))).toBe("no base to take a share of");
  });
});

describe("formatCountOfWithShare", () => {
  test.each([
    [rateOf(exactly(8), exactly(62)), "8 of 62 (13%)"],
    [rateOf(exactly(10), exactly(12)), "10 of 12 (83%)"],
    [rateOf(exactly(9), exactly(10)), "9 of 10 (90%)"],
    [rateOf(exactly(4), exactly(7)), "4 of 7"],
    [rateOf(bounded("atMost", 5), exactly(12)), "at most 5 of 12 (at most 42%)"],
    [printed, "1 in 17"],
    [hidden, "hidden: too few to show"],
    [absent("notStated"), "not stated"],
  ])("%o is said as %s", (rate, text) => {
    expect(formatCountOfWithShare(rate)).toBe(text);
  });
});

describe("formatPoints", () => {
  test.each([
    [21.645, "+22 points"],
    [-15, "−15 points"],
    [1.2, "+1 point"],
    [-0.6, "−1 point"],
    [0, "0 points"],
    [0.3, "0 points"],
    [-0.3, "0 points"],
    [2.5, "+3 points"],
    [-2.5, "−3 points"],
    [0.5, "+1 point"],
    [-1.5, "−2 points"],
  ])("%d is %s", (points, text) => {
    expect(formatPoints(points)).toBe(text);
  });

  test.each([
    [2.819, 1, "+2.8 points"],
    [1, 1, "+1.0 points"],
    [-0.04, 2, "−0.04 points"],
    [0.04, 1, "0.0 points"],
  ])("%d to %d decimals is %s", (points, fractionDigits, text) => {
    expect(formatPoints(points, "en-GB", fractionDigits)).toBe(text);
  });
});

describe("formatRatio", () => {
  test.each([
    [3.405, "3.4×"],
    [0.944, "0.94×"],
    [1, "1.0×"],
    [0, "0×"],
    [12.3, "12×"],
  ])("%d is %s", (ratio, text) => {
    expect(formatRatio(ratio)).toBe(text);
  });
});

describe("formatInterval", () => {
  test("is whole, and has a decimal where it is narrower than five points", () => {
    expect(formatInterval({ lower: 0.55197, upper: 0.95303 })).toBe("55% to 95%");
    expect(formatInterval({ lower: 0.49902, upper: 0.50098 })).toBe("49.9% to 50.1%");
  });
});

describe("formatMonth and formatDate", () => {
  test("say the month and the day of the calendar, whatever the time zone", () => {
    expect(formatMonth("2022-07")).toBe("July 2022");
    expect(formatDate("2022-07-31")).toBe("31 July 2022");
    expect(formatDate("2022-01-01", "en-US")).toBe("January 1, 2022");
  });
});

describe("a language whose months browsers may not know", () => {
  const language = {
    locale: "cy",
    words: { ...englishWords, monthNames: ["Ionawr", "Chwefror", "Mawrth", "Ebrill"] },
  };

  test("has its own names of months, and the browser's for the rest", () => {
    expect(formatDate("2022-04-09", language)).toBe("9 Ebrill 2022");
    expect(formatMonth("2022-02", language)).toBe("Chwefror 2022");
    expect(formatMonth("2022-07", { ...language, locale: "de-DE" })).toBe("Juli 2022");
  });

  test("refuses what is no date", () => {
    expect(() => formatDate("2022-13-40", language)).toThrow(RangeError);
    expect(() => formatMonth("soon", language)).toThrow(RangeError);
  });
});

describe("a language with words of its own", () => {
  const language = {
    locale: "de-DE",
    words: {
      ...englishWords,
      hidden: "verborgen",
      absence: { ...englishWords.absence, notStated: "keine Angabe" },
      boundedCount: (_bound: string, number: string) => `höchstens ${number}`,
      boundedAmount: (_bound: string, amount: string) => `bis ${amount}`,
      countOf: (part: string, whole: string) => `${part} von ${whole}`,
      range: (lower: string, upper: string) => `${lower} bis ${upper}`,
      points: (number: string) => `${number} Punkte`,
    },
  };

  test("is spoken by every format", () => {
    expect(formatCount(hidden, language)).toBe("verborgen");
    expect(formatCount(bounded("atMost", 1200), language)).toBe("höchstens 1.200");
    expect(formatAbsence("notStated", language)).toBe("keine Angabe");
    expect(formatRate(rateOf(bounded("atMost", 5), exactly(12)), language)).toBe("bis 42\u00a0%");
    expect(formatRate(rateOf(hidden, exactly(12)), language)).toBe("verborgen");
    expect(formatCountOfWithShare(rateOf(exactly(4), exactly(7)), language)).toBe("4 von 7");
    expect(formatInterval({ lower: 0.2, upper: 0.5 }, language)).toBe("20\u00a0% bis 50\u00a0%");
    expect(formatPoints(21.6, language)).toBe("+22 Punkte");
    expect(formatRatio(3.405, language)).toBe("3,4×");
    expect(formatDate("2022-07-31", language)).toBe("31. Juli 2022");
    expect(formatMonth("2022-07", language)).toBe("Juli 2022");
  });
});
