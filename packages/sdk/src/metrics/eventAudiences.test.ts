import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { publishedBasis, testContext } from "../../testing/testContext";
import { type Audience, type AudienceUnit, audienceUnitSchema } from "../results/audience";
import { absent, bounded, type Count, exactly, hidden } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import { audiencesBody } from "./audiencesBody";
import { eventAudiences } from "./eventAudiences";
import { mergeTallies } from "./mergeTallies";
import { tallyAudiences } from "./tallyAudiences";

const audience = (id: string, unit: AudienceUnit, count: Count, on?: string): Audience => ({
  id,
  label: id.toUpperCase(),
  unit,
  of: "educators",
  ...(on !== undefined && { on }),
  repeats: "notStated",
  count,
});
const touches = (unit: AudienceUnit, ...counts: Count[]) =>
  audiencesBody(counts.map((count, index) => audience(`${index}`, unit, count))).groups[0]?.touches;

/*
 * By hand: two conferences of over 350 and 120 delegates are at least 351 + 120 = 471 touches; views of
 * one film stay "fewer than 50,000"; followers of two accounts are not added up.
 */
const audiences = [
  audience("film", "views", bounded("lessThan", 50_000)),
  audience("second", "delegates", exactly(120), "2022-11-30"),
  audience("bird", "followers", exactly(6800)),
  audience("first", "delegates", bounded("moreThan", 350), "2021-11-30"),
  audience("book", "followers", exactly(200)),
];

describe("eventAudiences", () => {
  const result = () => eventAudiences(audiences, { ...testContext, basis: publishedBasis });
  const [film, second, bird, first, book] = audiences;

  test("keeps each audience in its unit, by day and then id, and adds up touches within a unit", () => {
    expect(result().body).toEqual({
      groups: [
        { unit: "delegates", audiences: [first, second], touches: bounded("atLeast", 471) },
        { unit: "views", audiences: [film], touches: bounded("lessThan", 50_000) },
        { unit: "followers", audiences: [bird, book], touches: absent("notApplicable") },
      ],
    });
  });

  test("has no total over units", () => {
    expect(Object.keys(result().body)).toEqual(["groups"]);
    expect(new Set(result().body.groups.flatMap(Object.keys))).toEqual(
      new Set(["unit", "audiences", "touches"]),
    );
  });

  test("puts an audience without a day after those with one", () => {
    const body = audiencesBody([
      audience("a", "views", exactly(9)),
      audience("c", "views", exactly(9), "2022-01-01"),
      audience("b", "views", exactly(9), "2022-01-01"),
    ]);
    expect(body.groups[0]?.audiences.map(({ id }) => id)).toEqual(["b", "c", "a"]);
  });

  test("survives JSON and the schema of every result", () => {
    expect(result().metric).toBe("eventAudiences");
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result())))).toEqual(result());
  });

  test("of no audience has no group", () => {
    expect(eventAudiences([], testContext).body).toEqual({ groups: [] });
  });

  test("reads frozen records in one pass, whatever their order", () => {
    const frozen = Object.freeze(audiences.map((one) => Object.freeze(one)));
    expect(eventAudiences(frozen.toReversed().values(), testContext).body).toEqual(result().body);
  });
});

