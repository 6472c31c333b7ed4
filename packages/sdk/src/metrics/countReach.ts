import { absent, exactly } from "../results/count";
import type { Reached } from "../results/reachResult";
import type { ReachCounts } from "./ReachCounts";
import type { ProgrammeTally, ReachTally } from "./ReachTally";

/**
 * Counts the ids of a tally, or of merged tallies: by programme, and touched by at least one.
 *
 * Two programmes that have touched some of the same schools have |A| + |B| − |A ∩ B| together.
 *
 * @returns counts without ids; `reachResult` makes a result of them
 * @example
 * const options = { unit: "leaders", programmes: [{ id: "course", label: "Course" }] };
 * const tally = tallyReach({ touches }, { ...options, asOf: "2022-09-01" });
 * countReach(tally).atLeastOne; //=> { touches: exactly(3), people: exactly(2), schools: exactly(2), … }
 */
export function countReach(tally: ReachTally): ReachCounts {
  const { unit, censusOn, programmes } = tally;
  const rolls = new Map(tally.rolls.entries.map(({ id, value }) => [id, value]));
  const countsOf = (parts: readonly ProgrammeTally[]): Reached => ({
    touches: exactly(sum(parts.map(({ touches }) => (touches.is === "exact" ? touches.value : 0)))),
    people: exactly(idsOf(parts, "people").size),
    schools: exactly(idsOf(parts, "schools").size),
    trusts: exactly(idsOf(parts, "trusts").size),
    localAuthorities: exactly(idsOf(parts, "localAuthorities").size),
    pupils: pupilsIn(idsOf(parts, "schools"), censusOn === undefined ? undefined : rolls),
  });

  const people = idsOf(programmes, "people").size;
  const ofSchools = new Set(tally.peopleOfSchools.ids);
  const outside = tally.peopleOutsideSchools.ids.filter((id) => !ofSchools.has(id)).length;
  return {
    unit,
    ...(censusOn !== undefined && { censusOn }),
    programmes: programmes.map((programme) => ({
      id: programme.id,
      label: programme.label,
      ...countsOf([programme]),
    })),
    atLeastOne: countsOf(programmes),
    workplaces: {
      school: exactly(ofSchools.size),
      outsideSchools: exactly(outside),
      notKnown: exactly(people - ofSchools.size - outside),
    },
  };
}

type Ids = "people" | "schools" | "trusts" | "localAuthorities";

function idsOf(parts: readonly ProgrammeTally[], of: Ids): Set<string> {
  return new Set(parts.flatMap((part) => part[of].ids));
}

function pupilsIn(
  schools: ReadonlySet<string>,
  rolls: ReadonlyMap<string, number> | undefined,
): Reached["pupils"] {
  if (!rolls) {
    const notCounted = absent("notAvailable");
    return { total: notCounted, schoolsWithRoll: notCounted, schoolsWithoutRoll: notCounted };
  }
  const known = [...schools].flatMap((urn) => rolls.get(urn) ?? []);
  return {
    total: exactly(sum(known)),
    schoolsWithRoll: exactly(known.length),
    schoolsWithoutRoll: exactly(schools.size - known.length),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
