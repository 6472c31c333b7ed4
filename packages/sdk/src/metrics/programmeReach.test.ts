import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { publishedBasis, testContext } from "../../testing/testContext";
import { absent, bounded, exactly, hidden } from "../results/count";
import { metricResultSchema } from "../results/metricResult";
import type { SchoolRoll } from "../schemas/schoolRoll";
import type { Touch, Workplace } from "../schemas/touch";
import { countReach } from "./countReach";
import { mergeTallies } from "./mergeTallies";
import { programmeReach } from "./programmeReach";
import type { ReachCounts } from "./ReachCounts";
import { reachBody } from "./reachBody";
import { reachResult } from "./reachResult";
import { tallyReach } from "./tallyReach";

const censusOn = "2022-01-20";
const options = {
  unit: "leaders",
  programmes: [
    { id: "course", label: "Course" },
    { id: "leaders", label: "Leadership programme" },
  ],
  censusOn,
  asOf: testContext.asOf,
};
const context = { ...testContext, ...options };

const school = (urn: string, localAuthority = "E09000030", trust?: string): Workplace => ({
  is: "school",
  urn,
  localAuthority,
  ...(trust !== undefined && { trust }),
});
const touch = (
  id: string,
  participant: string,
  programme: string,
  workplace: Workplace,
  on = "2022-03-01",
): Touch => ({ id, participant, programme, on, workplace });
const roll = (urn: string, pupils: number, on = censusOn): SchoolRoll => ({
  urn,
  censusOn: on,
  pupils,
});

/*
 * By hand. The course touched ann twice and ben at 100001 (trust t1), cat at 100002 (maintained), dan in
 * trust t2's central team, eve somewhere: 6 touches, 5 people, 2 schools, trusts t1 and t2, two local
 * authorities. The leadership programme touched ann at 100003, which t1 ran when she was there, and fay
 * at 100002: 2 touches, 2 people, 2 schools, 1 trust, 2 local authorities.
 * At least one: 8 touches; 5 + 2 − 1 (ann) = 6 people; 2 + 2 − 1 (100002) = 3 schools; 2 trusts.
 * Rolls: 900 + 450 on the course; 100003 has none on the day, so at least one: at least 1,350.
 */
const touches = [
  touch("1", "ann", "course", school("100001", "E09000030", "t1")),
  touch("2", "ann", "course", school("100001", "E09000030", "t1"), "2022-04-01"),
  touch("3", "ben", "course", school("100001", "E09000030", "t1")),
  touch("4", "cat", "course", school("100002", "E10000014")),
  touch("5", "dan", "course", { is: "outsideSchools", trust: "t2" }),
  touch("6", "eve", "course", { is: "notKnown" }),
  touch("7", "ann", "leaders", school("100003", "E10000014", "t1")),
  touch("8", "fay", "leaders", school("100002", "E09000030")),
  touch("9", "gus", "leaders", school("100009"), "2022-09-02"),
];
const rolls = [
  roll("100001", 900),
  roll("100002", 450),
  roll("100002", 460, "2021-01-21"),
  roll("100003", 700, "2023-01-19"),
  roll("100004", 5000),
];

