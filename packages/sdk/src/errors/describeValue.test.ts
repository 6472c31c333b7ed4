import { expect, test } from "vitest";
import { describeValue } from "./describeValue";

test.each([
  [undefined, "nothing"],
  [null, "null"],
  ["abc", 'the text "abc"'],
  ['a "b"', 'the text "a \\"b\\""'],
  [7.5, "the number 7.5"],
  [Number.NaN, "the number NaN"],
  [false, "false"],
  [[1, 2], "a list of 2"],
  [{ a: 1, b: 2 }, "an object with a, b"],
  [{}, "an object with no fields"],
  [10n, "a bigint"],
  [() => 1, "a function"],
])("%o is %s", (value, text) => {
  expect(describeValue(value)).toBe(text);
});

test("shortens long texts and names of fields to 60 characters, the last of them an ellipsis", () => {
  // With its two quotation marks, a text of 58 letters is 60 characters.
  expect(describeValue("a".repeat(58))).toBe(`the text "${"a".repeat(58)}"`);
  expect(describeValue("a".repeat(59))).toBe(`the text "${"a".repeat(58)}…`);
  expect(describeValue({ ["b".repeat(61)]: 1 })).toBe(`an object with ${"b".repeat(59)}…`);
});
