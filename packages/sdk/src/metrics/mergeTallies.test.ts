import { describe, expect, it } from "vitest";
import { absent, bounded, exactly, hidden } from "../results/count";
import { byId } from "./ById";
import { histogram } from "./Histogram";
import { idSet } from "./IdSet";
import { mergeTallies } from "./mergeTallies";

describe("mergeTallies", () => {
  it("adds counts and keeps labels", () => {
    const part = (value: number) => ({
      unit: "leaders",
      groups: [{ id: "a", count: exactly(value) }],
    });
    expect(mergeTallies(part(2), part(3), part(0))).toEqual(part(5));
  });

  it("adds distributions value by value, in ascending order", () => {
    const one = histogram(
      new Map([
        [3, 1],
        [1, 2],
      ]),
    );
    const other = histogram(
      new Map([
        [2, 5],
        [3, 4],
      ]),
    );
    expect(mergeTallies(one, other).bins).toEqual([
      { value: 1, count: 2 },
      { value: 2, count: 5 },
      { value: 3, count: 5 },
    ]);
  });

  it("counts an id once, whatever the number of parts that have it", () => {
    expect(mergeTallies(idSet(["b", "a"]), idSet(["b", "c"])).ids).toEqual(["a", "b", "c"]);
  });

  it("unites facts of ids, in alphabetical order, where the parts agree", () => {
    const one = byId(
      new Map([
        ["b", { pupils: 900 }],
        ["a", { pupils: 0 }],
      ]),
    );
    const other = byId(
      new Map([
        ["c", { pupils: 450 }],
        ["b", { pupils: 900 }],
      ]),
    );
    expect(mergeTallies(one, other)).toEqual({
      is: "byId",
      entries: [
        { id: "a", value: { pupils: 0 } },
        { id: "b", value: { pupils: 900 } },
        { id: "c", value: { pupils: 450 } },
      ],
    });
  });

  it("refuses facts that do not agree, with both of each", () => {
    const rolls = (a: number, b: number) => ({
      rolls: byId(
        new Map([
          ["a", a],
          ["b", b],
        ]),
      ),
    });
    expect(() => mergeTallies(rolls(0, 2), rolls(1, 2), rolls(0, 3))).toThrow(
      expect.objectContaining({
        code: "FACTS_CONFLICT",
        faults: [
          { path: 'rolls["a"]', expected: "0, as in the first part", received: "1" },
          { path: 'rolls["b"]', expected: "2, as in the first part", received: "3" },
        ],
      }),
    );
  });

  it("keeps an absence that all parts share", () => {
    expect(mergeTallies(absent("notYetDue"), absent("notYetDue"))).toEqual(absent("notYetDue"));
  });

  it("gives back a single part and changes none", () => {
    const part = Object.freeze({ known: Object.freeze(exactly(1)) });
    expect(mergeTallies(part)).toEqual({ known: exactly(1) });
    expect(mergeTallies(part, part)).toEqual({ known: exactly(2) });
    expect(part).toEqual({ known: exactly(1) });
  });

  it("refuses parts that are not alike, and lists every difference", () => {
    const one = { unit: "leaders", count: exactly(1), list: [1], label: "A", share: NaN };
    const other = { unit: "people", count: absent("notAsked"), list: [1, 2], share: NaN };
    expect(() => mergeTallies<object>(one, other)).toThrow(
      expect.objectContaining({
        code: "TALLIES_DIFFER",
        faults: [
          {
            path: "unit",
            expected: 'the text "leaders", as in the first part',
            received: 'the text "people"',
          },
          {
            path: "count",
            expected: "an object with is, value, as in the first part",
            received: "an object with is, why",
          },
          { path: "list", expected: "a list of 1, as in the first part", received: "a list of 2" },
          { path: "label", expected: 'the text "A", as in the first part', received: "nothing" },
        ],
      }),
    );
  });

  it("refuses to add a count that is not exact, even to its like", () => {
    const overAHundred = { delegates: bounded("moreThan", 100) };
    expect(() => mergeTallies(overAHundred, overAHundred)).toThrow(
      expect.objectContaining({
        faults: [
          {
            path: "delegates",
            expected: "an exact count, which can be added up",
            received: '{"is":"bounded","value":100,"bound":"moreThan"}',
          },
        ],
      }),
    );
    expect(() => mergeTallies<object>(exactly(1), hidden)).toThrow(/"hidden"/);
  });

  it("refuses what is no count, and a sum beyond the numbers that are exact", () => {
    const most = Number.MAX_SAFE_INTEGER;
    const people = (value: number) => ({ people: exactly(value) });
    expect(mergeTallies(people(most), people(0))).toEqual(people(most));
    expect(() => mergeTallies(people(most), people(1))).toThrow(
      expect.objectContaining({
        code: "COUNT_OUT_OF_RANGE",
        faults: [
          { path: "people", expected: "an integer of 0 or more", received: "9007199254740992" },
        ],
      }),
    );
    expect(() => mergeTallies(people(1), people(-1))).toThrow(
      expect.objectContaining({
        faults: [{ path: "people", expected: "an integer of 0 or more", received: "-1" }],
      }),
    );
  });

  it("refuses a distribution of what is no number, or of no number of people", () => {
    const hours = (value: number, count: number) => ({
      hours: histogram(new Map([[value, count]])),
    });
    expect(() => mergeTallies(hours(1, 1), hours(NaN, 0.5))).toThrow(
      expect.objectContaining({
        faults: [
          { path: "hours.bins[1].count", expected: "an integer of 0 or more", received: "0.5" },
          { path: "hours.bins[1].value", expected: "a number", received: "NaN" },
        ],
      }),
    );
  });
});
