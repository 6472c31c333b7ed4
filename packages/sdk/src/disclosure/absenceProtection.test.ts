import { describe, expect, it } from "vitest";
import { laidOut } from "../../testing/laidOut";
import { testContext } from "../../testing/testContext";
import type { AbsenceCountsRow } from "../metrics/AbsenceCounts";
import { absenceResult } from "../metrics/absenceResult";
import type { AbsenceBody, AbsenceResult } from "../results/absenceResult";
import { absent, exactly, hidden } from "../results/count";
import type { ReportedArea } from "../results/reportedArea";
import { publishSnapshot } from "../snapshot/publishSnapshot";
import { absenceProtection } from "./absenceProtection";
import { hiddenSessions } from "./hiddenSessions";
import { narrowSessions } from "./narrowSessions";
import { standardPolicy } from "./policy";

const about = {
  id: "example-2024",
  title: "An example",
  publisher: "A trust",
  publishedOn: "2024-12-01",
  period: "2023-24",
};

type Values = [enrolments: number, absence: number, persistent: number, severe: number];

/** 380 possible sessions for each enrolment. */
const row = (
  area: string,
  [enrolments, absence, persistent, severe]: Values,
  withoutSessions = 0,
): AbsenceCountsRow => ({
  area,
  period: "2023/24",
  status: "final",
  enrolments: exactly(enrolments),
  withoutSessions: exactly(withoutSessions),
  sessions: {
    possible: exactly(380 * enrolments),
    authorised: exactly(absence),
    unauthorised: exactly(0),
  },
  persistent: exactly(persistent),
  severe: exactly(severe),
});

const school = (id: string, partOf?: string): ReportedArea => ({
  id,
  label: "A school",
  level: "school",
  ...(partOf && { partOf }),
});
const trustOf = (parts: "all" | "some"): ReportedArea => ({
  id: "trust",
  label: "A trust",
  level: "trust",
  parts,
});

function published(areas: ReportedArea[], rows: AbsenceCountsRow[]): AbsenceBody {
  const result = absenceResult({ areas, periods: [{ year: "2023/24" }], rows }, testContext);
  const [first] = publishSnapshot([result], standardPolicy, about).results;
  if (first?.kind !== "absence") throw new Error("expected absence");
  return first.body;
}

function shown(body: AbsenceBody, name: "overall" | "persistent" | "severe"): (number | string)[] {
  return body.rows.map((each) => {
    const rate = each[name];
    if (rate.is !== "counted") return rate.is;
    return rate.numerator.is === "exact" ? rate.numerator.value : rate.numerator.is;
  });
}

