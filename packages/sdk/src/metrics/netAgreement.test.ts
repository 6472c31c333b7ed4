import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { absent, bounded, type Count, exactly, hidden } from "../results/count";
import { netAgreement } from "./netAgreement";

const item = (base: Count, ...points: Count[]) => ({
  measure: "topTwoBoxes" as const,
  base,
  distribution: points.map((count, index) => ({ id: `p${index}`, label: `P${index}`, count })),
});
const net = (base: number, ...points: number[]) =>
  netAgreement(item(exactly(base), ...points.map(exactly)), false);

describe("netAgreement", () => {
  test("is top two less bottom two, of a base that holds the neutral middle", () => {
    // (10 + 6 − 1 − 3) ÷ 25 = 12 ÷ 25 = 48 points; of the 20 who took a side it would be 60.
    expect(net(25, 10, 6, 5, 1, 3)).toEqual({ is: "net", netPp: 48 });
  });

  test("of four points there is no middle", () => {
    // (2 + 3 − 4 − 1) ÷ 10 = 0; (1 + 0 − 2 − 5) ÷ 8 = −75 points.
    expect(net(10, 2, 3, 4, 1)).toEqual({ is: "net", netPp: 0 });
    expect(net(8, 1, 0, 2, 5)).toEqual({ is: "net", netPp: -75 });
  });

  test("of seven points, three are in the middle", () => {
    // (1 + 2 − 6 − 7) ÷ 40 = −25 points.
    expect(net(40, 1, 2, 8, 8, 8, 6, 7)).toEqual({ is: "net", netPp: -25 });
  });

  test("reaches 100 points either way and no further", () => {
    expect(net(7, 7, 0, 0, 0, 0)).toEqual({ is: "net", netPp: 100 });
    expect(net(7, 0, 0, 0, 0, 7)).toEqual({ is: "net", netPp: -100 });
  });

  test("three points have overlapping boxes, an option and a multiple choice none", () => {
    expect(net(6, 2, 2, 2)).toEqual(absent("notApplicable"));
    const five = item(exactly(5), ...[1, 1, 1, 1, 1].map(exactly));
    expect(netAgreement({ ...five, measure: "chosen" }, false)).toEqual(absent("notApplicable"));
    expect(netAgreement(five, true)).toEqual(absent("notApplicable"));
  });

  test("a scale of which nobody gave the distribution states no net", () => {
    expect(net(104)).toEqual(absent("notStated"));
  });

  test("nobody on the scale gives no net, not a net of 0", () => {
    expect(net(0, 0, 0, 0, 0, 0)).toEqual(absent("zeroDenominator"));
  });

  const whole = [8, 1, 1, 1, 2, 3].map(exactly);
  const withOne = (index: number, count: Count) => {
    const [base = hidden, ...points] = whole.with(index, count);
    return netAgreement(item(base, ...points), false);
  };

  test.each([
    [hidden, hidden],
    [absent("notAsked"), absent("notAsked")],
    [bounded("atLeast", 1), absent("notAvailable")],
  ])("the base and each end of the scale can take it away: %o", (count, expected) => {
    for (const index of [0, 1, 2, 4, 5]) expect(withOne(index, count)).toEqual(expected);
    expect(withOne(3, count)).toEqual({ is: "net", netPp: (100 * -3) / 8 });
  });

  test("what is hidden goes before what is absent", () => {
    const [base = hidden, , ...rest] = whole.with(4, hidden);
    expect(netAgreement(item(base, absent("notAsked"), ...rest), false)).toEqual(hidden);
  });

  test("turns its sign with the scale, and is the difference of the two shares", () => {
    const points = fc.array(fc.nat(50), { minLength: 4, maxLength: 7 });
    fc.assert(
      fc.property(
        points.filter((counts) => counts.some((count) => count > 0)),
        (counts) => {
          const base = counts.reduce((sum, count) => sum + count, 0);
          const one = net(base, ...counts);
          const turned = net(base, ...counts.toReversed());
          if (one.is !== "net" || turned.is !== "net") throw new Error("expected two nets");
          expect(one.netPp + turned.netPp).toBe(0);
          const share = (some: number[]) => some.reduce((sum, count) => sum + count, 0) / base;
          const naive = 100 * (share(counts.slice(0, 2)) - share(counts.slice(-2)));
          expect(one.netPp).toBeCloseTo(naive, 9);
        },
      ),
    );
  });
});
