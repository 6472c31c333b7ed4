import { describe, expect, it } from "vitest";
import { laidOut } from "../../testing/laidOut";
import { absent, type Count, exactly } from "../results/count";
import type { ReportedArea } from "../results/reportedArea";
import { layOutAreas, type RestOfArea } from "./layOutAreas";
import { layOutRestOfBase } from "./layOutRestOfBase";

const school = (id: string, partOf?: string): ReportedArea => ({
  id,
  label: id,
  level: "school",
  ...(partOf && { partOf }),
});
const trust = (parts?: "all" | "some"): ReportedArea => ({
  id: "trust",
  label: "A trust",
  level: "trust",
  ...(parts && { parts }),
});

function layOut(areas: ReportedArea[], counts: Record<string, Count>) {
  let rests: RestOfArea[] = [];
  const table = laidOut((layout) => {
    rests = layOutAreas(layout, areas, (id) => {
      const count = counts[id];
      return count && { id, count };
    });
  });
  return { ...table, rests };
}

describe("layOutAreas", () => {
  it("makes a trust the sum of all its schools, and leaves alone what is part of nothing", () => {
    expect(
      layOut([school("a", "trust"), school("b", "trust"), school("c"), trust("all")], {
        a: exactly(3),
        b: exactly(4),
        c: exactly(5),
        trust: exactly(7),
      }),
    ).toEqual({
      cells: ["a: 3", "b: 4", "c: 5", "trust: 7"],
      sums: ["trust = a + b"],
      rests: [],
    });
  });

  it("makes a trust the sum of some of its schools and a rest that anyone subtracts", () => {
    expect(
      layOut([school("a", "trust"), trust("some")], { a: exactly(3), trust: exactly(7) }),
    ).toEqual({
      cells: ["a: 3", "trust: 7", "trust less parts: 4 implied"],
      sums: ["trust = a + trust less parts"],
      rests: [
        {
          id: "trust less parts",
          count: exactly(4),
          shown: false,
          whole: "trust",
          parts: ["a"],
        },
      ],
    });
    expect(layOut([trust("some")], { trust: exactly(7) })).toMatchObject({
      sums: ["trust = trust less parts"],
    });
  });

  it("knows no rest where a count is not exact, but what remains of those that are", () => {
    const areas = [school("a", "trust"), school("b", "trust"), trust("some")];
    expect(layOut(areas, { a: exactly(3), b: absent("notStated"), trust: exactly(7) })).toEqual({
      cells: ["a: 3", "trust: 7", "trust less a: 4 implied"],
      sums: ["trust = a + trust less a"],
      rests: [],
    });
    expect(
      layOut(areas, { a: exactly(3), b: absent("notStated"), trust: exactly(3) }).cells,
    ).toContain("trust less a: 0 implied");
    expect(layOut(areas, { a: exactly(3), b: exactly(4), trust: absent("notStated") })).toEqual({
      cells: ["a: 3", "b: 4"],
      sums: [],
      rests: [],
    });
  });

  it("leaves out areas without a row", () => {
    const areas = [school("a", "trust"), school("b", "trust"), trust("all")];
    expect(layOut(areas, { a: exactly(3) })).toEqual({ cells: ["a: 3"], sums: [], rests: [] });
    expect(layOut(areas, { a: exactly(3), trust: exactly(3) })).toMatchObject({
      sums: ["trust = a"],
    });
  });
});

describe("layOutRestOfBase", () => {
  const bases: Record<string, Count> = { trust: exactly(100), a: exactly(60) };
  const layOutBase = (rest: number, known = bases) =>
    laidOut((layout) =>
      layOutRestOfBase(
        layout,
        {
          id: "trust less parts",
          count: exactly(rest),
          shown: false,
          whole: "trust",
          parts: ["a"],
        },
        (area) => known[area],
        10,
      ),
    );

  it("makes the rest part of what the rest is of: 100 less 60 pupils", () => {
    expect(layOutBase(4)).toEqual({
      cells: [
        "trust less parts, base: 40 key organisations",
        "trust less parts: 4 implied",
        "trust less parts, base less trust less parts: 36 implied",
      ],
      sums: [
        "trust less parts, base = trust less parts + trust less parts, base less trust less parts",
      ],
    });
    expect(layOutBase(40).sums).toHaveLength(1);
  });

  it("lays nothing out where too few are left, more are counted than there are, or it is not known", () => {
    const nothing = { cells: [], sums: [] };
    expect(layOutBase(4, { ...bases, a: exactly(91) })).toEqual(nothing);
    expect(layOutBase(4, { ...bases, a: exactly(90) }).sums).toHaveLength(1);
    expect(layOutBase(41)).toEqual(nothing);
    expect(layOutBase(4, { ...bases, a: absent("notStated") })).toEqual(nothing);
    expect(layOutBase(4, { ...bases, trust: absent("notStated") })).toEqual(nothing);
  });
});
