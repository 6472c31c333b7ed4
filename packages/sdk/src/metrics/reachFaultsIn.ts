import type { CodedFault } from "../errors/refuseFaults";
import { type Count, countRange } from "../results/count";
import { duplicateFaults } from "./duplicateFaults";
import type { ReachCounts } from "./ReachCounts";
import { sumFaults } from "./sumFaults";

const distinct = ["people", "schools", "trusts", "localAuthorities"] as const;

/** Everything in a reach's counts that cannot be together, as far as the counts tell. */
export function reachFaultsIn(counts: ReachCounts): CodedFault[] {
  const { programmes, atLeastOne, workplaces } = counts;
  const faults = duplicateFaults(
    programmes.map(({ id }) => id),
    (index) => `programmes[${index}].id`,
  );
  if (programmes.length === 0) {
    const expected = "at least 1 programme";
    faults.push({ code: "RECORD_INVALID", path: "programmes", expected, received: "0" });
    return faults;
  }
  const places = [...programmes.keys()].map((index) => `programmes[${index}]`);
  for (const [index, place] of [...places, "atLeastOne"].entries()) {
    const { touches, people, schools, pupils } = programmes[index] ?? atLeastOne;
    faults.push(
      ...sumFaults(`${place}.people`, [people], touches, "touches", "someParts"),
      ...sumFaults(`${place}.schools`, [schools], touches, "touches", "someParts"),
      ...sumFaults(
        `${place}.pupils.schoolsWithRoll and schoolsWithoutRoll`,
        [pupils.schoolsWithRoll, pupils.schoolsWithoutRoll],
        schools,
        "schools",
      ),
    );
  }
  const touches = programmes.map((programme) => programme.touches);
  faults.push(...sumFaults("programmes' touches", touches, atLeastOne.touches, "touches"));
  for (const of of distinct) {
    const parts = programmes.map((programme) => programme[of]);
    faults.push(...unionFaults(of, parts, atLeastOne[of], places));
  }
  const pupils = programmes.map((programme) => programme.pupils.total);
  faults.push(...unionFaults("pupils.total", pupils, atLeastOne.pupils.total, places));
  faults.push(...sumFaults("workplaces", Object.values(workplaces), atLeastOne.people, "people"));
  return faults;
}

/** Those of at least one part: as many as the largest part has, at most as many as all parts together. */
function unionFaults(
  of: string,
  parts: readonly Count[],
  union: Count,
  places: readonly string[],
): CodedFault[] {
  const faults = parts.flatMap((part, index) =>
    sumFaults(`${places[index]}.${of}`, [part], union, `${of} of at least one`, "someParts"),
  );
  const most = parts.reduce((sum, part) => sum + countRange(part).highest, 0);
  const { lowest } = countRange(union);
  if (lowest > most) {
    faults.push({
      code: "PARTS_FALL_SHORT",
      path: `atLeastOne.${of}`,
      expected: `at most ${most}, all programmes together`,
      received: `${lowest}`,
    });
  }
  return faults;
}
