import { describe, expect, test } from "vitest";
import {
  ethnicity5Label,
  ethnicity5Of,
  ethnicity5Schema,
  ethnicity19Label,
  ethnicity19Schema,
} from "./ethnicity";

describe("ethnicity5Of", () => {
  test("puts the 19 groups into five: 5 Asian, 3 Black, 4 Mixed, 5 White and 2 other", () => {
    const sizes = ethnicity5Schema.options.map(
      (group) => ethnicity19Schema.options.filter((each) => ethnicity5Of[each] === group).length,
    );
    expect(ethnicity19Schema.options).toHaveLength(19);
    expect(sizes).toEqual([5, 3, 4, 5, 2]);
  });

  test("counts Roma as a White group, as the 2021 harmonised standard does", () => {
    expect(ethnicity5Of.roma).toBe("white");
  });

  test("keeps the 19 in the order of their five groups", () => {
    const order = ethnicity19Schema.options.map((each) =>
      ethnicity5Schema.options.indexOf(ethnicity5Of[each]),
    );
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test("no two groups have one label", () => {
    expect(new Set(Object.values(ethnicity19Label)).size).toBe(19);
    expect(new Set(Object.values(ethnicity5Label)).size).toBe(5);
  });
});
