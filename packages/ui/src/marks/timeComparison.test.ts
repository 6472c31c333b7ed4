import { describe, expect, test } from "vitest";
import type { TimeMark, TimePoint } from "./TimePlotModel";
import { firstJoined, standingOf } from "./timeComparison";

const drawn = (value: number, interval?: [number, number]) => ({
  is: "drawn" as const,
  value,
  ...(interval && { interval: { lower: interval[0], upper: interval[1] } }),
  isProvisional: false,
});

describe("how one value stands to another", () => {
  test("is above or below where their intervals do not meet", () => {
    expect(standingOf(drawn(14.73, [13.26, 16.33]), drawn(11.31, [11.28, 11.33]))).toBe("above");
    expect(standingOf(drawn(5, [4, 6]), drawn(9, [7, 12]))).toBe("below");
  });

  test("cannot be told where they meet, if only in a point", () => {
    expect(standingOf(drawn(5, [4, 7]), drawn(9, [7, 12]))).toBe("alike");
    expect(standingOf(drawn(5), drawn(5))).toBe("alike");
  });

  test("is that of the value itself where it has no interval", () => {
    expect(standingOf(drawn(5), drawn(4))).toBe("above");
    expect(standingOf(drawn(5), drawn(4, [3, 6]))).toBe("alike");
  });
});

describe("what the last value can be compared with over time", () => {
  const axis = {
    slots: [],
    joins: [
      ["a", "b"],
      ["b", "c"],
    ] as [string, string][],
  };
  const point = (slotId: string, mark: TimeMark): TimePoint => ({ slotId, rowId: slotId, mark });

  test("is the first that lines lead to it from", () => {
    const points = ["a", "b", "c"].map((id) => point(id, drawn(1)));
    expect(firstJoined(points, "c", axis)?.slotId).toBe("a");
  });

  test("is not before one that is hidden", () => {
    const points = [point("a", drawn(1)), point("b", { is: "hidden" }), point("c", drawn(1))];
    expect(firstJoined(points, "c", axis)).toBeUndefined();
    expect(firstJoined(points, "b", axis)).toBeUndefined();
  });
});