describe("touches of a unit", () => {
  test("are exact where all counts are", () => {
    expect(touches("views", exactly(20), exactly(0), exactly(5))).toEqual(exactly(25));
  });

  test("are at least the sum of lower ends where some are counted from below", () => {
    expect(touches("attendances", bounded("moreThan", 1000), bounded("atLeast", 20))).toEqual(
      bounded("atLeast", 1021),
    );
    expect(touches("downloads", exactly(5), bounded("atLeast", 20))).toEqual(
      bounded("atLeast", 25),
    );
  });

  test.each(["lessThan", "atMost", "about"] as const)(
    "are not available where one of several is %s so many",
    (bound) => {
      expect(touches("views", exactly(20), bounded(bound, 30))).toEqual(absent("notAvailable"));
      expect(touches("views", bounded("moreThan", 20), bounded(bound, 30))).toEqual(
        absent("notAvailable"),
      );
      expect(touches("views", bounded(bound, 30))).toEqual(bounded(bound, 30));
    },
  );

  test("are hidden or absent with one of the counts, hidden first", () => {
    expect(touches("views", exactly(20), absent("notStated"))).toEqual(absent("notStated"));
    expect(touches("views", absent("notStated"), hidden, exactly(20))).toEqual(hidden);
    expect(touches("views", bounded("moreThan", 20), hidden)).toEqual(hidden);
  });

  test.each(["followers", "subscribers"] as const)(
    "are not applicable to %s, even of one",
    (unit) => {
      expect(touches(unit, exactly(20))).toEqual(absent("notApplicable"));
      expect(touches(unit, exactly(20), hidden)).toEqual(absent("notApplicable"));
    },
  );

  test("are never below any of their audiences, and add up as numbers do", () => {
    const numbers = fc.array(fc.nat(1000), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(numbers, (values) => {
        const sum = values.reduce((total, value) => total + value, 0);
        expect(touches("views", ...values.map(exactly))).toEqual(exactly(sum));
      }),
      fuzzRuns(50),
    );
  });
});

describe("tallies of audiences", () => {
  const any = fc
    .uniqueArray(
      fc.record({
        id: fc.constantFrom("a", "b", "c", "d", "e", "f"),
        unit: fc.constantFrom(...audienceUnitSchema.options),
        value: fc.nat(50),
      }),
      { selector: ({ id }) => id },
    )
    .map((found) => found.map(({ id, unit, value }) => audience(id, unit, exactly(value))));

  test("merge to the tally of the whole, in any order, even where an audience is in two parts", () => {
    fc.assert(
      fc.property(any, fc.nat(6), fc.nat(6), (all, from, to) => {
        const one = tallyAudiences(all.slice(0, Math.max(from, to)));
        const other = tallyAudiences(all.slice(Math.min(from, to)));
        const whole = tallyAudiences(all);
        expect(mergeTallies(one, other)).toEqual(whole);
        expect(mergeTallies(other, one)).toEqual(whole);
      }),
      fuzzRuns(50),
    );
  });

  test("that tell different things of one audience are refused", () => {
    const parts = [exactly(1), exactly(2)].map((count) =>
      tallyAudiences([audience("film", "views", count)]),
    );
    expect(() => mergeTallies(parts[0], parts[1])).toThrow(
      expect.objectContaining({
        code: "FACTS_CONFLICT",
        faults: [expect.objectContaining({ path: 'audiences["film"]' })],
      }),
    );
  });
});

describe("malformed audiences", () => {
  test("are refused with every fault of every record", () => {
    const bad = [
      audience("a", "delegates", exactly(-1)),
      audience("b", "people" as AudienceUnit, exactly(Number.NaN)),
      { ...audience("", "views", exactly(1.5), "2022-02-30"), people: 5 },
      audience("d", "views", exactly(1)),
      audience("d", "views", exactly(1)),
    ];
    const faultsOf = () => {
      try {
        eventAudiences(bad, testContext);
      } catch (error) {
        const { code, faults } = error as { code: string; faults: { path: string }[] };
        return { code, paths: faults.map(({ path }) => path) };
      }
      return undefined;
    };
    expect(faultsOf()).toEqual({
      code: "RECORD_INVALID",
      paths: [
        "audiences[0].count.value",
        "audiences[1].unit",
        "audiences[1].count.value",
        "audiences[2].id",
        "audiences[2].on",
        "audiences[2].count.value",
        "audiences[2].people",
        "audiences[4].id",
      ],
    });
  });

  test("of one id make no body", () => {
    expect(() =>
      audiencesBody([audience("a", "views", exactly(1)), audience("a", "delegates", exactly(1))]),
    ).toThrow(
      expect.objectContaining({
        code: "ID_DUPLICATED",
        faults: [expect.objectContaining({ path: "audiences[1].id" })],
      }),
    );
  });
});