describe("programmeReach", () => {
  const body = () => programmeReach({ touches, rolls }, context).body;

  test("counts everybody and every school once, by programme and in at least one", () => {
    expect(body()).toEqual({
      unit: "leaders",
      censusOn,
      programmes: [
        {
          id: "course",
          label: "Course",
          touches: exactly(6),
          people: exactly(5),
          schools: exactly(2),
          trusts: exactly(2),
          localAuthorities: exactly(2),
          pupils: {
            total: exactly(1350),
            schoolsWithRoll: exactly(2),
            schoolsWithoutRoll: exactly(0),
          },
        },
        {
          id: "leaders",
          label: "Leadership programme",
          touches: exactly(2),
          people: exactly(2),
          schools: exactly(2),
          trusts: exactly(1),
          localAuthorities: exactly(2),
          pupils: {
            total: bounded("atLeast", 450),
            schoolsWithRoll: exactly(1),
            schoolsWithoutRoll: exactly(1),
          },
        },
      ],
      atLeastOne: {
        touches: exactly(8),
        people: exactly(6),
        schools: exactly(3),
        trusts: exactly(2),
        localAuthorities: exactly(2),
        pupils: {
          total: bounded("atLeast", 1350),
          schoolsWithRoll: exactly(2),
          schoolsWithoutRoll: exactly(1),
        },
      },
      workplaces: { school: exactly(4), outsideSchools: exactly(1), notKnown: exactly(1) },
    });
  });

  test("places a person in a school if any record does, even of another programme", () => {
    const moved = [
      touch("1", "ann", "course", { is: "notKnown" }),
      touch("2", "ann", "leaders", { is: "outsideSchools" }),
      touch("3", "ann", "leaders", school("100001")),
      touch("4", "ben", "course", { is: "notKnown" }),
      touch("5", "ben", "course", { is: "outsideSchools", localAuthority: "E09000030" }),
    ];
    const result = programmeReach({ touches: moved }, context);
    expect(result.body.workplaces).toEqual({
      school: exactly(1),
      outsideSchools: exactly(1),
      notKnown: exactly(0),
    });
    expect(result.body.programmes[0]?.localAuthorities).toEqual(exactly(1));
  });

  test("counts a school for each trust that ran it on the day of a touch", () => {
    const joined = [
      touch("1", "ann", "course", school("100001"), "2021-09-01"),
      touch("2", "ann", "course", school("100001", "E09000030", "t1"), "2022-01-01"),
      touch("3", "ann", "course", school("100001", "E09000030", "t2"), "2022-09-01"),
    ];
    const { atLeastOne } = programmeReach({ touches: joined }, context).body;
    expect([atLeastOne.schools, atLeastOne.trusts]).toEqual([exactly(1), exactly(2)]);
  });

  test("leaves out touches after asOf, and keeps those of the day", () => {
    const until = (asOf: string) =>
      programmeReach({ touches }, { ...context, asOf }).body.programmes[1]?.people;
    expect([until("2022-09-01"), until("2022-09-02")]).toEqual([exactly(2), exactly(3)]);
  });

  test("survives JSON and the schema of every result", () => {
    const result = programmeReach({ touches, rolls }, context);
    expect(result.metric).toBe("programmeReach");
    expect(metricResultSchema.parse(JSON.parse(JSON.stringify(result)))).toEqual(result);
  });

  test("reads frozen input in one pass, whatever its order", () => {
    const frozen = Object.freeze(touches.map((one) => Object.freeze(one)));
    function* once<T>(records: readonly T[]) {
      yield* records;
    }
    expect(
      programmeReach(
        { touches: once(frozen.toReversed()), rolls: once(Object.freeze(rolls.toReversed())) },
        Object.freeze(context),
      ).body,
    ).toEqual(body());
  });
});

describe("pupils", () => {
  const pupilsOf = (given: SchoolRoll[] | undefined, census: string | undefined = censusOn) =>
    programmeReach(
      {
        touches: [touch("1", "ann", "course", school("100001"))],
        ...(given && { rolls: given }),
      },
      { ...testContext, unit: "leaders", programmes: options.programmes, censusOn: census },
    ).body.atLeastOne.pupils;

  test("of a school without a roll are not available, never 0", () => {
    expect(pupilsOf([])).toEqual({
      total: absent("notAvailable"),
      schoolsWithRoll: exactly(0),
      schoolsWithoutRoll: exactly(1),
    });
    expect(pupilsOf(undefined)).toEqual(pupilsOf([]));
  });

  test("of an empty school are 0", () => {
    expect(pupilsOf([roll("100001", 0)])).toMatchObject({ total: exactly(0) });
  });

  test("of no school are 0", () => {
    const { pupils } = programmeReach({ touches: [], rolls }, context).body.atLeastOne;
    expect(pupils).toEqual({
      total: exactly(0),
      schoolsWithRoll: exactly(0),
      schoolsWithoutRoll: exactly(0),
    });
  });

  test("are not counted without a census", () => {
    const { censusOn: _, ...withoutCensus } = context;
    const { body } = programmeReach({ touches }, withoutCensus);
    expect(body).not.toHaveProperty("censusOn");
    expect(body.atLeastOne.pupils).toEqual({
      total: absent("notAvailable"),
      schoolsWithRoll: absent("notAvailable"),
      schoolsWithoutRoll: absent("notAvailable"),
    });
  });

  test("of a school that is there twice with the same roll count once", () => {
    expect(pupilsOf([roll("100001", 900), roll("100001", 900)])).toMatchObject({
      total: exactly(900),
    });
  });
});

