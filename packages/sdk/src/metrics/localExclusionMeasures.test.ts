import * as fc from "fast-check";
import { describe, expect, expectTypeOf, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { absent, exactly, hidden } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { LocalMeasureEvent } from "../schemas/localMeasureEvent";
import type { ExclusionCounts, LocalMeasureCounts } from "./ExclusionCounts";
import { exclusionsResult } from "./exclusionsResult";
import { localExclusionMeasures } from "./localExclusionMeasures";
import { localMeasuresBody } from "./localMeasuresBody";
import { mergeTallies } from "./mergeTallies";
import { type ExclusionOptions, tallyExclusions } from "./tallyExclusions";
import { tallyLocalMeasures } from "./tallyLocalMeasures";

const options: ExclusionOptions = {
  denominator: "averageRoll",
  areas: [
    { id: "100001", label: "Ash", level: "school", partOf: "trust" },
    { id: "100002", label: "Beech", level: "school", partOf: "trust" },
    { id: "trust", label: "A trust", level: "trust", parts: "all" },
  ],
  periods: [{ year: "2023/24" }],
  headcounts: [
    { school: "100001", year: "2023/24", pupils: 200 },
    { school: "100002", year: "2023/24", pupils: 300 },
  ],
};
const event = (
  school: string,
  kind: LocalMeasureEvent["kind"],
  on = "2023-10-02",
): LocalMeasureEvent => ({ pupil: "a", school, when: { is: "day", on }, kind });

/*
 * Ash: 2 managed moves and 1 internal exclusion of 200 on the average roll: 1 and 0.5 per 100. Beech: 3
 * reduced timetables of 300: 1. Trust, of 500: 0.4, 0.2 and 0.6. What began in another year is left out.
 */
const events = [
  event("100001", "managedMove"),
  event("100001", "managedMove", "2024-07-31"),
  event("100001", "managedMove", "2024-08-01"),
  event("100001", "internalExclusion"),
  event("100002", "reducedTimetable"),
  event("100002", "reducedTimetable"),
  event("100002", "reducedTimetable"),
];

describe("localExclusionMeasures", () => {
  const result = () => localExclusionMeasures(events, { ...options, ...testContext });

  it("counts each measure by itself, per 100 of the headcount", () => {
    expect(result()).toMatchObject({ kind: "exclusions", metric: "localExclusionMeasures" });
    expect(result().body).toMatchObject({
      is: "local",
      denominator: "averageRoll",
      rows: [
        {
          area: "100001",
          headcount: exactly(200),
          managedMoves: {
            count: exactly(2),
            rate: { per100: 1, interval: { method: "Poisson, exact" } },
          },
          internalExclusions: { count: exactly(1), rate: { per100: 0.5 } },
          reducedTimetables: { count: exactly(0), rate: { per100: 0, interval: { lower: 0 } } },
        },
        { area: "100002", reducedTimetables: { count: exactly(3), rate: { per100: 1 } } },
        {
          area: "trust",
          headcount: exactly(500),
          managedMoves: { count: exactly(2), rate: { per100: 0.4 } },
          internalExclusions: { count: exactly(1), rate: { per100: 0.2 } },
          reducedTimetables: { count: exactly(3), rate: { per100: 0.6 } },
        },
      ],
    });
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result())))).toEqual(result());
  });

  it("is of another type than exclusions, and adds to none of them", () => {
    const local = tallyLocalMeasures(events, options);
    const national = tallyExclusions([], options);
    expectTypeOf(local).toEqualTypeOf<LocalMeasureCounts>();
    expectTypeOf<LocalMeasureCounts>().not.toExtend<ExclusionCounts>();
    expect(() => mergeTallies<object>(local, national)).toThrow(
      expect.objectContaining({ code: "TALLIES_DIFFER" }),
    );
    // @ts-expect-error -- the very mistake that the types keep from
    expect(() => exclusionsResult(local, testContext)).toThrow(/./);
    for (const row of result().body.rows) expect(row).not.toHaveProperty("suspensions");
  });

  it("of a whole is that of its parts merged, whatever the order of events", () => {
    const some = fc.array(
      fc.record({
        pupil: fc.constantFrom("a", "b"),
        school: fc.constantFrom("100001", "100002"),
        when: fc.constantFrom("2023-10-02", "2025-01-01").map((on) => ({ is: "day" as const, on })),
        kind: fc.constantFrom(
          "managedMove" as const,
          "internalExclusion" as const,
          "reducedTimetable" as const,
        ),
      }),
    );
    fc.assert(
      fc.property(some, fc.nat(), (all, cut) => {
        const at = cut % (all.length + 1);
        const [one, other] = [all.slice(0, at), all.slice(at)].map((part) =>
          tallyLocalMeasures(part, options),
        ) as [LocalMeasureCounts, LocalMeasureCounts];
        expect(mergeTallies(other, one)).toEqual(tallyLocalMeasures(all.toReversed(), options));
      }),
    );
  });

  it("has no rate without a headcount, nor of a hidden count", () => {
    const counts = tallyLocalMeasures(events, { ...options, headcounts: [] });
    expect(localMeasuresBody(counts).rows[0]).toMatchObject({
      headcount: absent("notAvailable"),
      managedMoves: { count: exactly(2), rate: absent("notAvailable") },
    });
    const rows = counts.rows.map((row) => ({ ...row, managedMoves: hidden }));
    expect(localMeasuresBody({ ...counts, rows }).rows[2]?.managedMoves).toEqual({
      count: hidden,
      rate: hidden,
    });
  });

  it("refuses events of national measures and unknown schools, and trusts that do not add up", () => {
    const broken = [
      event("999999", "managedMove"),
      { ...event("100001", "managedMove"), kind: "suspension" },
    ];
    expect(() => tallyLocalMeasures(broken as LocalMeasureEvent[], options)).toThrow(
      expect.objectContaining({
        code: "ID_UNKNOWN",
        faults: [
          {
            path: "events[0].school",
            expected: "the URN of a school of the areas",
            received: '"999999"',
          },
          expect.objectContaining({ path: "events[1].kind" }),
        ],
      }),
    );
    const counts = tallyLocalMeasures(events, options);
    const rows = counts.rows.map((row) =>
      row.area === "trust" ? { ...row, reducedTimetables: exactly(2) } : row,
    );
    expect(() => localMeasuresBody({ ...counts, rows })).toThrow(
      expect.objectContaining({
        code: "PARTS_EXCEED_WHOLE",
        faults: [
          {
            path: "rows[2].reducedTimetables",
            expected: "at most 2 together, the reducedTimetables of A trust",
            received: "3",
          },
        ],
      }),
    );
  });
});