describe("published absence", () => {
  it("hides few severely absent pupils of a school, and keeps the rest", () => {
    const body = published([school("100001")], [row("100001", [400, 9000, 80, 3])]);
    expect(body.rows[0]).toMatchObject({
      enrolments: exactly(400),
      overall: { numerator: exactly(9000) },
      persistent: { numerator: exactly(80) },
      severe: hidden,
    });
  });

  it("hides who is severely absent where few of the persistently absent are not", () => {
    const body = published([school("100001")], [row("100001", [400, 40000, 80, 76])]);
    expect([...shown(body, "persistent"), ...shown(body, "severe")]).toContain("hidden");
    const all = published([school("100001")], [row("100001", [400, 40000, 80, 75])]);
    expect([...shown(all, "persistent"), ...shown(all, "severe")]).toEqual([80, 75]);
  });

  it("hides few persistently absent pupils, or few who are not, with another school's", () => {
    const body = published(
      [
        school("100001", "trust"),
        school("100002", "trust"),
        school("100003", "trust"),
        trustOf("all"),
      ],
      [
        row("100001", [300, 5000, 4, 0]),
        row("100002", [300, 5000, 8, 0]),
        row("100003", [300, 5000, 50, 0]),
        row("trust", [900, 15000, 62, 0]),
      ],
    );
    expect(shown(body, "persistent")).toEqual(["hidden", "hidden", 50, 62]);
    expect(shown(body, "overall")).toEqual([5000, 5000, 5000, 15000]);
    const most = published([school("100001")], [row("100001", [30, 3000, 26, 13])]);
    expect(shown(most, "persistent")).toEqual(["hidden"]);
    const fewer = published([school("100001")], [row("100001", [30, 3000, 25, 13])]);
    expect(shown(fewer, "persistent")).toEqual([25]);
  });

  it("shows severe absence of a trust and of none of its schools", () => {
    const body = published(
      [school("100001", "trust"), school("100002", "trust"), trustOf("all")],
      [
        row("100001", [300, 5000, 40, 20]),
        row("100002", [300, 5000, 50, 0]),
        row("trust", [600, 10000, 90, 20]),
      ],
    );
    expect(shown(body, "severe")).toEqual(["hidden", "hidden", 20]);
    expect(shown(body, "persistent")).toEqual([40, 50, 90]);
  });

  it("shows nothing but enrolments under 10 of them", () => {
    const body = published([school("100001")], [row("100001", [9, 400, 0, 0])]);
    expect(body.rows[0]).toMatchObject({
      enrolments: exactly(9),
      sessions: { possible: hidden, authorised: hidden, unauthorised: hidden },
      overall: hidden,
      authorised: hidden,
      unauthorised: hidden,
      persistent: hidden,
      severe: hidden,
    });
    const ten = published([school("100001")], [row("100001", [10, 400, 0, 0])]);
    expect(ten.rows[0]).toMatchObject({
      overall: { numerator: exactly(400) },
      persistent: { numerator: exactly(0) },
      severe: { numerator: exactly(0) },
    });
  });

  it("leaves a school without enrolments with rates of nobody", () => {
    const body = published([school("100001")], [row("100001", [0, 0, 0, 0])]);
    expect(body.rows[0]).toMatchObject({
      overall: absent("zeroDenominator"),
      persistent: absent("zeroDenominator"),
      severe: absent("zeroDenominator"),
    });
  });

  it("hides few enrolments without sessions", () => {
    const body = published([school("100001")], [row("100001", [400, 9000, 80, 20], 2)]);
    expect(body.rows[0]).toMatchObject({ withoutSessions: hidden, enrolments: exactly(400) });
  });
});

describe("narrowSessions", () => {
  const narrow = (areas: ReportedArea[], rows: AbsenceCountsRow[]) => {
    const { body } = absenceResult({ areas, periods: [{ year: "2023/24" }], rows }, testContext);
    return [...narrowSessions(areas, body.rows)].toSorted();
  };
  const areas = [
    school("100001", "trust"),
    school("100002", "trust"),
    school("100003", "trust"),
    trustOf("all"),
  ];

  it("names no area where every school has enough", () => {
    const rows = [
      row("100001", [10, 500, 0, 0]),
      row("100002", [300, 9000, 9, 0]),
      row("100003", [200, 9000, 9, 0]),
      row("trust", [510, 18500, 18, 0]),
    ];
    expect(narrow(areas, rows)).toEqual([]);
  });

  it("names a small school, and the smallest other whose sessions would tell it", () => {
    const rows = [
      row("100001", [4, 100, 0, 0]),
      row("100002", [300, 9000, 9, 0]),
      row("100003", [200, 9000, 9, 0]),
      row("trust", [504, 18100, 18, 0]),
    ];
    expect(narrow(areas, rows)).toEqual(["100001", "100003"]);
  });

  it("goes on until those it names are enough together, and takes the trust where there are no more", () => {
    const rows = [
      row("100001", [4, 100, 0, 0]),
      row("100002", [5, 100, 0, 0]),
      row("100003", [200, 9000, 9, 0]),
      row("trust", [209, 9200, 9, 0]),
    ];
    expect(narrow(areas, rows)).toEqual(["100001", "100002", "100003"]);
    const none = [
      row("100001", [4, 100, 0, 0]),
      row("100002", [0, 0, 0, 0]),
      row("100003", [0, 0, 0, 0]),
      row("trust", [4, 100, 0, 0]),
    ];
    expect(narrow(areas, none)).toEqual(["100001", "trust"]);
  });

  it("sees to the schools of a trust that have no row", () => {
    const some = [school("100001", "trust"), school("100002", "trust"), trustOf("some")];
    const rows = (others: number) => [
      row("100001", [100, 4000, 9, 0]),
      row("100002", [200, 9000, 9, 0]),
      row("trust", [300 + others, 13000 + 40 * others, 18, 0]),
    ];
    expect(narrow(some, rows(9))).toEqual(["100001"]);
    expect(narrow(some, rows(10))).toEqual([]);
    expect(narrow(some, rows(0))).toEqual([]);
  });

  it("names an area whose few missed sessions would bound how many were persistently absent", () => {
    // A tenth of an enrolment's 380 sessions is 38: of 379 missed, 9 enrolments at most could have so many.
    expect(narrow([school("100001")], [row("100001", [200, 379, 2, 0])])).toEqual(["100001"]);
    expect(narrow([school("100001")], [row("100001", [200, 380, 2, 0])])).toEqual([]);
    expect(narrow([school("100001")], [row("100001", [200, 379, 0, 0])])).toEqual([]);
  });

  it("leaves areas whose sessions or enrolments are not known as they are", () => {
    const unknown = { ...row("100001", [4, 100, 0, 0]), enrolments: absent("notAvailable") };
    expect(narrow([school("100001")], [unknown])).toEqual([]);
  });
});