describe("tallies of parts", () => {
  const ids = ["ann", "ben", "cat", "dan", "eve"];
  const urns = ["100001", "100002", "100003"];
  const workplaces = fc.oneof(
    fc.record({
      is: fc.constant("school" as const),
      urn: fc.constantFrom(...urns),
      localAuthority: fc.constantFrom("E09000030", "E10000014"),
    }),
    fc.record({
      is: fc.constant("school" as const),
      urn: fc.constantFrom(...urns),
      trust: fc.constantFrom("t1", "t2"),
      localAuthority: fc.constant("E09000030"),
    }),
    fc.record({ is: fc.constant("outsideSchools" as const), trust: fc.constant("t3") }),
    fc.constant({ is: "notKnown" as const }),
  );
  const anyTouches = fc
    .array(
      fc.record({
        participant: fc.constantFrom(...ids),
        programme: fc.constantFrom("course", "leaders"),
        on: fc.constantFrom("2022-03-01", "2022-12-01"),
        workplace: workplaces,
      }),
      { maxLength: 20 },
    )
    .map((found) => found.map((one, index): Touch => ({ id: `${index}`, ...one })));
  const someRolls = fc
    .subarray(urns)
    .map((known) => known.map((urn) => roll(urn, Number(urn) - 99_000)));

  test("merge to the tally of the whole, in any order, even where a school is in two parts", () => {
    fc.assert(
      fc.property(anyTouches, someRolls, fc.array(fc.nat(2)), (all, known, split) => {
        const partOf = (one: Touch) => split[ids.indexOf(one.participant)] ?? 0;
        const [a, b, c] = [0, 1, 2].map((part) =>
          tallyReach({ touches: all.filter((one) => partOf(one) === part), rolls: known }, options),
        ) as [ReturnType<typeof tallyReach>, ...ReturnType<typeof tallyReach>[]];
        const whole = tallyReach({ touches: all, rolls: known }, options);
        expect(mergeTallies(a, b as typeof a, c as typeof a)).toEqual(whole);
        expect(mergeTallies(c as typeof a, a, b as typeof a)).toEqual(whole);
        expect(JSON.parse(JSON.stringify(whole))).toEqual(whole);
      }),
      fuzzRuns(100),
    );
  });

  test("count what filtering for each id by itself counts", () => {
    fc.assert(
      fc.property(anyTouches, someRolls, (all, known) => {
        const due = all.filter(({ on }) => on <= options.asOf);
        const {
          programmes,
          atLeastOne,
          workplaces: places,
        } = programmeReach({ touches: all, rolls: known }, context).body;
        const naive = (of: string[]) => {
          const mine = due.filter(({ programme }) => of.includes(programme));
          const has = (test: (one: Touch) => boolean) => mine.some(test);
          const inSchool = (urn: string) =>
            has(({ workplace }) => workplace.is === "school" && workplace.urn === urn);
          return {
            touches: exactly(mine.length),
            people: exactly(ids.filter((id) => has((one) => one.participant === id)).length),
            schools: exactly(urns.filter(inSchool).length),
            trusts: exactly(
              ["t1", "t2", "t3"].filter((trust) =>
                has(({ workplace }) => "trust" in workplace && workplace.trust === trust),
              ).length,
            ),
          };
        };
        expect(programmes[0]).toMatchObject(naive(["course"]));
        expect(programmes[1]).toMatchObject(naive(["leaders"]));
        expect(atLeastOne).toMatchObject(naive(["course", "leaders"]));
        const total = [places.school, places.outsideSchools, places.notKnown];
        expect(total.reduce((sum, count) => sum + numberIn(count), 0)).toBe(
          numberIn(atLeastOne.people),
        );
      }),
      fuzzRuns(100),
    );
  });

  test("have |A ∪ B| = |A| + |B| − |A ∩ B|", () => {
    const setOf = (programme: string) =>
      fc
        .uniqueArray(fc.integer({ min: 100_000, max: 100_020 }))
        .map((found) =>
          found.map((urn) => touch(`${programme}${urn}`, `${urn}`, programme, school(`${urn}`))),
        );
    fc.assert(
      fc.property(setOf("course"), setOf("leaders"), (a, b) => {
        const inA = new Set(a.map(({ participant }) => participant));
        const both = b.filter(({ participant }) => inA.has(participant)).length;
        const { atLeastOne } = programmeReach({ touches: [...a, ...b] }, context).body;
        expect(atLeastOne.schools).toEqual(exactly(a.length + b.length - both));
        expect(atLeastOne.people).toEqual(exactly(a.length + b.length - both));
        expect(atLeastOne.touches).toEqual(exactly(a.length + b.length));
      }),
      fuzzRuns(100),
    );
  });

  test("that know two rolls of one school are refused, with both", () => {
    const [one, other] = [900, 910].map((pupils) =>
      tallyReach(
        {
          touches: [touch(`${pupils}`, `${pupils}`, "course", school("100001"))],
          rolls: [roll("100001", pupils)],
        },
        options,
      ),
    );
    expect(() => mergeTallies(one, other)).toThrow(
      expect.objectContaining({
        code: "FACTS_CONFLICT",
        faults: [
          { path: 'rolls["100001"]', expected: "900, as in the first part", received: "910" },
        ],
      }),
    );
  });
});

