import { describe, expect, it } from "vitest";
import { laidOut } from "../../testing/laidOut";
import { testContext } from "../../testing/testContext";
import type { ExclusionCounts, ExclusionCountsRow } from "../metrics/ExclusionCounts";
import { exclusionsResult } from "../metrics/exclusionsResult";
import { localMeasuresResult } from "../metrics/localMeasuresResult";
import { meanOfSchoolRates } from "../metrics/meanOfSchoolRates";
import { withTrustTotal } from "../metrics/withTrustTotal";
import { absent, type Count, exactly, hidden } from "../results/count";
import type { ExclusionsBody } from "../results/exclusionsResult";
import type { MetricResult } from "../results/metricResult";
import { publishSnapshot } from "../snapshot/publishSnapshot";
import { exclusionsProtection } from "./exclusionsProtection";
import { standardPolicy } from "./policy";

const about = {
  id: "example-2024",
  title: "An example",
  publisher: "A trust",
  publishedOn: "2024-12-01",
  period: "2023-24",
};

function published(result: MetricResult): ExclusionsBody {
  const [first] = publishSnapshot([result], standardPolicy, about).results;
  if (first?.kind !== "exclusions") throw new Error("expected exclusions");
  return first.body;
}

const trust = { id: "trust", label: "A trust" };
const row = (area: string, changes: Partial<ExclusionCountsRow> = {}): ExclusionCountsRow => ({
  area,
  period: "2023/24",
  status: "final",
  denominator: "januaryCensusHeadcount",
  headcount: 400,
  suspensions: exactly(60),
  permanentExclusions: exactly(0),
  pupilsSuspended: exactly(20),
  ...changes,
});
const counts = (...rows: ExclusionCountsRow[]): ExclusionCounts => ({
  is: "national",
  areas: rows.map(({ area }) => ({ id: area, label: `School ${area}`, level: "school" })),
  periods: [{ year: "2023/24" }],
  rows,
});

/** The measure of every row: its count where it is shown, else what it is. */
function shown(body: ExclusionsBody, measure: string): (number | string)[] {
  return body.rows.map((each) => {
    const { count } = Reflect.get(each, measure) as { count: Count };
    return count.is === "exact" ? count.value : count.is;
  });
}

