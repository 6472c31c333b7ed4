import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { testContext } from "../../testing/testContext";
import { absent, type Count, exactly, hidden } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { SessionRecord } from "../schemas/sessionRecord";
import type { AbsenceCounts, AbsenceCountsRow } from "./AbsenceCounts";
import { absenceBody } from "./absenceBody";
import { absenceRates } from "./absenceRates";
import golden from "./goldenAbsenceRows.json";
import { mergeTallies } from "./mergeTallies";
import type { ReportOptions } from "./ReportOptions";
import { tallyAbsence } from "./tallyAbsence";

const options: ReportOptions = {
  areas: [
    { id: "100001", label: "Ash", level: "school", partOf: "trust" },
    { id: "100002", label: "Beech", level: "school", partOf: "trust" },
    { id: "trust", label: "A trust", level: "trust", parts: "all" },
  ],
  periods: [{ year: "2023/24", status: "provisional" }],
};
const termOptions: ReportOptions = {
  ...options,
  periods: [
    { year: "2023/24", term: "autumn" },
    { year: "2023/24", term: "spring" },
  ],
};

const record = (
  pupil: string,
  school: string,
  possible: number,
  authorised: number,
  unauthorised: number,
  term?: SessionRecord["term"],
): SessionRecord => ({
  pupil,
  school,
  year: "2023/24",
  ...(term && { term }),
  possible,
  authorised,
  unauthorised,
});

/*
 * Ash: a missed 38 of 380 (exactly 10%), b 37 of 380 (9.7%), c 190 of 380 (exactly 50%), d 189 of 380
 * (49.7%), e had no possible session. 4 enrolments, 3 persistent, 1 of them severe; sessions missed
 * 38 + 37 + 190 + 189 = 454 of 1,520: 29.868%. Beech: f missed 1 of 100. Trust: 455 of 1,620 = 28.086%,
 * where the mean of the two schools' rates would be 15.434%.
 */
const records = [
  record("a", "100001", 380, 30, 8),
  record("b", "100001", 380, 37, 0),
  record("c", "100001", 380, 100, 90),
  record("d", "100001", 380, 0, 189),
  record("e", "100001", 0, 0, 0),
  record("f", "100002", 100, 1, 0),
];

describe("absenceRates", () => {
  const result = () => absenceRates(records, { ...options, ...testContext });
  const rowAt = (index: number) => result().body.rows[index];

  it("takes missed sessions of possible ones", () => {
    expect(rowAt(0)).toMatchObject({
      sessions: { possible: exactly(1520), authorised: exactly(167), unauthorised: exactly(287) },
      overall: { numerator: exactly(454), denominator: exactly(1520), share: 454 / 1520 },
      authorised: { numerator: exactly(167), share: 167 / 1520 },
      unauthorised: { numerator: exactly(287), share: 287 / 1520 },
    });
  });

  it("counts exactly 10% as persistent and exactly 50% as severe, and one session fewer as neither", () => {
    expect(rowAt(0)).toMatchObject({
      enrolments: exactly(4),
      persistent: {
        numerator: exactly(3),
        denominator: exactly(4),
        share: 0.75,
        interval: { method: "Wilson", level: 0.95, describes: "process" },
      },
      severe: { numerator: exactly(1), denominator: exactly(4), interval: { method: "Wilson" } },
    });
  });

  it("counts an enrolment without possible sessions by itself", () => {
    expect(rowAt(0)?.withoutSessions).toEqual(exactly(1));
    expect(rowAt(1)?.withoutSessions).toEqual(exactly(0));
    expect(rowAt(2)?.withoutSessions).toEqual(exactly(1));
  });

  it("adds up the sessions of a trust, and averages no rates", () => {
    expect(rowAt(2)).toMatchObject({
      area: "trust",
      status: "provisional",
      enrolments: exactly(5),
      overall: { numerator: exactly(455), denominator: exactly(1620), share: 455 / 1620 },
      persistent: { numerator: exactly(3) },
      severe: { numerator: exactly(1) },
    });
  });

  it("gives rates of sessions no interval, as a pupil's sessions are not independent", () => {
    for (const name of ["overall", "authorised", "unauthorised"] as const) {
      expect(rowAt(0)?.[name]).not.toHaveProperty("interval");
    }
  });

  it.each(golden.rows)(
    "gives the published rates of England in 2018/19 to five decimals: $education_phase",
    (published) => {
      const { rows } = absenceBody({
        areas: [{ id: "E92000001", label: "England", level: "england" }],
        periods: [{ year: "2018/19" }],
        rows: [
          {
            area: "E92000001",
            period: "2018/19",
            status: "final",
            enrolments: exactly(published.enrolments),
            withoutSessions: absent("notAvailable"),
            sessions: {
              possible: exactly(published.sess_possible),
              authorised: exactly(published.sess_authorised),
              unauthorised: exactly(published.sess_unauthorised),
            },
            persistent: exactly(published.enrolments_pa_10_exact),
            severe: absent("notAvailable"),
          },
        ],
      });
      const percent = (name: "overall" | "authorised" | "unauthorised" | "persistent") => {
        const rate = rows[0]?.[name];
        return rate?.is === "counted" ? Number((100 * rate.share).toFixed(5)) : NaN;
      };
      expect(percent("overall")).toBe(Number(published.sess_overall_percent));
      expect(percent("authorised")).toBe(Number(published.sess_authorised_percent));
      expect(percent("unauthorised")).toBe(Number(published.sess_unauthorised_percent));
      expect(percent("persistent")).toBe(Number(published.enrolments_pa_10_exact_percent));
      expect(rows[0]).toMatchObject({ overall: { numerator: exactly(published.sess_overall) } });
    },
  );

  it("survives JSON and fits the schema of results", () => {
    expect(result()).toMatchObject({ kind: "absence", metric: "absenceRates" });
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result())))).toEqual(result());
  });

  it("takes frozen records and any iterable", () => {
    function* each() {
      yield* records.map((one) => Object.freeze(one));
    }
    expect(absenceRates(each(), Object.freeze({ ...options, ...testContext }))).toEqual(result());
  });
});

