import {
  absent,
  exactly,
  type Reached,
  type ReachResult,
  reachResult,
} from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

const none = exactly(0);
const notCounted = absent("notApplicable");

const nobody: Reached = {
  touches: none,
  people: none,
  schools: none,
  trusts: none,
  localAuthorities: none,
  pupils: { total: notCounted, schoolsWithRoll: notCounted, schoolsWithoutRoll: notCounted },
};

/** A programme that has reached nobody yet, and of which no pupils are counted. */
export function emptyReach(): ReachResult {
  return reachResult(
    {
      unit: "leaders",
      programmes: [{ id: "course", label: "Course that begins in autumn", ...nobody }],
      atLeastOne: nobody,
      workplaces: { school: none, outsideSchools: none, notKnown: none },
    },
    illustrativeContext({
      id: "example.empty-reach",
      title: "Reach of a programme that has not begun",
      subtitle: "Leaders on the course with their schools, trusts and authorities, 2025/26",
      status: "provisional",
      population: "Leaders on a course without participants yet",
    }),
  );
}
