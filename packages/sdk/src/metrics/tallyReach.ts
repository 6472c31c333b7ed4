import * as z from "zod/mini";
import { type CodedFault, refuseFaults } from "../errors/refuseFaults";
import { exactly } from "../results/count";
import { isoDateSchema } from "../schemas/isoDate";
import { type SchoolRoll, schoolRollSchema } from "../schemas/schoolRoll";
import { type Touch, touchSchema } from "../schemas/touch";
import { byId } from "./ById";
import { duplicateFaults } from "./duplicateFaults";
import { duplicateId } from "./duplicateId";
import { idSet } from "./IdSet";
import type { ReachTally } from "./ReachTally";
import { readRecords } from "./readRecords";
import { recordFaults } from "./recordFaults";
import { unknownId } from "./unknownId";

export interface ReachRecords {
  touches: Iterable<Touch>;
  /** Of these and any other schools and dates; those of touched schools on the day of the census count. */
  rolls?: Iterable<SchoolRoll>;
}

export interface ReachOptions {
  /** Who is touched, in the plural: `leaders`. */
  unit: string;
  /** At least one, in the order in which they are shown. */
  programmes: readonly { id: string; label: string }[];
  /** The day of the school census whose rolls count; without it no pupils are counted. */
  censusOn?: string;
}

/**
 * Gathers the distinct people, schools, trusts and local authorities that programmes touched: one pass
 * over touches, one over rolls.
 *
 * A school is its URN: a name is shared by many. Trust and local authority are those of the record, as
 * of its day. Of parts that are tallied apart, each needs the rolls of its schools; a school of two
 * parts is merged into one.
 *
 * @param asOf - ISO date; later touches are left out
 * @throws {MetricInputError} RECORD_INVALID, ID_DUPLICATED for a touch that is there twice, ID_UNKNOWN,
 *   FACTS_CONFLICT for two rolls of one school on the day; every fault is listed
 * @example
 * const options = { unit: "leaders", programmes: [{ id: "course", label: "Course" }] };
 * tallyReach({ touches }, { ...options, asOf: "2022-09-01" }).programmes[0]?.schools;
 * //=> { is: "idSet", ids: ["100001", "100002"] }
 */
export function tallyReach(
  records: ReachRecords,
  { unit, programmes, censusOn, asOf }: ReachOptions & { asOf: string },
): ReachTally {
  const faults = [
    ...duplicateFaults(
      programmes.map(({ id }) => id),
      (index) => `programmes[${index}].id`,
    ),
    ...censusFaults(censusOn, records.rolls !== undefined),
  ];
  const found = new Map(programmes.map(({ id }) => [id, noneFound()]));
  const peopleOfSchools = new Set<string>();
  const peopleOutsideSchools = new Set<string>();
  const seen = new Set<string>();
  for (const [touch, path] of readRecords(touchSchema, records.touches, "touches", faults)) {
    const { id, participant, programme, on, workplace } = touch;
    if (seen.has(id)) faults.push(duplicateId(`${path}.id`, id));
    seen.add(id);
    const ofProgramme = found.get(programme);
    if (!ofProgramme) {
      faults.push(unknownId(`${path}.programme`, "a programme of the options", programme));
    }
    if (!ofProgramme || on > asOf) continue;
    ofProgramme.touches += 1;
    ofProgramme.people.add(participant);
    if (workplace.is === "notKnown") continue;
    if (workplace.is === "school") ofProgramme.schools.add(workplace.urn);
    (workplace.is === "school" ? peopleOfSchools : peopleOutsideSchools).add(participant);
    if (workplace.trust !== undefined) ofProgramme.trusts.add(workplace.trust);
    if (workplace.localAuthority !== undefined) {
      ofProgramme.localAuthorities.add(workplace.localAuthority);
    }
  }
  const schools = new Set([...found.values()].flatMap((programme) => [...programme.schools]));
  const rolls = readRolls(records.rolls ?? [], schools, censusOn, faults);
  refuseFaults("programme reach", faults);

  return {
    unit,
    ...(censusOn !== undefined && { censusOn }),
    programmes: programmes.map(({ id, label }) => {
      const { touches, people, ...organisations } = found.get(id) ?? noneFound();
      return {
        id,
        label,
        touches: exactly(touches),
        people: idSet(people),
        schools: idSet(organisations.schools),
        trusts: idSet(organisations.trusts),
        localAuthorities: idSet(organisations.localAuthorities),
      };
    }),
    peopleOfSchools: idSet(peopleOfSchools),
    peopleOutsideSchools: idSet(peopleOutsideSchools),
    rolls: byId(rolls),
  };
}

function noneFound() {
  return {
    touches: 0,
    people: new Set<string>(),
    schools: new Set<string>(),
    trusts: new Set<string>(),
    localAuthorities: new Set<string>(),
  };
}

function readRolls(
  records: Iterable<SchoolRoll>,
  schools: ReadonlySet<string>,
  censusOn: string | undefined,
  faults: CodedFault[],
): Map<string, number> {
  const rolls = new Map<string, number>();
  for (const [roll, path] of readRecords(schoolRollSchema, records, "rolls", faults)) {
    if (roll.censusOn !== censusOn || !schools.has(roll.urn)) continue;
    const before = rolls.get(roll.urn);
    if (before === undefined) rolls.set(roll.urn, roll.pupils);
    else if (before !== roll.pupils) {
      faults.push({
        code: "FACTS_CONFLICT",
        path: `${path}.pupils`,
        expected: `${before}, the roll of ${roll.urn} on ${censusOn} in an earlier record`,
        received: `${roll.pupils}`,
      });
    }
  }
  return rolls;
}

function censusFaults(censusOn: string | undefined, hasRolls: boolean): CodedFault[] {
  if (censusOn === undefined && !hasRolls) return [];
  const parsed = z.safeParse(isoDateSchema, censusOn);
  if (parsed.success) return [];
  return recordFaults(parsed.error.issues, censusOn, "censusOn");
}