describe("tallyAbsence", () => {
  it("adds up the terms of an enrolment before it compares: persistent in a term is not so in the year", () => {
    // 14 of 140 in autumn is 10%; with 5 of 110 in spring, 19 of 250 is 7.6%.
    const terms = [
      record("a", "100001", 140, 14, 0, "autumn"),
      record("a", "100001", 110, 0, 5, "spring"),
    ];
    const persistentIn = (with_: ReportOptions) =>
      tallyAbsence(terms, with_).rows.map(({ persistent }) => persistent);
    expect(persistentIn(termOptions).slice(0, 2)).toEqual([exactly(1), exactly(0)]);
    expect(persistentIn(options)[0]).toEqual(exactly(0));
    expect(tallyAbsence(terms, options).rows[0]).toMatchObject({
      enrolments: exactly(1),
      sessions: { possible: exactly(250), authorised: exactly(14), unauthorised: exactly(5) },
    });
  });

  it("leaves out records of other years and terms", () => {
    const others = [
      { ...record("a", "100001", 10, 1, 0), year: "2022/23" },
      record("a", "100001", 10, 1, 0, "summer"),
    ];
    expect(tallyAbsence([others[0] as SessionRecord], options).rows[0]?.enrolments).toEqual(
      exactly(0),
    );
    expect(tallyAbsence([others[1] as SessionRecord], termOptions).rows[0]?.enrolments).toEqual(
      exactly(0),
    );
  });

  it.each([
    [10, 1, 1, 0],
    [11, 1, 0, 0],
    [9, 1, 1, 0],
    [2, 1, 1, 1],
    [3, 1, 1, 0],
    [1, 1, 1, 1],
    [1, 0, 0, 0],
    [2_000_000_000, 200_000_000, 1, 0],
    [2_000_000_001, 200_000_000, 0, 0],
    [2_000_000_000, 1_000_000_000, 1, 1],
    [2_000_000_001, 1_000_000_000, 1, 0],
  ])(
    "of %d possible sessions, %d missed: persistent %d, severe %d",
    (possible, missed, persistent, severe) => {
      expect(
        tallyAbsence([record("a", "100001", possible, 0, missed)], options).rows[0],
      ).toMatchObject({
        enrolments: exactly(1),
        persistent: exactly(persistent),
        severe: exactly(severe),
      });
    },
  );

  const sessions = fc
    .record({
      possible: fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 40 })),
      authorised: fc.nat({ max: 40 }),
      unauthorised: fc.nat({ max: 40 }),
    })
    .map(({ possible, authorised, unauthorised }) => {
      const first = Math.min(authorised, possible);
      return {
        possible,
        authorised: first,
        unauthorised: Math.min(unauthorised, possible - first),
      };
    });
  const register = fc
    .array(fc.record({ school: fc.constantFrom("100001", "100002"), sessions }), { maxLength: 30 })
    .map((all) =>
      all.map(({ school, sessions: of }, index) =>
        record(`p${index}`, school, of.possible, of.authorised, of.unauthorised),
      ),
    );

  it("agrees with a naive count", () => {
    fc.assert(
      fc.property(register, (all) => {
        const measured = all.filter(({ possible }) => possible > 0);
        const missing = (share: number) =>
          measured.filter((one) => (one.authorised + one.unauthorised) / one.possible >= share);
        expect(tallyAbsence(all, options).rows[2]).toMatchObject({
          enrolments: exactly(measured.length),
          withoutSessions: exactly(all.length - measured.length),
          persistent: exactly(missing(0.1).length),
          severe: exactly(missing(0.5).length),
        });
      }),
    );
  });

  it("of a whole is that of its parts merged, in any order, and the order of records does not matter", () => {
    fc.assert(
      fc.property(register, fc.nat(), (all, cut) => {
        const at = cut % (all.length + 1);
        const [one, other] = [all.slice(0, at), all.slice(at)].map((part) =>
          tallyAbsence(part, options),
        ) as [AbsenceCounts, AbsenceCounts];
        const whole = tallyAbsence(all.toReversed(), options);
        expect(mergeTallies(one, other)).toEqual(whole);
        expect(mergeTallies(other, one)).toEqual(whole);
      }),
    );
  });

  it("lists every fault of the records at once", () => {
    const broken = [
      record("a", "100001", 10, 5, 5),
      record("a", "100001", 10, 0, 0),
      record("a", "100001", 10, 0, 0, "autumn"),
      record("b", "100001", 10, 0, 0, "autumn"),
      record("b", "100001", 10, 0, 0, "autumn"),
      record("b", "100001", 10, 0, 0),
      record("c", "100001", 10, 6, 5),
      record("d", "999999", 10, 0, 0),
      record("", "100001", NaN, -1, 0.5),
      record("b", "100001", 10, 0, 0, "spring"),
    ];
    try {
      tallyAbsence(broken, options);
      expect.unreachable();
    } catch (error) {
      expect(error).toMatchObject({
        code: "ID_DUPLICATED",
        faults: [
          { path: "records[1]", received: '"a, 100001, 2023/24" again' },
          { path: "records[2]", received: '"a, 100001, 2023/24 autumn" again' },
          { path: "records[4]", received: '"b, 100001, 2023/24 autumn" again' },
          { path: "records[5]", received: '"b, 100001, 2023/24" again' },
          {
            path: "records[6]",
            expected: "at most 10 sessions missed, the possible ones",
            received: "11",
          },
          { path: "records[7].school", received: '"999999"' },
          { path: "records[8].pupil" },
          { path: "records[8].possible" },
          { path: "records[8].authorised", expected: "at least 0" },
          { path: "records[8].unauthorised" },
          { path: "records[9]", received: '"b, 100001, 2023/24 spring" again' },
        ],
      });
    }
  });

  it("refuses a whole year where rows are of terms", () => {
    expect(() => tallyAbsence([record("a", "100001", 10, 1, 0)], termOptions)).toThrow(
      expect.objectContaining({
        code: "RECORD_INVALID",
        faults: [
          {
            path: "records[0].term",
            expected: "a term, as the periods are terms",
            received: "2023/24",
          },
        ],
      }),
    );
  });
});

