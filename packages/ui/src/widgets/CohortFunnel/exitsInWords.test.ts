import { absent, type Exits, exactly, hidden } from "@the-difference/impact-sdk";
import { expect, test } from "vitest";
import { english } from "../../language/english";
import { exitsInWords } from "./exitsInWords";

const nobody: Exits = {
  withdrawn: exactly(0),
  notSelected: exactly(0),
  deferred: exactly(0),
  pending: exactly(0),
  unknown: exactly(0),
};

test("what became of people is said in one sentence part, without those that are nobody", () => {
  const exits = {
    ...nobody,
    withdrawn: exactly(12),
    notSelected: exactly(40),
    pending: exactly(5),
  };
  expect(exitsInWords(exits, english)).toBe(
    "12 withdrew, 40 were not selected and 5 are still waiting",
  );
});

test("one person is not said in the plural", () => {
  const exits = { ...nobody, notSelected: exactly(1), pending: exactly(1) };
  expect(exitsInWords(exits, english)).not.toMatch(/\b(were|are)\b/);
});

test("hidden numbers are said to be hidden, once", () => {
  const exits = { ...nobody, withdrawn: hidden, notSelected: exactly(40), pending: hidden };
  expect(exitsInWords(exits, english)).toBe(
    "40 were not selected and others are hidden: too few to show",
  );
});

test("nothing is said of what is not stated, nor where nobody left", () => {
  expect(exitsInWords({ ...nobody, withdrawn: absent("notStated") }, english)).toBe("");
});

test("numbers are grouped as the locale does", () => {
  const exits = { ...nobody, unknown: exactly(1234) };
  expect(exitsInWords(exits, { ...english, locale: "de-DE" })).toBe(
    "1.234 stopped for reasons not stated",
  );
});