describe("what cannot be read", () => {
  const faultsOf = (act: () => unknown) => {
    try {
      act();
    } catch (error) {
      if (error instanceof Error && "faults" in error && "code" in error) {
        const faults = error.faults as { path: string; expected: string; received: string }[];
        return { code: error.code, faults: faults.map(({ path, received }) => [path, received]) };
      }
    }
    throw new Error("expected a MetricInputError");
  };

  test("is refused with every fault of every record", () => {
    const bad = [
      touch("1", "ann", "course", school("1")),
      touch("2", "", "course", { is: "notKnown" }, "2022-02-30"),
      touch("3", "ben", "race", school("100001", "London")),
      touch("4", "ben", "race", { is: "notKnown" }),
      touch("4", "cat", "course", { is: "notKnown" }),
    ];
    const badRolls = [roll("100001", Number.NaN), roll("100001", -1), roll("100001", 1.5, "today")];
    expect(faultsOf(() => tallyReach({ touches: bad, rolls: badRolls }, options))).toEqual({
      code: "RECORD_INVALID",
      faults: [
        ["touches[0].workplace.urn", 'the text "1"'],
        ["touches[1].participant", 'the text ""'],
        ["touches[1].on", 'the text "2022-02-30"'],
        ["touches[2].workplace.localAuthority", 'the text "London"'],
        ["touches[3].programme", '"race"'],
        ["touches[4].id", '"4" again'],
        ["rolls[0].pupils", "the number NaN"],
        ["rolls[1].pupils", "the number -1"],
        ["rolls[2].censusOn", 'the text "today"'],
        ["rolls[2].pupils", "the number 1.5"],
      ],
    });
  });

  test("are two rolls of one school on the day; of another day or school they do not matter", () => {
    const conflicting = [
      roll("100001", 900),
      roll("100001", 910, "2021-01-21"),
      roll("100004", 1),
      roll("100004", 2),
      roll("100001", 920),
      roll("100001", 930),
    ];
    const one = [touch("1", "ann", "course", school("100001"))];
    expect(() => tallyReach({ touches: one, rolls: conflicting }, options)).toThrow(
      expect.objectContaining({
        code: "FACTS_CONFLICT",
        faults: [920, 930].map((pupils, index) => ({
          path: `rolls[${index + 4}].pupils`,
          expected: "900, the roll of 100001 on 2022-01-20 in an earlier record",
          received: `${pupils}`,
        })),
      }),
    );
    expect(tallyReach({ touches: one, rolls: conflicting.slice(0, 4) }, options).rolls).toEqual({
      is: "byId",
      entries: [{ id: "100001", value: 900 }],
    });
  });

  test("are options without a programme", () => {
    const none = () => programmeReach({ touches: [] }, { ...context, programmes: [] });
    expect(faultsOf(none)).toEqual({ code: "RECORD_INVALID", faults: [["programmes", "0"]] });
  });

  test("are options with a programme twice, or with a date that is none", () => {
    const withOptions = (programmes: typeof options.programmes, on?: string) => () =>
      tallyReach(
        { touches: [], ...(on !== undefined && { rolls: [] }) },
        { unit: "leaders", programmes, asOf: "2022-09-01", ...(on && { censusOn: on }) },
      );
    const twice = [options.programmes, options.programmes].flat();
    expect(faultsOf(withOptions(twice, "January"))).toEqual({
      code: "ID_DUPLICATED",
      faults: [
        ["programmes[2].id", '"course" again'],
        ["programmes[3].id", '"leaders" again'],
        ["censusOn", 'the text "January"'],
      ],
    });
    expect(faultsOf(withOptions(options.programmes, ""))).toEqual({
      code: "RECORD_INVALID",
      faults: [["censusOn", "nothing"]],
    });
  });
});