describe("published exclusions", () => {
  it("hide suspensions exactly where few pupils were suspended, and whom subtraction would tell", () => {
    const body = published(
      exclusionsResult(
        withTrustTotal(
          counts(
            row("100001", { suspensions: exactly(30), pupilsSuspended: exactly(3) }),
            row("100002", { suspensions: exactly(9), pupilsSuspended: exactly(8) }),
            row("100003"),
          ),
          trust,
        ),
        testContext,
      ),
    );
    expect(shown(body, "pupilsSuspended")).toEqual(["hidden", "hidden", 20, 31]);
    expect(shown(body, "suspensions")).toEqual(["hidden", "hidden", 60, 99]);
    expect(shown(body, "permanentExclusions")).toEqual([0, 0, 0, 0]);
    expect(body.rows[0]).toMatchObject({
      headcount: exactly(400),
      suspensions: { rate: hidden },
      pupilsSuspended: { rate: hidden },
    });
  });

  it("hide a trust's few permanent exclusions in every school that had one", () => {
    const body = published(
      exclusionsResult(
        withTrustTotal(
          counts(
            row("100001", { permanentExclusions: exactly(1) }),
            row("100002", { permanentExclusions: exactly(2) }),
            row("100003", { permanentExclusions: exactly(7) }),
          ),
          trust,
        ),
        testContext,
      ),
    );
    expect(shown(body, "permanentExclusions").slice(0, 2)).toEqual(["hidden", "hidden"]);
    expect(shown(body, "permanentExclusions").filter((each) => each === "hidden")).toHaveLength(3);
    expect(shown(body, "suspensions")).toEqual([60, 60, 60, 180]);
  });

  it("hide pupils suspended where few were not", () => {
    const few = { headcount: 24, suspensions: exactly(80) };
    const suspended = (pupils: number) =>
      shown(
        published(
          exclusionsResult(
            counts(row("100001", { ...few, pupilsSuspended: exactly(pupils) })),
            testContext,
          ),
        ),
        "pupilsSuspended",
      );
    expect(suspended(20)).toEqual(["hidden"]);
    expect(suspended(19)).toEqual([19]);
    expect(suspended(24)).toEqual([24]);
    // More than are on roll came and left within the year: nothing is left over.
    expect(suspended(26)).toEqual([26]);
  });

  it("hide what would tell that few pupils of a trust's other schools were not suspended", () => {
    // 12 pupils of schools without a row: the trust's 412 less the school's 400.
    const restOf = (pupils: number) => {
      const one = counts(row("100001"));
      return shown(
        published(
          exclusionsResult(
            {
              ...one,
              areas: [
                { id: "100001", label: "A school", level: "school", partOf: "trust" },
                { ...trust, level: "trust", parts: "some" },
              ],
              rows: [
                ...one.rows,
                row("trust", {
                  headcount: 412,
                  suspensions: exactly(90),
                  pupilsSuspended: exactly(20 + pupils),
                }),
              ],
            },
            testContext,
          ),
        ),
        "pupilsSuspended",
      );
    };
    expect(restOf(8)).toContain("hidden");
    expect(restOf(7)).toEqual([20, 27]);
    expect(restOf(12)).toEqual([20, 32]);
    expect(restOf(4)).toContain("hidden");
  });

  it("hide pupils suspended of under 10 pupils, none of them too, and keep the headcount, which is public", () => {
    const suspended = (headcount: number, pupils: number) => {
      const changes = { headcount, suspensions: exactly(pupils), pupilsSuspended: exactly(pupils) };
      const body = published(exclusionsResult(counts(row("100001", changes)), testContext));
      return [
        body.rows[0]?.headcount,
        ...shown(body, "pupilsSuspended"),
        ...shown(body, "suspensions"),
      ];
    };
    expect(suspended(9, 0)).toEqual([exactly(9), "hidden", "hidden"]);
    expect(suspended(9, 5)).toEqual([exactly(9), "hidden", "hidden"]);
    expect(suspended(10, 0)).toEqual([exactly(10), 0, 0]);
    expect(suspended(10, 5)).toEqual([exactly(10), 5, 5]);
    expect(suspended(0, 0)).toEqual([exactly(0), 0, 0]);
  });

  it("lay out suspensions by themselves where pupils suspended are not known", () => {
    const unknown = { pupilsSuspended: absent("notAvailable") };
    const body = published(
      exclusionsResult(
        withTrustTotal(
          counts(
            row("100001", { suspensions: exactly(2), ...unknown }),
            row("100002", { suspensions: exactly(8), ...unknown }),
            row("100003", unknown),
          ),
          trust,
        ),
        testContext,
      ),
    );
    expect(shown(body, "suspensions")).toEqual(["hidden", "hidden", 60, 70]);
    expect(shown(body, "pupilsSuspended")).toEqual(["absent", "absent", "absent", "absent"]);
  });

  it("keep what was suppressed at its source as it is", () => {
    const body = published(
      exclusionsResult(
        counts(row("100001", { suspensions: hidden, headcount: hidden, pupilsSuspended: hidden })),
        testContext,
      ),
    );
    expect(body.rows[0]).toMatchObject({ headcount: hidden, suspensions: { count: hidden } });
  });

  it("protect each period by itself", () => {
    const one = counts(row("100001", { suspensions: exactly(3), pupilsSuspended: exactly(3) }));
    const body = published(
      exclusionsResult(
        {
          ...one,
          periods: [
            { year: "2023/24", term: "autumn" },
            { year: "2023/24", term: "spring" },
          ],
          rows: [
            ...one.rows.map((each) => ({ ...each, period: "2023/24 autumn" })),
            row("100001", { period: "2023/24 spring" }),
          ],
        },
        testContext,
      ),
    );
    expect(shown(body, "pupilsSuspended")).toEqual(["hidden", 20]);
    expect(body.periods.map(({ id }) => id)).toEqual(["2023/24 autumn", "2023/24 spring"]);
  });

  it("hide a mean of school rates with any of its rates, and keep the others", () => {
    const body = published(
      meanOfSchoolRates(
        counts(
          row("100001", { suspensions: exactly(4), pupilsSuspended: exactly(2) }),
          row("100002", { permanentExclusions: exactly(12) }),
        ),
        testContext,
      ),
    );
    expect(body).toMatchObject({
      is: "meanOfSchoolRates",
      means: [
        {
          period: "2023/24",
          suspensions: hidden,
          pupilsSuspended: hidden,
          permanentExclusions: { is: "mean", per100: 1.5 },
        },
      ],
    });
  });

  it("hide local measures one by one", () => {
    const local = (area: string, moves: number, internal: number, timetables: number) => ({
      area,
      period: "2023/24",
      status: "final" as const,
      denominator: "averageRoll" as const,
      headcount: 300,
      managedMoves: exactly(moves),
      internalExclusions: exactly(internal),
      reducedTimetables: exactly(timetables),
    });
    const body = published(
      localMeasuresResult(
        {
          is: "local",
          areas: [
            { id: "100001", label: "Ash", level: "school", partOf: "trust" },
            { id: "100002", label: "Beech", level: "school", partOf: "trust" },
            { id: "trust", label: "A trust", level: "trust", parts: "all" },
          ],
          periods: [{ year: "2023/24" }],
          rows: [local("100001", 2, 90, 0), local("100002", 9, 50, 6), local("trust", 11, 140, 6)],
        },
        testContext,
      ),
    );
    expect(shown(body, "managedMoves")).toEqual(["hidden", "hidden", 11]);
    expect(shown(body, "internalExclusions")).toEqual([90, 50, 140]);
    expect(shown(body, "reducedTimetables")).toEqual([0, 6, 6]);
    expect(body).toMatchObject({ is: "local", denominator: "averageRoll" });
    const unknown = localMeasuresResult(
      {
        is: "local",
        areas: [{ id: "100001", label: "Ash", level: "school" }],
        periods: [{ year: "2023/24" }],
        rows: [{ ...local("100001", 2, 90, 0), headcount: absent("notStated") }],
      },
      testContext,
    );
    expect(published(unknown).rows[0]).toMatchObject({
      headcount: absent("notStated"),
      managedMoves: { count: hidden, rate: hidden },
      internalExclusions: { count: exactly(90), rate: absent("notStated") },
    });
  });

  it("take no year or id of an area for a number that tells what is hidden", () => {
    const changes = { suspensions: exactly(4), pupilsSuspended: exactly(4) };
    const result = exclusionsResult(counts(row("4", changes)), testContext);
    const areas = [{ id: "4", label: "A school", level: "school" as const }];
    const body = published({ ...result, body: { ...result.body, areas } });
    expect(shown(body, "suspensions")).toEqual(["hidden"]);
  });
});

