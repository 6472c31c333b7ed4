import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { expectProtected } from "../../testing/expectProtected";
import { fuzzRuns } from "../../testing/fuzzRuns";
import { testContext } from "../../testing/testContext";
import type { ReachCounts } from "../metrics/ReachCounts";
import { reachResult } from "../metrics/reachResult";
import { absent, exactly, hidden } from "../results/count";
import type { Reached, ReachResult } from "../results/reachResult";
import { standardPolicy } from "./policy";
import { protectResults } from "./protectResults";

const notCounted = absent("notAvailable");
const noPupils = {
  total: notCounted,
  schoolsWithRoll: notCounted,
  schoolsWithoutRoll: notCounted,
};

interface Numbers {
  /** Only in the first programme, only in the second, in both. */
  people: [number, number, number];
  /** How often people of each came again. */
  again: [number, number];
  schools: [number, number, number];
}

function countsOf({ people, again, schools }: Numbers): ReachCounts {
  const reached = (persons: number, times: number, places: number): Reached => ({
    touches: exactly(times),
    people: exactly(persons),
    schools: exactly(places),
    trusts: notCounted,
    localAuthorities: notCounted,
    pupils: noPupils,
  });
  const [onlyA, onlyB, both] = people;
  const [schoolsA, schoolsB, shared] = schools;
  const timesA = onlyA + both + again[0];
  const timesB = onlyB + both + again[1];
  return {
    unit: "leaders",
    programmes: [
      { id: "a", label: "A", ...reached(onlyA + both, timesA, schoolsA + shared) },
      { id: "b", label: "B", ...reached(onlyB + both, timesB, schoolsB + shared) },
    ],
    atLeastOne: reached(onlyA + onlyB + both, timesA + timesB, schoolsA + schoolsB + shared),
    workplaces: { school: notCounted, outsideSchools: notCounted, notKnown: notCounted },
  };
}

/** What is left of a reach of one programme: the same counts in the programme and in at least one. */
function ofOneProgramme(
  inSchools: number,
  outside: number,
  unknown: number,
  again: number,
): ReachCounts {
  const people = inSchools + outside + unknown;
  const reached: Reached = {
    touches: exactly(people + again),
    people: exactly(people),
    schools: notCounted,
    trusts: notCounted,
    localAuthorities: notCounted,
    pupils: noPupils,
  };
  return {
    unit: "leaders",
    programmes: [{ id: "a", label: "A", ...reached }],
    atLeastOne: reached,
    workplaces: {
      school: exactly(inSchools),
      outsideSchools: exactly(outside),
      notKnown: exactly(unknown),
    },
  };
}

/** The counts of people, or of schools, and nothing else. */
function only(of: "people" | "schools", counts: ReachCounts): ReachCounts {
  const gone =
    of === "people" ? { schools: notCounted } : { people: notCounted, touches: notCounted };
  return {
    ...counts,
    programmes: counts.programmes.map((programme) => ({ ...programme, ...gone })),
    atLeastOne: { ...counts.atLeastOne, ...gone },
  };
}

const count = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 6 }),
  fc.integer({ min: 0, max: 30 }),
);
const three = fc.tuple(count, count, count);

const overlap = ([a, b, both]: [number, number, number]) => ({
  onlyA: a,
  onlyB: b,
  both,
  inA: a + both,
  inB: b + both,
  all: a + b + both,
});
const named = (counts: Record<string, number>, threshold: number) =>
  Object.entries(counts).map(([name, value]) => ({ name, value, threshold }));

