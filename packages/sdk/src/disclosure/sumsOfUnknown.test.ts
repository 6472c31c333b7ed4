import { describe, expect, it } from "vitest";
import { sumsOfUnknown } from "./sumsOfUnknown";

const lines = [
  { whole: "people", parts: ["asked", "not asked"] },
  { whole: "asked", parts: ["known", "no answer"] },
  { whole: "known", parts: ["a", "b", "c"] },
];
const knowing = (known: Readonly<Record<string, number>>) =>
  sumsOfUnknown(lines, new Map(Object.entries(known)));

describe("sumsOfUnknown", () => {
  it("finds what is left of one sum", () => {
    const known = { people: 30, asked: 28, "not asked": 2, known: 25, "no answer": 3, a: 10 };
    expect(knowing(known)).toEqual([{ ids: ["b", "c"], sum: 15 }]);
  });

  it("finds what is left of sums that an unknown cell joins", () => {
    expect(knowing({ people: 30, known: 25, a: 10, b: 10, c: 5 })).toEqual([
      { ids: ["asked", "not asked"], sum: 30 },
      { ids: ["no answer", "not asked"], sum: 5 },
    ]);
  });

  it("finds a cell that follows from others", () => {
    expect(knowing({ known: 25, "no answer": 3, "not asked": 2, a: 10, b: 10, c: 5 })).toEqual([
      { ids: ["asked"], sum: 28 },
      { ids: ["people"], sum: 30 },
    ]);
  });

  it("finds nothing where an unknown whole leaves all open", () => {
    expect(knowing({ a: 10, b: 10, "not asked": 2, "no answer": 3 })).toEqual([]);
  });
});