describe("absenceBody", () => {
  const row = (changes: Partial<AbsenceCountsRow> = {}): AbsenceCountsRow => ({
    area: "100001",
    period: "2023/24",
    status: "final",
    enrolments: exactly(100),
    withoutSessions: exactly(0),
    sessions: { possible: exactly(30000), authorised: exactly(1200), unauthorised: exactly(300) },
    persistent: exactly(20),
    severe: exactly(2),
    ...changes,
  });
  const bodyRow = (changes: Partial<AbsenceCountsRow>) =>
    absenceBody({
      areas: [{ id: "100001", label: "Ash", level: "school" }],
      periods: [{ year: "2023/24" }],
      rows: [row(changes)],
    }).rows[0];
  const sessions = (possible: Count, authorised: Count, unauthorised: Count) => ({
    sessions: { possible, authorised, unauthorised },
  });

  it("hides every rate that a hidden count told, and no other", () => {
    expect(bodyRow({ persistent: hidden })).toMatchObject({
      persistent: hidden,
      severe: { share: 0.02 },
      overall: { share: 0.05 },
    });
    expect(bodyRow({ enrolments: hidden })).toMatchObject({ persistent: hidden, severe: hidden });
    expect(bodyRow(sessions(exactly(30000), exactly(1200), hidden))).toMatchObject({
      overall: hidden,
      authorised: { share: 0.04 },
      unauthorised: hidden,
    });
    expect(bodyRow(sessions(hidden, exactly(1200), exactly(300)))).toMatchObject({
      overall: hidden,
      authorised: hidden,
      unauthorised: hidden,
    });
  });

  it("has no rate of nobody, nor of counts that are absent", () => {
    const none = exactly(0);
    expect(
      bodyRow({
        enrolments: none,
        persistent: none,
        severe: none,
        ...sessions(none, none, none),
      }),
    ).toMatchObject({
      overall: absent("zeroDenominator"),
      persistent: absent("zeroDenominator"),
      severe: absent("zeroDenominator"),
    });
    expect(
      bodyRow({
        severe: absent("notStated"),
        ...sessions(exactly(9999), absent("notYetDue"), none),
      }),
    ).toMatchObject({
      severe: absent("notStated"),
      overall: absent("notYetDue"),
      unauthorised: { share: 0 },
    });
  });

  it.each<[string, Partial<AbsenceCountsRow>, string, string, string]>([
    [
      "more sessions missed than possible",
      sessions(exactly(1000), exactly(800), exactly(201)),
      "rows[0].sessions",
      "at most 1000 together, the possible sessions",
      "1001",
    ],
    [
      "more enrolments absent than there are",
      { persistent: exactly(101) },
      "rows[0].persistent",
      "at most 100 together, the enrolments",
      "101",
    ],
    [
      "more severely absent than persistently",
      { severe: exactly(21) },
      "rows[0].severe",
      "at most 20 together, the persistently absent",
      "21",
    ],
    [
      "more enrolments than possible sessions",
      sessions(exactly(99), exactly(0), exactly(0)),
      "rows[0].enrolments",
      "at most 99 together, the possible sessions",
      "100",
    ],
  ])("refuses %s", (_, change, path, expected, received) => {
    expect(() => bodyRow(change)).toThrow(
      expect.objectContaining({
        code: "PARTS_EXCEED_WHOLE",
        faults: [{ path, expected, received }],
      }),
    );
  });

  it("takes counts at their limits", () => {
    expect(
      bodyRow({
        persistent: exactly(100),
        severe: exactly(100),
        ...sessions(exactly(100), exactly(60), exactly(40)),
      }),
    ).toMatchObject({ overall: { share: 1 }, persistent: { share: 1 }, severe: { share: 1 } });
  });

  it("refuses a trust whose schools do not add up to it, in any count", () => {
    const areas = [
      { id: "100001", label: "Ash", level: "school" as const, partOf: "trust" },
      { id: "trust", label: "A trust", level: "trust" as const, parts: "all" as const },
    ];
    const faultsOf = (changes: Partial<AbsenceCountsRow>) => {
      try {
        absenceBody({
          areas,
          periods: [{ year: "2023/24" }],
          rows: [row(), row({ area: "trust", ...changes })],
        });
        return [];
      } catch (error) {
        return (error as { faults: { path: string }[] }).faults.map(({ path }) => path);
      }
    };
    expect(faultsOf({})).toEqual([]);
    expect(
      faultsOf({
        enrolments: exactly(101),
        withoutSessions: exactly(1),
        persistent: exactly(21),
        severe: exactly(3),
        ...sessions(exactly(30001), exactly(1201), exactly(301)),
      }),
    ).toEqual([
      "rows[1].enrolments",
      "rows[1].withoutSessions",
      "rows[1].sessions.possible",
      "rows[1].sessions.authorised",
      "rows[1].sessions.unauthorised",
      "rows[1].persistent",
      "rows[1].severe",
    ]);
  });
});