describe("hiddenSessions", () => {
  const terms = ["autumn", "spring", "summer"] as const;
  const inTerm = (enrolments: number, term: string) => ({
    ...row("100001", [enrolments, 40 * enrolments, 0, 0]),
    period: `2023/24 ${term}`,
  });
  const areas = [school("100001")];
  const ofYear = absenceResult(
    { areas, periods: [{ year: "2023/24" }], rows: [row("100001", [30, 900, 0, 0])] },
    { ...testContext, id: "year" },
  );
  const ofTerms = absenceResult(
    {
      areas,
      periods: terms.map((term) => ({ year: "2023/24", term })),
      rows: [inTerm(30, "autumn"), inTerm(30, "spring"), inTerm(9, "summer")],
    },
    { ...testContext, id: "terms" },
  );
  const hiddenIn = (...results: AbsenceResult[]) =>
    results.flatMap((result) =>
      [...hiddenSessions(result, results)].flatMap(([period, found]) =>
        found.size > 0 ? [period] : [],
      ),
    );

  it("hides a term of few in the year and the other terms too, which would give it", () => {
    expect(hiddenIn(ofTerms)).toEqual(["2023/24 summer"]);
    expect(hiddenIn(ofYear)).toEqual([]);
    expect(hiddenIn(ofYear, ofTerms)).toEqual([
      "2023/24",
      ...terms.map((term) => `2023/24 ${term}`),
    ]);
  });

  it("leaves a year of another programme as it is", () => {
    const other = { ...ofYear, scope: { ...ofYear.scope, programme: "another" } };
    expect(hiddenIn(other, ofTerms)).toEqual(["2023/24 summer"]);
  });
});

