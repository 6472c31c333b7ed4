import {
  absent,
  bounded,
  exactly,
  type Reached,
  type ReachResult,
  reachResult,
} from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";
import { reportScope } from "./reportScope";

const notStated = absent("notStated");

const reached: Reached = {
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

/** Leaders, trusts, local authorities and pupils that the course reached in one year, side by side. */
export function courseReached(): ReachResult {
  return reachResult(
    {
      unit: "mainstream leaders",
      programmes: [{ id: "ilc", label: "Inclusive Leadership Course", ...reached }],
      atLeastOne: reached,
      workplaces: { school: notStated, outsideSchools: notStated, notKnown: notStated },
    },
    fromReport({
      id: "ilc.2021-22.reach",
      title: "Reach of the Inclusive Leadership Course",
      subtitle:
        "Mainstream leaders on the course and the trusts, authorities and students of their schools, 2021/22",
      scope: reportScope.inclusiveLeadershipCourse,
      population: "Participants in the 2021/22 Inclusive Leadership Course and their schools",
      definition:
        "Mainstream leaders on the course; trusts, local authorities and students of the schools where they work",
      measuredBy: "notStated",
      evidence: [
        { figure: "F090", section: "leadersThisYear", quote: "66 mainstream leaders" },
        { figure: "F091", section: "leadersThisYear", quote: "schools spanning 25 MATs" },
        { figure: "F092", section: "leadersThisYear", quote: "32 local authorities" },
        { figure: "F093", section: "leadersThisYear", quote: "over 60,000 students" },
      ],
      caveats: [
        {
          text: "The report counts no schools, and does not say on which day the students were counted. They are in the leaders' schools; nobody says that each of them met a leader.",
        },
        crossCheck("X03"),
        crossCheck("X24"),
        crossCheck("X29", "The report prints “over 60,000” students, not the exact number."),
      ],
    }),
  );
}
