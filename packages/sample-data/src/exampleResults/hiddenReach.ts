import { exactly, type Reached, type ReachResult, reachResult } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

/** A programme that has reached few people in few schools, beside one of many; a roll is missing. */
export function hiddenReach(): ReachResult {
  return reachResult(
    {
      unit: "leaders",
      censusOn: "2026-01-15",
      programmes: [
        {
          id: "course",
          label: "Inclusive leadership course",
          ...reached([164, 82, 41, 9, 14], [30_410, 38, 3]),
        },
        {
          id: "pilot",
          label: "Pilot of a mentoring scheme",
          ...reached([4, 3, 2, 1, 2], [610, 2, 0]),
        },
      ],
      atLeastOne: reached([168, 85, 43, 10, 15], [31_020, 40, 3]),
      workplaces: { school: exactly(78), outsideSchools: exactly(7), notKnown: exactly(0) },
    },
    illustrativeContext({
      id: "example.hidden-reach",
      title: "Reach of a course and of a pilot",
      subtitle: "Leaders on both programmes, with their schools, trusts and authorities, 2025/26",
      population: "Leaders on the course and on the pilot",
    }),
  );
}

function reached(
  [touches, people, schools, trusts, localAuthorities]: [number, number, number, number, number],
  [pupils, withRoll, withoutRoll]: [number, number, number],
): Reached {
  return {
    touches: exactly(touches),
    people: exactly(people),
    schools: exactly(schools),
    trusts: exactly(trusts),
    localAuthorities: exactly(localAuthorities),
    pupils: {
      total: exactly(pupils),
      schoolsWithRoll: exactly(withRoll),
      schoolsWithoutRoll: exactly(withoutRoll),
    },
  };
}