describe("an attacker with the published JSON of a reach", () => {
  it("finds no small number of people who were in one programme alone, in both, or came again", () => {
    fc.assert(
      fc.property(three, fc.tuple(count, count), (people, again) => {
        const numbers = (leaves: number[][]): Numbers => {
          const [a = 0, b = 0, both = 0, x = 0, y = 0] = leaves.flat();
          return { people: [a, b, both], again: [x, y], schools: [0, 0, 0] };
        };
        expectProtected({
          leaves: [...people.map((value) => [value]), again],
          resultOf: (leaves) => reachResult(only("people", countsOf(numbers(leaves))), testContext),
          people: (leaves) => {
            const { people: who, again: times } = numbers(leaves);
            return named({ ...overlap(who), againA: times[0], againB: times[1] }, 5);
          },
        });
      }),
      fuzzRuns(20),
    );
  });

  it("finds no small number of people who work in schools, outside, or nobody knows where", () => {
    fc.assert(
      fc.property(three, count, (places, again) => {
        expectProtected({
          leaves: [places, [again]],
          resultOf: ([[school = 0, outside = 0, unknown = 0] = [], [times = 0] = []]) =>
            reachResult(ofOneProgramme(school, outside, unknown, times), testContext),
          people: ([[school = 0, outside = 0, unknown = 0] = [], [times = 0] = []]) =>
            named({ school, outside, unknown, times, all: school + outside + unknown }, 5),
        });
      }),
      fuzzRuns(20),
    );
  });

  it("finds not which one or two schools a programme touched alone", () => {
    fc.assert(
      fc.property(three, (schools) => {
        const numbers = (leaves: number[][]): Numbers => {
          const [a = 0, b = 0, both = 0] = leaves.flat();
          return { people: [50, 50, 50], again: [50, 50], schools: [a, b, both] };
        };
        expectProtected({
          leaves: schools.map((value) => [value]),
          resultOf: (leaves) =>
            reachResult(only("schools", countsOf(numbers(leaves))), testContext),
          people: (leaves) => named(overlap(numbers(leaves).schools), 3),
        });
      }),
      fuzzRuns(20),
    );
  });
});

describe("reachProtection", () => {
  const wide: Numbers = {
    people: [30, 20, 10],
    again: [10, 10],
    schools: [10, 10, 10],
  };
  const protect = (numbers: Partial<Numbers>, change: (counts: ReachCounts) => ReachCounts) => {
    const before = reachResult(change(countsOf({ ...wide, ...numbers })), testContext);
    const [{ result, hiddenValues } = never()] = protectResults([before], standardPolicy);
    return { before, body: (result as ReachResult).body, hiddenValues };
  };

  it("leaves a reach in which nothing is small as it is", () => {
    const { before, body, hiddenValues } = protect({}, (counts) => counts);
    expect(body).toEqual(before.body);
    expect(hiddenValues).toEqual([]);
  });

  it("hides one of three where 3 people are in both programmes", () => {
    // 30 + 3 in A, 20 + 3 in B, 53 in all: 33 + 23 − 53 = 3. The smallest of the three is hidden, and
    // with it whatever it could be worked out from.
    const { body } = protect({ people: [30, 20, 3] }, (counts) => counts);
    expect(body.programmes.map(({ people }) => people)).toEqual([exactly(33), hidden]);
    expect(body.atLeastOne.people).toEqual(exactly(53));
  });

  it("hides pupils with the one school that only one programme touched", () => {
    const pupils = (schools: number) => ({
      total: exactly(schools * 1000),
      schoolsWithRoll: exactly(schools),
      schoolsWithoutRoll: exactly(0),
    });
    const { body, hiddenValues } = protect({ schools: [1, 10, 10] }, (counts) => ({
      ...counts,
      programmes: counts.programmes.map((programme, index) => ({
        ...programme,
        pupils: pupils([11, 20][index] ?? 0),
      })),
      atLeastOne: { ...counts.atLeastOne, pupils: pupils(21) },
    }));
    const gone = { total: hidden, schoolsWithRoll: hidden, schoolsWithoutRoll: hidden };
    const reached = [...body.programmes, body.atLeastOne];
    expect(reached.filter(({ schools }) => schools === hidden)).toHaveLength(1);
    for (const { schools, pupils } of reached) {
      if (schools === hidden) expect(pupils).toEqual(gone);
      else expect(pupils.total).toMatchObject({ is: "exact" });
    }
    expect(hiddenValues).toEqual(expect.arrayContaining([20, 20_000]));
  });

  it("takes a single programme and at least one programme for the same people", () => {
    const { body } = protect({}, () => {
      const { programmes, atLeastOne, ...counts } = ofOneProgramme(9, 3, 0, 0);
      return {
        ...counts,
        programmes: programmes.map((programme) => ({ ...programme, schools: exactly(2) })),
        atLeastOne: { ...atLeastOne, schools: exactly(2) },
      };
    });
    const [programme] = body.programmes;
    expect(programme?.schools).toEqual(hidden);
    expect(body.atLeastOne.schools).toEqual(hidden);
    expect(programme?.people).toEqual(body.atLeastOne.people);
    expect(body.workplaces.outsideSchools).toEqual(hidden);
    const told = [body.workplaces.school, body.atLeastOne.people].filter((one) => one !== hidden);
    expect(told).toHaveLength(1);
  });
});

function never(): never {
  throw new Error("expected a result");
}