describe("reachResult", () => {
  const counted = countReach(tallyReach({ touches, rolls }, options));
  const [course, leaders] = counted.programmes;
  if (!course || !leaders) throw new Error("expected two programmes");

  test("carries what a report printed: 66 leaders, 25 trusts, 32 authorities, over 60,000 pupils", () => {
    const notStated = absent("notStated");
    const printed = {
      touches: notStated,
      people: exactly(66),
      schools: notStated,
      trusts: exactly(25),
      localAuthorities: exactly(32),
      pupils: {
        total: bounded("moreThan", 60_000),
        schoolsWithRoll: notStated,
        schoolsWithoutRoll: notStated,
      },
    };
    const counts: ReachCounts = {
      unit: "mainstream leaders",
      programmes: [{ id: "ilc", label: "Inclusive Leadership Course", ...printed }],
      atLeastOne: printed,
      workplaces: { school: notStated, outsideSchools: notStated, notKnown: notStated },
    };
    const result = reachResult(counts, { ...testContext, basis: publishedBasis });
    expect(result.body).toEqual(counts);
  });

  test("hides pupils with the number of schools, and makes the same of its own body", () => {
    const few = reachBody({ ...counted, atLeastOne: { ...counted.atLeastOne, schools: hidden } });
    expect(few.atLeastOne.pupils).toEqual({
      total: hidden,
      schoolsWithRoll: hidden,
      schoolsWithoutRoll: hidden,
    });
    expect(few.programmes[0]?.pupils).toEqual(course.pupils);
    expect(reachBody(few)).toEqual(few);
    expect(reachBody(reachBody(counted))).toEqual(reachBody(counted));
  });

  test.each(["schoolsWithRoll", "schoolsWithoutRoll"] as const)(
    "hides pupils with a hidden %s, and what is absent stays so",
    (of) => {
      const pupils = { ...course.pupils, total: absent("notStated"), [of]: hidden };
      const body = reachBody({ ...counted, programmes: [{ ...course, pupils }, leaders] });
      expect(body.programmes[0]?.pupils).toEqual({
        total: absent("notStated"),
        schoolsWithRoll: hidden,
        schoolsWithoutRoll: hidden,
      });
    },
  );

  test("refuses counts that cannot be together, all of them at once", () => {
    const wrong: ReachCounts = {
      ...counted,
      programmes: [
        { ...course, people: exactly(7), schools: exactly(8), trusts: exactly(3) },
        { ...leaders, id: "course", touches: exactly(1), localAuthorities: exactly(0) },
      ],
      atLeastOne: {
        ...counted.atLeastOne,
        localAuthorities: exactly(3),
        pupils: { ...counted.atLeastOne.pupils, total: exactly(1801) },
      },
      workplaces: { ...counted.workplaces, notKnown: exactly(0) },
    };
    expect(faultPaths(wrong)).toEqual([
      ["programmes[1].id", '"course" again'],
      ["programmes[0].people", "7"],
      ["programmes[0].schools", "8"],
      ["programmes[0].pupils.schoolsWithRoll and schoolsWithoutRoll", "2"],
      ["programmes[1].people", "2"],
      ["programmes[1].schools", "2"],
      ["programmes' touches", "7"],
      ["programmes[0].people", "7"],
      ["programmes[0].schools", "8"],
      ["programmes[0].trusts", "3"],
      ["atLeastOne.localAuthorities", "3"],
      ["atLeastOne.pupils.total", "1801"],
      ["workplaces", "5"],
    ]);
    expect(faultPaths({ ...counted, programmes: [] })).toEqual([["programmes", "0"]]);
  });

  test("takes a union between its largest part and all parts together, ends included", () => {
    const withPeople = (people: number) => ({
      ...counted,
      atLeastOne: { ...counted.atLeastOne, people: exactly(people) },
      workplaces: { ...counted.workplaces, school: exactly(people - 2) },
    });
    expect([4, 5, 7, 8].map((people) => faultPaths(withPeople(people)))).toEqual([
      [["programmes[0].people", "5"]],
      [],
      [],
      [["atLeastOne.people", "8"]],
    ]);
  });
});

function faultPaths(counts: ReachCounts): string[][] {
  try {
    reachResult(counts, testContext);
    return [];
  } catch (error) {
    const { faults } = error as { faults: { path: string; received: string }[] };
    return faults.map(({ path, received }) => [path, received]);
  }
}

function numberIn(count: { is: string }): number {
  if (!("value" in count)) throw new Error(`expected a number; received ${count.is}`);
  return Number(count.value);
}
