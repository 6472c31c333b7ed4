import { describe, expect, test } from "vitest";
import { compareSeniority, dfeGradeOf, seniorityLevels } from "./seniorityLevel";

describe("compareSeniority", () => {
  test("puts a deputy head above an assistant head and below a head", () => {
    expect(compareSeniority("deputyHead", "assistantHead")).toBeGreaterThan(0);
    expect(compareSeniority("deputyHead", "head")).toBeLessThan(0);
    expect(compareSeniority("head", "head")).toBe(0);
  });

  test("a higher level is never of a lower grade in DfE's workforce census", () => {
    const grades = [
      "Classroom teacher",
      "Assistant head teacher",
      "Deputy head teacher",
      "Head teacher",
    ];
    const order = seniorityLevels.map((level) => grades.indexOf(dfeGradeOf[level]));
    expect(order).toEqual([0, 0, 1, 2, 3, 3]);
  });
});
