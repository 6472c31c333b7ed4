import type { ReportedPeriod } from "@the-difference/impact-sdk";
import { describe, expect, test } from "vitest";
import { inOrder, timeAxis } from "./timeAxis";

const year = (name: string): ReportedPeriod => ({ id: name, year: name });
const closed = (name: string): ReportedPeriod => ({ ...year(name), seriesBreak: "schoolClosures" });
const term = (name: string, of: "autumn" | "spring" | "summer"): ReportedPeriod => ({
  id: `${name} ${of}`,
  year: name,
  term: of,
});

describe("years", () => {
  test("stand side by side, each joined to the one before", () => {
    const { slots, joins } = timeAxis([year("2023/24"), year("2022/23")]);
    expect(slots).toEqual([
      { id: "2022/23", from: 0, to: 0.5, isBroken: false },
      { id: "2023/24", from: 0.5, to: 1, isBroken: false },
    ]);
    expect(joins).toEqual([["2022/23", "2023/24"]]);
  });

  test("that are left out keep their place, and nothing is joined across them", () => {
    const { slots, joins } = timeAxis([year("2018/19"), year("2021/22")]);
    expect(slots.map(({ from, to }) => [from, to])).toEqual([
      [0, 0.25],
      [0.75, 1],
    ]);
    expect(joins).toEqual([]);
  });

  test("in which schools were closed are joined to none, not to each other either", () => {
    const { slots, joins } = timeAxis([
      year("2017/18"),
      year("2018/19"),
      closed("2019/20"),
      closed("2020/21"),
      year("2021/22"),
      year("2022/23"),
    ]);
    expect(slots.map(({ isBroken }) => isBroken)).toEqual([false, false, true, true, false, false]);
    expect(joins).toEqual([
      ["2017/18", "2018/19"],
      ["2021/22", "2022/23"],
    ]);
  });
});

describe("terms", () => {
  const periods = [
    term("2022/23", "autumn"),
    term("2022/23", "spring"),
    term("2023/24", "autumn"),
    term("2023/24", "spring"),
  ];

  test("stand with the same term of other years, half a period from the next term's", () => {
    const { slots } = timeAxis(periods);
    expect(slots.map(({ id }) => id)).toEqual([
      "2022/23 autumn",
      "2023/24 autumn",
      "2022/23 spring",
      "2023/24 spring",
    ]);
    // Two terms of two years and half a period between them: 4.5 long.
    expect(slots[1]?.to).toBeCloseTo(2 / 4.5, 12);
    expect(slots[2]?.from).toBeCloseTo(2.5 / 4.5, 12);
    expect(slots[3]?.to).toBeCloseTo(1, 12);
  });

  test("are joined with the same term of the year before alone", () => {
    expect(timeAxis(periods).joins).toEqual([
      ["2022/23 autumn", "2023/24 autumn"],
      ["2022/23 spring", "2023/24 spring"],
    ]);
  });

  test("are in the order of the school year", () => {
    expect(inOrder([...periods].reverse())).toEqual(periods);
  });
});