describe("absenceProtection", () => {
  const layOut = (areas: ReportedArea[], rows: AbsenceCountsRow[], years = ["2023/24"]) => {
    const periods = years.map((year) => ({ year }));
    const result = absenceResult({ areas, periods, rows }, testContext);
    return laidOut((layout) => absenceProtection.layOut(result, layout, [result]));
  };

  it("lays a school out: of its enrolments the persistently absent, of these the severely absent", () => {
    expect(layOut([school("100001")], [row("100001", [400, 16_000, 80, 3])])).toEqual({
      cells: [
        "rows[0].persistent: 80",
        "rows[0].withoutSessions: 0",
        "rows[0].enrolments: 400 key organisations",
        "rows[0].enrolments less rows[0].persistent: 320 implied",
        "rows[0].severe: 3",
        "rows[0].persistent less rows[0].severe: 77 implied",
      ],
      sums: [
        "rows[0].enrolments = rows[0].persistent + rows[0].enrolments less rows[0].persistent",
        "rows[0].persistent = rows[0].severe + rows[0].persistent less rows[0].severe",
      ],
    });
  });

  it("hides all that is absent, and sessions, of under ten enrolments", () => {
    expect(layOut([school("100001")], [row("100001", [9, 3400, 8, 6])])).toEqual({
      cells: [
        "rows[0].persistent: 8 withheld",
        "rows[0].withoutSessions: 0",
        "rows[0].severe: 6 withheld",
        "rows[0].sessions.possible: 3420 withheld",
      ],
      sums: [],
    });
    expect(layOut([school("100001")], [row("100001", [10, 3400, 8, 6])]).sums).toHaveLength(2);
    expect(layOut([school("100001")], [row("100001", [0, 0, 0, 0])])).toEqual({
      cells: ["rows[0].persistent: 0", "rows[0].withoutSessions: 0"],
      sums: [],
    });
  });

  it("hides the severely absent of a trust's schools, whatever their number, and not those of the trust", () => {
    const rows = [
      row("100001", [400, 16_000, 80, 3]),
      row("100002", [300, 12_000, 60, 0]),
      row("trust", [700, 28_000, 140, 3]),
    ];
    const { cells, sums } = layOut(
      [school("100001", "trust"), school("100002", "trust"), trustOf("all")],
      rows,
    );
    expect(cells.filter((each) => /^\S+\.severe:/.test(each))).toEqual([
      "rows[0].severe: 3 withheld",
      "rows[1].severe: 0 withheld",
      "rows[2].severe: 3",
    ]);
    expect(sums).toEqual([
      "rows[2].persistent = rows[0].persistent + rows[1].persistent",
      "rows[2].withoutSessions = rows[0].withoutSessions + rows[1].withoutSessions",
      ...[0, 1, 2].map(
        (at) =>
          `rows[${at}].enrolments = rows[${at}].persistent + rows[${at}].enrolments less rows[${at}].persistent`,
      ),
      "rows[2].persistent = rows[2].severe + rows[2].persistent less rows[2].severe",
    ]);
  });

  it("lays out the rest of a trust of which some schools are there, with its enrolments", () => {
    const rows = [row("100001", [400, 16_000, 80, 0]), row("trust", [700, 28_000, 140, 5])];
    const { sums } = layOut([school("100001", "trust"), trustOf("some")], rows);
    expect(sums.slice(0, 2)).toEqual([
      "rows[1].persistent = rows[0].persistent + rows[1].persistent less parts",
      "rows[1].persistent less parts, base = rows[1].persistent less parts + rows[1].persistent less parts, base less rows[1].persistent less parts",
    ]);
  });

  it("lays each period out by itself", () => {
    const last = { ...row("100001", [300, 12_000, 60, 6]), period: "2022/23" };
    const { sums } = layOut(
      [school("100001")],
      [last, row("100001", [400, 16_000, 80, 3])],
      ["2022/23", "2023/24"],
    );
    expect(sums.map((sum) => sum.split(" = ")[0])).toEqual([
      "rows[0].enrolments",
      "rows[0].persistent",
      "rows[1].enrolments",
      "rows[1].persistent",
    ]);
  });

  it("makes the body again of what is kept; hidden sessions hide those missed", () => {
    const rows = [row("100001", [400, 16_000, 80, 3])];
    const result = absenceResult(
      { areas: [school("100001")], periods: [{ year: "2023/24" }], rows },
      testContext,
    );
    expect(absenceProtection.rebuild(result, (_, count) => count)).toEqual(result.body);
    const without = (id: string) =>
      absenceProtection.rebuild(result, (cell, count) => (cell === id ? hidden : count)).rows[0];
    expect(without("rows[0].sessions.possible")?.sessions).toEqual({
      possible: hidden,
      authorised: hidden,
      unauthorised: hidden,
    });
    expect(without("rows[0].enrolments")?.enrolments).toEqual(hidden);
    expect(without("rows[0].withoutSessions")?.withoutSessions).toEqual(hidden);
    expect(without("rows[0].persistent")?.persistent).toEqual(hidden);
    expect(without("rows[0].severe")?.severe).toEqual(hidden);
  });

  it("keeps missed sessions where only how many were possible was hidden before", () => {
    const sessions = { possible: hidden, authorised: exactly(900), unauthorised: exactly(0) };
    const rows = [{ ...row("100001", [400, 16_000, 80, 3]), sessions }];
    const result = absenceResult(
      { areas: [school("100001")], periods: [{ year: "2023/24" }], rows },
      testContext,
    );
    const body = absenceProtection.rebuild(result, (_, count) => count);
    expect(body.rows[0]?.sessions).toEqual(sessions);
  });
});
