import { bounded, exactly, type SurveyResult, surveyResult } from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";
import { printedItem } from "./printedItem";
import { reportScope } from "./reportScope";

/** What participants of the 2021/22 course said in its last session. */
export function inclusiveLeadershipCourseSurvey(): SurveyResult {
  return surveyResult(
    {
      unit: "participants",
      // The only whole number that makes 46 answers 63%; derivedNumbers.test.ts tries them all.
      invited: bounded("about", 73),
      responses: exactly(46),
      multiSelect: false,
      items: [
        printedItem({
          id: "reduced-exclusions",
          statement: "Course learnings have already supported reduced exclusions",
          measure: "chosen",
          printed: "60%",
        }),
        printedItem({
          id: "would-recommend",
          statement: "Would recommend the course to a colleague",
          measure: "chosen",
          printed: "98%",
        }),
      ],
    },
    fromReport({
      id: "ilc.2021-22.survey",
      title: "What participants said of the Inclusive Leadership Course",
      subtitle:
        "Participants of 2021/22 who agreed with each statement, asked in the final session",
      scope: reportScope.inclusiveLeadershipCourse,
      population: "Participants in the 2021/22 Inclusive Leadership Course",
      definition:
        "Participants who reported reduced exclusions, and who would recommend the course. The wording of the questions is not printed",
      measuredBy: "survey",
      evidence: [
        {
          figure: "F072",
          section: "leadersThisYear",
          quote:
            "60% reported that Inclusive Leadership Course (ILC) learnings have already supported reduced exclusions",
        },
        {
          figure: "F073",
          section: "leadersThisYear",
          quote: "98% would recommend the course to a colleague",
        },
        {
          figure: "F074",
          section: "mainstreamLeaders",
          footnote: 12,
          quote: "received 46 responses (63% of the total cohort)",
        },
      ],
      caveats: [
        crossCheck("X04"),
        crossCheck("X05"),
        crossCheck("X03"),
        {
          text: "People were asked in the last session, so anyone who had left the course could not answer.",
        },
        crossCheck("X27"),
      ],
    }),
  );
}
