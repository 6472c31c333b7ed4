import { describe, expect, it } from "vitest";
import type { ReportedArea } from "../results/reportedArea";
import { frameFaults, reportFaults } from "./reportFaults";

const school: ReportedArea = { id: "100001", label: "Ash", level: "school", partOf: "trust" };
const trust: ReportedArea = { id: "trust", label: "A trust", level: "trust", parts: "all" };
const year = { year: "2023/24" };
const autumn = { year: "2023/24", term: "autumn" as const };

const framed = (areas: ReportedArea[], periods: { year: string; term?: "autumn" }[] = [year]) =>
  frameFaults({ areas, periods }).map(({ code, path, expected, received }) => [
    code,
    path,
    expected,
    received,
  ]);

describe("reportFaults", () => {
  it("finds none in a trust of schools, and in a region of authorities of schools", () => {
    expect(framed([school, trust])).toEqual([]);
    expect(
      framed([
        { ...school, partOf: "la" },
        { id: "la", label: "LA", level: "localAuthority", partOf: "region", parts: "some" },
        { id: "region", label: "Region", level: "region", parts: "some" },
        { id: "england", label: "England", level: "england" },
      ]),
    ).toEqual([]);
  });

  it("finds areas and periods that are none or there twice", () => {
    expect(framed([], [])).toEqual([
      ["RECORD_INVALID", "areas", "at least 1", "0"],
      ["RECORD_INVALID", "periods", "at least 1", "0"],
    ]);
    expect(framed([trust, school, school], [year, year])).toEqual([
      ["ID_DUPLICATED", "areas[2].id", "an id that is there once", '"100001" again'],
      ["ID_DUPLICATED", "periods[1]", "an id that is there once", '"2023/24" again'],
    ]);
  });

  it("finds years beside terms", () => {
    expect(framed([school, trust], [autumn, year])).toEqual([
      [
        "RECORD_INVALID",
        "periods",
        "years alone or terms alone, as terms tell what is hidden in their year",
        "1 terms, 1 years",
      ],
    ]);
    expect(framed([school, trust], [autumn])).toEqual([]);
  });

  it("finds wholes that do not say whether their parts are all, and parts of nothing", () => {
    expect(framed([school, { id: "trust", label: "A trust", level: "trust" }])).toEqual([
      [
        "RECORD_INVALID",
        "areas[1].parts",
        '"all" or "some", as other areas are part of it',
        "nothing",
      ],
    ]);
    expect(framed([trust])).toEqual([
      ["RECORD_INVALID", "areas[0].parts", "nothing, as no area is part of it", '"all"'],
    ]);
    expect(framed([school])).toEqual([
      ["ID_UNKNOWN", "areas[0].partOf", "the id of one of the areas", '"trust"'],
    ]);
  });

  it("finds parts that are not below their whole", () => {
    const of = (level: ReportedArea["level"]): ReportedArea => ({ ...trust, level });
    expect(framed([school, of("school")])).toEqual([
      ["RECORD_INVALID", "areas[0].partOf", `an area above the level "school"`, `"school"`],
    ]);
    expect(framed([{ ...school, level: "england" }, of("region")])).toEqual([
      ["RECORD_INVALID", "areas[0].partOf", `an area above the level "england"`, `"region"`],
    ]);
  });

  it("finds rows that are missing, there twice or of nothing known", () => {
    const rows = [
      { area: "100001", period: "2023/24" },
      { area: "100001", period: "2023/24" },
      { area: "elsewhere", period: "2022/23" },
    ];
    expect(reportFaults({ areas: [school, trust], periods: [year], rows })).toEqual([
      {
        code: "ID_UNKNOWN",
        path: "rows[2].area",
        expected: "the id of one of the areas",
        received: '"elsewhere"',
      },
      {
        code: "ID_UNKNOWN",
        path: "rows[2].period",
        expected: "the id of one of the periods",
        received: '"2022/23"',
      },
      {
        code: "ID_DUPLICATED",
        path: "rows[1]",
        expected: "an id that is there once",
        received: '"100001, 2023/24" again',
      },
      {
        code: "RECORD_INVALID",
        path: "rows",
        expected: "a row of trust, 2023/24, with absent counts if need be",
        received: "none",
      },
    ]);
  });
});