describe("exclusionsProtection", () => {
  const layOut = (made: ExclusionCounts) => {
    const result = exclusionsResult(made, testContext);
    return laidOut((layout) => exclusionsProtection.layOut(result, layout, [result]));
  };

  it("lays pupils suspended out as part of the public headcount, and exclusions by themselves", () => {
    expect(layOut(counts(row("1")))).toEqual({
      cells: [
        "rows[0].pupilsSuspended: 20",
        "rows[0].permanentExclusions: 0",
        "rows[0].headcount: 400 key organisations",
        "rows[0].headcount less rows[0].pupilsSuspended: 380 implied",
      ],
      sums: [
        "rows[0].headcount = rows[0].pupilsSuspended + rows[0].headcount less rows[0].pupilsSuspended",
      ],
    });
  });

  it("hides pupils suspended of under ten pupils, zeros too, and of no pupils nothing", () => {
    const few = (headcount: number, suspended: number) => {
      const suspensions = exactly(3 * suspended);
      const pupilsSuspended = exactly(suspended);
      return layOut(counts(row("1", { headcount, suspensions, pupilsSuspended })));
    };
    expect(few(9, 0)).toEqual({
      cells: ["rows[0].pupilsSuspended: 0 withheld", "rows[0].permanentExclusions: 0"],
      sums: [],
    });
    expect(few(10, 10).sums).toEqual([
      "rows[0].headcount = rows[0].pupilsSuspended + rows[0].headcount less rows[0].pupilsSuspended",
    ]);
    expect(few(10, 11)).toEqual({
      cells: ["rows[0].pupilsSuspended: 11", "rows[0].permanentExclusions: 0"],
      sums: [],
    });
    expect(few(0, 0).cells).toContain("rows[0].pupilsSuspended: 0");
  });

  it("lays suspensions out where pupils suspended of some area are not known", () => {
    const unknown = row("1", { pupilsSuspended: absent("notApplicable") });
    expect(layOut(counts(unknown, row("2"))).cells).toEqual([
      "rows[1].pupilsSuspended: 20",
      "rows[0].permanentExclusions: 0",
      "rows[1].permanentExclusions: 0",
      "rows[0].suspensions: 60",
      "rows[1].suspensions: 60",
      "rows[1].headcount: 400 key organisations",
      "rows[1].headcount less rows[1].pupilsSuspended: 380 implied",
    ]);
    const neither = { ...unknown, suspensions: absent("notApplicable") };
    expect(layOut(counts(neither)).cells).toEqual(["rows[0].permanentExclusions: 0"]);
  });

  it("makes the body again of what is kept; suspensions go with the pupils suspended", () => {
    const result = exclusionsResult(counts(row("1")), testContext);
    expect(exclusionsProtection.rebuild(result, (_, count) => count)).toEqual(result.body);
    const without = (id: string) =>
      exclusionsProtection.rebuild(result, (cell, count) => (cell === id ? hidden : count));
    expect(shown(without("rows[0].pupilsSuspended"), "suspensions")).toEqual(["hidden"]);
    expect(shown(without("rows[0].suspensions"), "suspensions")).toEqual(["hidden"]);
    expect(shown(without("rows[0].suspensions"), "pupilsSuspended")).toEqual([20]);
    expect(shown(without("rows[0].permanentExclusions"), "permanentExclusions")).toEqual([
      "hidden",
    ]);
    expect(without("rows[0].headcount").rows[0]?.headcount).toEqual(hidden);
  });
});
