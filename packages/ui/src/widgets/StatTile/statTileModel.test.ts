import {
  absent,
  bounded,
  exactly,
  printedRate,
  type Quantity,
  quantityResult,
  rateOf,
  resultOf,
} from "@the-difference/impact-sdk";
import { impactReport2021To22 } from "@the-difference/sample-data";
import { describe, expect, test } from "vitest";
import { english } from "../../language/english";
import type { Language } from "../../language/Language";
import { welsh } from "../../languages/welsh";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { statTileModel } from "./statTileModel";

function published(quantity: Quantity, basis: "register" | "survey" | "published" = "published") {
  return publishExample(quantityResult(quantity, exampleContext(basis)));
}

function modelOf(
  quantity: Quantity,
  basis: "register" | "published" = "published",
  language: Language = english,
) {
  return statTileModel(published(quantity, basis), language);
}

test.each<[string, "number" | "words" | "none", Quantity]>([
  ["6,800", "number", { is: "count", count: exactly(6800), of: "followers" }],
  ["over 350", "number", { is: "count", count: bounded("moreThan", 350), of: "educators" }],
  ["fewer than 15", "number", { is: "count", count: bounded("lessThan", 15), of: "detentions" }],
  ["not stated", "none", { is: "count", count: absent("notStated"), of: "schools" }],
  ["83%", "number", { is: "rate", rate: rateOf(exactly(10), exactly(12)), of: "leaders" }],
  ["94.6%", "number", { is: "rate", rate: printedRate("94.6%"), of: "teachers" }],
  ["1 in 17", "number", { is: "rate", rate: printedRate("1 in 17"), of: "students" }],
  ["£370,000", "number", { is: "amount", value: 370_000, unit: "GBP", of: "lifetime cost" }],
  [
    "about £1,200",
    "number",
    { is: "amount", value: 1200, unit: "GBP", bound: "about", of: "cost" },
  ],
  ["£0.40", "number", { is: "amount", value: 0.4, unit: "GBP", of: "cost of a text message" }],
  ["290 hours", "number", { is: "amount", value: 290, unit: "hours", of: "development" }],
  ["1 year", "number", { is: "amount", value: 1, unit: "years", of: "development" }],
  ["thousands", "words", { is: "inWords", text: "thousands", of: "children" }],
])("%s is shown as it is known, in chart, sentence and table", (value, form, quantity) => {
  const model = modelOf(quantity);
  expect(model.figure).toMatchObject({ value, form });
  expect(model.sentence).toContain(value);
  expect(model.table.rows[0]?.cells).toContain(value);
});

describe("what stands behind a number is said below it", () => {
  test("a count says what it counts", () => {
    const count: Quantity = { is: "count", count: exactly(44), of: "trusts" };
    expect(modelOf(count).figure.details).toEqual(["trusts"]);
  });

  test("a rate says its counts", () => {
    const rate: Quantity = { is: "rate", rate: rateOf(exactly(4), exactly(7)), of: "leaders" };
    expect(modelOf(rate).figure.details).toEqual(["4 of 7 leaders"]);
  });

  test("a rate without counts says that it was printed without them", () => {
    const rate: Quantity = { is: "rate", rate: printedRate("12%"), of: "students" };
    expect(modelOf(rate).figure.details).toEqual(["students", "printed without counts"]);
    expect(modelOf(rate).sentence).toBe("An example: 12%, students, printed without counts.");
  });

  test("words in place of a number say that there is none", () => {
    const words: Quantity = { is: "inWords", text: "thousands", of: "children" };
    expect(modelOf(words).figure.details).toEqual(["children", "the source gives no number"]);
  });
});

describe("a number held against another", () => {
  const snapshot = impactReport2021To22();
  const ap = resultOf(snapshot, "national.ap.english-and-maths", "quantity");
  const all = resultOf(snapshot, "national.all-schools.english-and-maths", "quantity");
  const hours = published({ is: "amount", value: 2, unit: "hours", of: "training" });

  test("stands beside it in chart, sentence and table, and nothing is worked out", () => {
    const model = statTileModel(ap, english, all);
    expect(model.comparison).toMatchObject({ value: "72%", form: "number" });
    expect(model.sentence).toContain("For comparison: 72%, students in all state-funded schools");
    expect(model.table.rows.map(({ cells }) => cells[1])).toEqual(["12%", "72%"]);
    expect(JSON.stringify(model)).not.toMatch(/60 points|6\.0|six times/);
  });

  test.each([
    ["a rate and an amount", ap, hours],
    ["hours and days", hours, published({ is: "amount", value: 2, unit: "days", of: "training" })],
    [
      "a published figure and a register's",
      published({ is: "count", count: exactly(44), of: "trusts" }),
      published({ is: "count", count: exactly(60), of: "trusts" }, "register"),
    ],
  ])("%s are not compared, and the tile says so", (_, one, other) => {
    const model = statTileModel(one, english, other);
    expect(model).not.toHaveProperty("comparison");
    expect(model.notCompared).toMatch(/^Not compared/);
    expect(model.table.rows).toHaveLength(1);
  });
});

test("a hidden count is marked hidden, and its number is nowhere", () => {
  const model = modelOf({ is: "count", count: exactly(3), of: "leaders" }, "register");
  expect(model.figure).toMatchObject({ value: "hidden: too few to show", form: "none" });
  expect(JSON.stringify(model)).not.toContain("3");
});

test("a hidden rate is marked hidden too, and so are its counts", () => {
  const rate = rateOf(exactly(3), exactly(40));
  const model = modelOf({ is: "rate", rate, of: "leaders" }, "register");
  expect(model.figure).toEqual({
    value: "hidden: too few to show",
    form: "none",
    details: ["leaders"],
  });
});

test("numbers are grouped as the locale does", () => {
  const count: Quantity = { is: "count", count: exactly(6800), of: "followers" };
  const german = { ...english, locale: "de-DE" };
  expect(modelOf(count, "published", german).figure.value).toBe("6.800");
});

test("an amount is said in the figure's language", () => {
  const hours: Quantity = { is: "amount", value: 290, unit: "hours", bound: "atLeast", of: "x" };
  expect(modelOf(hours, "published", welsh).figure.value).toBe("o leiaf 290 awr");
});
