import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { absent, bounded, exactly, hidden } from "../results/count";
import type { ExclusionsRow, PerHundred } from "../results/exclusionsResult";
import { exclusionsResult } from "./exclusionsResult";
import golden from "./goldenExclusionRows.json";
import { readDfeExclusionRow } from "./readDfeExclusionRow";

const options = { releasedOn: "2025-07-10" };
const [england, , , , northEast] = golden.rows;
if (!england || !northEast) throw new Error("expected golden rows");

function ratesOf(values: Record<string, string>): ExclusionsRow {
  const { area, period, row } = readDfeExclusionRow(values, options);
  const counts = { is: "national" as const, areas: [area], periods: [period], rows: [row] };
  const { body } = exclusionsResult(counts, testContext);
  if (body.is !== "national" || !body.rows[0]) throw new Error("expected a row");
  return body.rows[0];
}

function toFiveDecimals(rate: PerHundred): number {
  return rate.is === "perHundred" ? Number(rate.per100.toFixed(5)) : NaN;
}

describe("readDfeExclusionRow", () => {
  it.each(golden.rows)(
    "gives the published rates to five decimals: $geographic_level, $education_phase, $time_identifier $time_period",
    (values) => {
      const { permanentExclusions, suspensions, pupilsSuspended } = ratesOf(values);
      expect(toFiveDecimals(permanentExclusions.rate)).toBe(Number(values.perm_excl_rate));
      expect(toFiveDecimals(suspensions.rate)).toBe(Number(values.susp_rate));
      expect(toFiveDecimals(pupilsSuspended.rate)).toBe(Number(values.one_plus_susp_rate));
    },
  );

  it("has 36 published rates to give, one of them above 100", () => {
    expect(golden.rows).toHaveLength(12);
    const highest = Math.max(...golden.rows.map(({ susp_rate }) => Number(susp_rate)));
    expect(highest).toBe(118.40259);
  });

  it("reads area, period and counts of a row", () => {
    expect(readDfeExclusionRow(england, options)).toEqual({
      area: { id: "E92000001", label: "England", level: "england" },
      period: { year: "2023/24" },
      phase: "Total",
      row: {
        area: "E92000001",
        period: "2023/24",
        status: "final",
        denominator: "januaryCensusHeadcount",
        headcount: 8445343,
        suspensions: exactly(954952),
        permanentExclusions: exactly(10885),
        pupilsSuspended: exactly(341266),
      },
    });
  });

  it("reads regions, authorities, trusts and schools, a phase as an area of its own", () => {
    const read = (change: Record<string, string>) =>
      readDfeExclusionRow({ ...england, ...change }, options).area;
    expect(readDfeExclusionRow(northEast, options).area).toEqual({
      id: "E12000001",
      label: "North East",
      level: "region",
    });
    expect(
      read({
        geographic_level: "Local authority",
        new_la_code: "E06000001",
        la_name: "Hartlepool",
      }),
    ).toEqual({ id: "E06000001", label: "Hartlepool", level: "localAuthority" });
    expect(read({ geographic_level: "MAT", trust_id: "TR1", trust_name: "A trust" })).toEqual({
      id: "TR1",
      label: "A trust",
      level: "trust",
    });
    expect(
      read({ geographic_level: " school ", school_urn: "139851", school_name: "A school" }),
    ).toEqual({ id: "139851", label: "A school", level: "school" });
    expect(read({ geographic_level: "School", urn: "139851", school_urn: "" })).toEqual({
      id: "139851",
      label: "139851",
      level: "school",
    });
    expect(read({ education_phase: "Special" })).toEqual({
      id: "E92000001 Special",
      label: "England, Special",
      level: "england",
    });
  });

  it("reads the columns of older files", () => {
    const { education_phase: _, suspension: _s, one_plus_susp: _o, ...rest } = england;
    const old = { ...rest, school_type: "total", fixed_excl: "7", one_plus_fixed: "5" };
    expect(readDfeExclusionRow(old, options)).toMatchObject({
      phase: "total",
      area: { id: "E92000001" },
      row: { suspensions: exactly(7), pupilsSuspended: exactly(5) },
    });
    const { school_type: _t, ...noPhase } = old;
    expect(readDfeExclusionRow(noPhase, options).phase).toBe("Total");
  });

  it.each([
    ["Autumn term", "autumn"],
    ["Spring term", "spring"],
    ["summer term", "summer"],
  ])("reads the period %s", (time_identifier, term) => {
    const { period, row } = readDfeExclusionRow({ ...england, time_identifier }, options);
    expect(period).toEqual({ year: "2023/24", term });
    expect(row.period).toBe(`2023/24 ${term}`);
  });

  it.each([
    ["z", absent("notApplicable")],
    ["x", absent("notAvailable")],
    [":", absent("notAvailable")],
    ["u", absent("notAvailable")],
    ["c", hidden],
    ["low", bounded("moreThan", 0)],
    ["k", bounded("moreThan", 0)],
    ["~", bounded("moreThan", 0)],
    [" C ", hidden],
    ["0", exactly(0)],
  ])("reads the symbol %s as a value with its reason", (text, count) => {
    const { row } = readDfeExclusionRow({ ...england, perm_excl: text }, options);
    expect(row.permanentExclusions).toEqual(count);
  });

  it("reads x as suppressed in the releases where it meant that", () => {
    const read = (releasedOn: string) =>
      readDfeExclusionRow({ ...england, perm_excl: "x", headcount: "x" }, { releasedOn }).row;
    expect(read("2020-07-29")).toMatchObject({ permanentExclusions: hidden, headcount: hidden });
    expect(read("2020-07-30")).toMatchObject({
      permanentExclusions: absent("notAvailable"),
      headcount: absent("notAvailable"),
    });
  });

  it("makes no rate of a symbol, and never NaN", () => {
    const row = ratesOf({ ...england, perm_excl: "low", suspension: "c", one_plus_susp: "z" });
    expect(row.permanentExclusions.rate).toEqual(absent("notAvailable"));
    expect(row.suspensions.rate).toEqual(hidden);
    expect(row.pupilsSuspended.rate).toEqual(absent("notApplicable"));
    expect(ratesOf({ ...england, headcount: "low" }).suspensions).toEqual({
      count: exactly(954952),
      rate: absent("notAvailable"),
    });
    expect(ratesOf({ ...england, headcount: "c" }).suspensions.rate).toEqual(hidden);
  });

  it("lists every column that is missing, blank or something else", () => {
    const expected = "a whole number in digits, or one of the symbols z, x, c, low, k, u, ~ and :";
    expect(() =>
      readDfeExclusionRow(
        {
          time_period: "201619",
          time_identifier: "Financial year",
          geographic_level: "Parish",
          headcount: "",
          perm_excl: "-1",
          suspension: "1,200",
        },
        { releasedOn: "last summer" },
      ),
    ).toThrow(
      expect.objectContaining({
        code: "RECORD_INVALID",
        faults: [
          {
            path: "time_period",
            expected: "six digits of two years that follow each other, like 202324",
            received: 'the text "201619"',
          },
          {
            path: "time_identifier",
            expected: "Academic year, Autumn term, Spring term or Summer term",
            received: 'the text "Financial year"',
          },
          {
            path: "geographic_level",
            expected: "National, Regional, Local authority, MAT or School",
            received: 'the text "Parish"',
          },
          { path: "headcount", expected, received: 'the text ""' },
          { path: "suspension", expected, received: 'the text "1,200"' },
          { path: "perm_excl", expected, received: 'the text "-1"' },
          { path: "one_plus_susp", expected, received: "nothing" },
          {
            path: "releasedOn",
            expected: "a date like 2022-07-31",
            received: '"last summer"',
          },
        ],
      }),
    );
    expect(() => readDfeExclusionRow({ ...england, country_code: "" }, options)).toThrow(
      expect.objectContaining({
        faults: [{ path: "country_code", expected: "a code", received: "nothing" }],
      }),
    );
    expect(() =>
      readDfeExclusionRow({ ...england, headcount: "99999999999999999999" }, options),
    ).toThrow(expect.objectContaining({ code: "RECORD_INVALID" }));
    expect(() => readDfeExclusionRow({}, options)).toThrow(
      expect.objectContaining({ code: "RECORD_INVALID" }),
    );
  });
});
