import {
  absent,
  bounded,
  exactly,
  printedRate,
  type Quantity,
  quantityResult,
  rateOf,
} from "@the-difference/impact-sdk";
import { expect, test } from "vitest";
import { english } from "../../language/english";
import type { Language } from "../../language/Language";
import { publishExample } from "../../stories/publishExample";
import { exampleContext } from "../../testing/exampleContext";
import { statTileModel } from "./statTileModel";

function modelOf(
  quantity: Quantity,
  basis: "register" | "published" = "published",
  language: Language = english,
) {
  return statTileModel(publishExample(quantityResult(quantity, exampleContext(basis))), language);
}

test.each<[string, Quantity]>([
  ["6,800", { is: "count", count: exactly(6800), of: "followers" }],
  ["over 350", { is: "count", count: bounded("moreThan", 350), of: "educators" }],
  ["fewer than 15", { is: "count", count: bounded("lessThan", 15), of: "detentions" }],
  ["not stated", { is: "count", count: absent("notStated"), of: "schools" }],
  ["83%", { is: "rate", rate: rateOf(exactly(10), exactly(12)), of: "leaders" }],
  ["94.6%", { is: "rate", rate: printedRate("94.6%"), of: "teachers" }],
  ["1 in 17", { is: "rate", rate: printedRate("1 in 17"), of: "students" }],
  ["£370,000", { is: "amount", value: 370_000, unit: "GBP", of: "lifetime cost" }],
  ["about £1,200", { is: "amount", value: 1200, unit: "GBP", bound: "about", of: "cost" }],
  ["290 hours", { is: "amount", value: 290, unit: "hours", of: "development" }],
  ["1 year", { is: "amount", value: 1, unit: "years", of: "development" }],
  ["thousands", { is: "inWords", text: "thousands", of: "children" }],
])("%s is shown as it is known, in chart, sentence and table", (value, quantity) => {
  const model = modelOf(quantity);
  expect(model.value).toBe(value);
  expect(model.sentence).toContain(value);
  expect(model.table.rows[0]?.cells).toContain(value);
});

test("a hidden count is marked hidden, and its number is nowhere", () => {
  const model = modelOf({ is: "count", count: exactly(3), of: "leaders" }, "register");
  expect(model).toMatchObject({ value: "hidden: too few to show", isHidden: true });
  expect(JSON.stringify(model)).not.toContain("3");
});

test("a hidden rate is marked hidden too", () => {
  const rate = rateOf(exactly(3), exactly(40));
  const model = modelOf({ is: "rate", rate, of: "leaders" }, "register");
  expect(model).toMatchObject({ value: "hidden: too few to show", isHidden: true });
});

test("numbers are grouped as the locale does", () => {
  expect(
    modelOf({ is: "count", count: exactly(6800), of: "followers" }, "published", {
      ...english,
      locale: "de-DE",
    }).value,
  ).toBe("6.800");
});
