import { absent, type SurveyResult, surveyResult } from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";
import { printedItem } from "./printedItem";
import { reportScope } from "./reportScope";

const notStated = absent("notStated");

/** How satisfied Difference Leaders are; nothing but a percentage is printed. */
export function leadersSatisfaction(): SurveyResult {
  return surveyResult(
    {
      unit: "Difference Leaders",
      invited: notStated,
      responses: notStated,
      multiSelect: false,
      items: [
        printedItem({
          id: "satisfied",
          statement: "Satisfied with the Difference Leadership Programme",
          measure: "topTwoBoxes",
          printed: "93%",
        }),
      ],
    },
    fromReport({
      id: "dlp.leaders.satisfaction",
      title: "Difference Leaders' satisfaction with the programme",
      subtitle: "Difference Leaders who agree or strongly agree that they are satisfied, 2021/22",
      scope: reportScope.leadershipProgramme,
      population: "Difference Leaders; the report does not say which cohorts were asked",
      definition: "Agree or strongly agree that they are satisfied with the programme",
      measuredBy: "survey",
      evidence: [
        {
          figure: "F070",
          section: "leadersThisYear",
          quote: "93% of Difference Leaders agree or strongly agree that they are satisfied",
        },
      ],
      caveats: [
        crossCheck(
          "X06",
          "The report does not say how many leaders were asked or answered. If only the 29 current leaders were asked, 93% is 13 of 14, 14 of 15, 25 of 27, 26 of 28 or 27 of 29.",
        ),
      ],
    }),
  );
}
