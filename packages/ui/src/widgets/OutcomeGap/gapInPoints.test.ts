import { expect, test } from "vitest";
import { english } from "../../language/english";
import { type Compared, gapInPoints, gapSizeInPoints } from "./gapInPoints";

function compared(gapPp: number, lowerPp?: number, upperPp?: number): Compared {
  const isTested = lowerPp !== undefined && upperPp !== undefined;
  return {
    is: "compared",
    gapPp,
    interval: isTested
      ? { is: "interval", lowerPp, upperPp, level: 0.95, method: "a method" }
      : { is: "none", why: "printedWithoutCounts" },
    ratio: { is: "ratio", value: 2 },
    verdict: "notTested",
  };
}

test.each([
  ["whole points", compared(59.1, 45.6, 69.1), "+59 points", "+46 to +69 points"],
  ["a decimal where narrow", compared(2.82, 1.89, 3.89), "+2.8 points", "+1.9 to +3.9 points"],
  ["a bound off 0 is not told as 0", compared(9, 0.3, 18), "+9.0 points", "+0.3 to +18.0 points"],
  ["nor one below it", compared(-9, -18, -0.04), "−9.00 points", "−18.00 to −0.04 points"],
  ["an interval that holds 0", compared(0.15, -21.3, 21.8), "0 points", "−21 to +22 points"],
])("%s", (_, difference, gap, interval) => {
  expect(gapInPoints(difference, english)).toEqual({ gap, interval });
});

test("a gap without an interval has none, and is seen where it is not 0", () => {
  expect(gapInPoints(compared(-60), english)).toEqual({ gap: "−60 points" });
  expect(gapInPoints(compared(0.02), english)).toEqual({ gap: "+0.02 points" });
  expect(gapInPoints(compared(0), english)).toEqual({ gap: "0.0 points" });
});

test("the size of a gap is the same whichever side is higher", () => {
  const size = { gap: "59 points", interval: "46 to 69 points" };
  expect(gapSizeInPoints(compared(59.1, 45.6, 69.1), english)).toEqual(size);
  expect(gapSizeInPoints(compared(-59.1, -69.1, -45.6), english)).toEqual(size);
});
