import { describe, expect, it } from "vitest";
import { absent, exactly, hidden } from "../results/count";
import type { Rate } from "../results/rate";
import { rateFaults } from "./rateFaults";

/** 6 of 8 are 0.75, with bounds around it that touch it. */
const rate: Extract<Rate, { is: "counted" }> = {
  is: "counted",
  numerator: exactly(6),
  denominator: exactly(8),
  share: 0.75,
  interval: { lower: 0.5, upper: 0.9, level: 0.95, method: "Wilson", describes: "process" },
};
const bounds = (lower: number, upper: number) =>
  rateFaults(
    { ...rate, interval: { lower, upper, level: 0.95, method: "Wilson", describes: "process" } },
    "rate",
  );

describe("rateFaults", () => {
  it("finds none in a share of its counts, whose bounds hold it, the last digits of a computation apart", () => {
    expect(rateFaults(rate, "rate")).toEqual([]);
    expect(rateFaults({ ...rate, share: 0.75 + 1e-13 }, "rate")).toEqual([]);
    expect(rateFaults({ ...rate, interval: undefined }, "rate")).toEqual([]);
    expect(bounds(0.75, 0.75)).toEqual([]);
    expect(bounds(0.75 + 1e-13, 0.9)).toEqual([]);
    expect(bounds(0.5, 0.75 - 1e-13)).toEqual([]);
  });

  it("finds none in what is no rate", () => {
    expect(
      rateFaults([null, undefined, 7, "text", { is: "hidden", rate: hidden }], "body"),
    ).toEqual([]);
  });

  it("finds a share of other counts, wherever in a body it stands", () => {
    const body = { rows: [{ rate }, { rate: { ...rate, share: 0.76 } }] };
    expect(rateFaults(body, "body")).toEqual([
      { path: "body.rows[1].rate.share", expected: "6 ÷ 8 = 0.75", received: "the number 0.76" },
    ]);
  });

  it("finds a share of nobody", () => {
    expect(rateFaults({ ...rate, denominator: exactly(0) }, "rate")).toEqual([
      { path: "rate.share", expected: "6 ÷ 0 = Infinity", received: "the number 0.75" },
    ]);
    expect(
      rateFaults({ ...rate, numerator: exactly(0), denominator: exactly(0) }, "rate"),
    ).toMatchObject([{ expected: "0 ÷ 0 = NaN" }]);
  });

  it("finds a share that tells a hidden count, or whose counts are not there", () => {
    const expected = "a count, as the share has a value";
    expect(
      rateFaults({ ...rate, numerator: hidden, denominator: absent("notStated") }, "rate"),
    ).toEqual([
      { path: "rate.numerator", expected, received: '"hidden"' },
      { path: "rate.denominator", expected, received: '"absent"' },
    ]);
    expect(rateFaults({ ...rate, denominator: hidden }, "rate")).toEqual([
      { path: "rate.denominator", expected, received: '"hidden"' },
    ]);
  });

  it("finds bounds on one side of the share", () => {
    expect(bounds(0.76, 0.9)).toEqual([
      { path: "rate.interval", expected: "bounds around the share 0.75", received: "0.76 to 0.9" },
    ]);
    expect(bounds(0.5, 0.74)).toEqual([
      { path: "rate.interval", expected: "bounds around the share 0.75", received: "0.5 to 0.74" },
    ]);
  });
});
