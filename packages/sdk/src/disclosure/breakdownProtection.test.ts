import { describe, expect, it } from "vitest";
import { laidOut } from "../../testing/laidOut";
import { testContext } from "../../testing/testContext";
import type { BreakdownCounts } from "../metrics/BreakdownCounts";
import { breakdownResult } from "../metrics/breakdownResult";
import { absent, type Count, exactly } from "../results/count";
import { breakdownProtection } from "./breakdownProtection";

/** Of 110 people 100 were asked, of whom 90 said: 9 and 81. */
const result = (change: Partial<BreakdownCounts> = {}) => {
  const made = breakdownResult(
    {
      unit: "leaders",
      dimension: { id: "ethnicity", label: "Ethnicity", specialCategory: true },
      base: "ofKnown",
      complement: "allOtherGroups",
      people: exactly(110),
      asked: exactly(100),
      known: exactly(90),
      missing: { notAsked: exactly(10), noAnswer: exactly(7), preferNotToSay: exactly(3) },
      groups: [
        { id: "black", label: "Black", count: exactly(9) },
        { id: "white", label: "White", count: exactly(81) },
      ],
      benchmarks: [],
      ...change,
    },
    testContext,
  );
  if (made.kind !== "breakdown") throw new Error("expected a breakdown");
  return made;
};
const layOut = (made: ReturnType<typeof result>) =>
  laidOut((layout) => breakdownProtection.layOut(made, layout, [made]));

describe("breakdownProtection", () => {
  it("lays groups out below the known, the known below the asked, and these below all people", () => {
    expect(layOut(result())).toEqual({
      cells: [
        "known: 90 key specialCategory",
        "groups[0]: 9 specialCategory",
        "groups[1]: 81 specialCategory",
        "asked: 100",
        "missing.noAnswer: 7",
        "missing.preferNotToSay: 3",
        "people: 110",
        "missing.notAsked: 10",
      ],
      sums: [
        "known = groups[0] + groups[1], sensitive",
        "asked = known + missing.noAnswer + missing.preferNotToSay",
        "people = asked + missing.notAsked",
      ],
    });
  });

  it("lays ordinary data out as such, and misses those asked most where shares are of them", () => {
    const dimension = { id: "sex", label: "Sex", specialCategory: false };
    const { cells, sums } = layOut(result({ dimension, base: "ofAsked" }));
    expect(cells.slice(0, 4)).toEqual([
      "known: 90 key",
      "groups[0]: 9",
      "groups[1]: 81",
      "asked: 100 key",
    ]);
    expect(sums[0]).toBe("known = groups[0] + groups[1]");
  });

  it("implies the known where it is not stated and all groups are counted", () => {
    const notStated = absent("notStated");
    const made = result({ known: notStated, asked: notStated, people: notStated });
    // Its groups are counted though it does not say how many are known.
    const groups = made.body.groups.map((group, index) => ({
      ...group,
      rate: {
        is: "counted" as const,
        numerator: exactly([9, 81][index] ?? 0),
        denominator: exactly(90),
        share: [0.1, 0.9][index] ?? 0,
      },
    }));
    expect(layOut({ ...made, body: { ...made.body, groups } })).toEqual({
      cells: [
        "groups: 90 implied",
        "groups[0]: 9 specialCategory",
        "groups[1]: 81 specialCategory",
        "missing.noAnswer: 7",
        "missing.preferNotToSay: 3",
        "missing.notAsked: 10",
      ],
      sums: ["groups = groups[0] + groups[1], sensitive"],
    });
  });

  it("counts nobody in groups of nobody, and nothing where a share was printed or is not there", () => {
    const nobody = exactly(0);
    const made = result({
      people: nobody,
      asked: nobody,
      known: nobody,
      missing: { notAsked: nobody, noAnswer: nobody, preferNotToSay: nobody },
      groups: ["black", "white"].map((id) => ({ id, label: id, count: nobody })),
    });
    expect(made.body.groups[0]?.rate).toEqual(absent("zeroDenominator"));
    expect(layOut(made).cells.slice(0, 3)).toEqual([
      "known: 0 key specialCategory",
      "groups[0]: 0 specialCategory",
      "groups[1]: 0 specialCategory",
    ]);
    const [first, second] = made.body.groups;
    if (!first || !second) throw new Error("expected two groups");
    const groups = [
      { ...first, rate: { is: "printed" as const, text: "10%", share: 0.1 } },
      { ...second, rate: absent("notStated") },
    ];
    expect(layOut({ ...made, body: { ...made.body, groups } }).sums).toEqual([
      "asked = known + missing.noAnswer + missing.preferNotToSay",
      "people = asked + missing.notAsked",
    ]);
  });

  it("makes the body again of what is kept", () => {
    const made = result();
    expect(breakdownProtection.rebuild(made, (_, count) => count)).toEqual(made.body);
    const kept: [string, Count][] = [];
    breakdownProtection.rebuild(made, (id, count) => {
      kept.push([id, count]);
      return count;
    });
    expect(kept).toEqual([
      ["people", exactly(110)],
      ["asked", exactly(100)],
      ["known", exactly(90)],
      ["missing.notAsked", exactly(10)],
      ["missing.noAnswer", exactly(7)],
      ["missing.preferNotToSay", exactly(3)],
      ["groups[0]", exactly(9)],
      ["groups[1]", exactly(81)],
    ]);
  });
});
