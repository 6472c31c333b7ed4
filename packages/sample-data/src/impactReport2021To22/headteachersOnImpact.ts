import { absent, type SurveyResult, surveyResult } from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";
import { printedItem } from "./printedItem";
import { reportScope } from "./reportScope";

const notStated = absent("notStated");

/** What headteachers say of their Difference Leader's impact; nothing but a percentage is printed. */
export function headteachersOnImpact(): SurveyResult {
  return surveyResult(
    {
      unit: "Difference Leaders",
      invited: notStated,
      responses: notStated,
      multiSelect: false,
      items: [
        printedItem({
          id: "positive-impact",
          statement: "Has evidenced positive impact on their AP school",
          measure: "chosen",
          printed: "93%",
        }),
      ],
    },
    fromReport({
      id: "dlp.headteachers.impact",
      title: "Difference Leaders' impact, according to their headteachers",
      subtitle:
        "Difference Leaders who had evidenced positive impact on their alternative provision school, in their headteachers' view, 2021/22",
      scope: reportScope.leadershipProgramme,
      population: "Difference Leaders whose headteacher answered",
      definition: "Leaders who, according to their headteacher, had evidenced positive impact",
      measuredBy: "survey",
      evidence: [
        {
          figure: "F071",
          section: "leadersThisYear",
          quote:
            "According to their Headteachers, 93% of Difference Leaders had evidenced positive impact",
        },
      ],
      caveats: [
        crossCheck(
          "X06",
          "The report does not say how many headteachers were asked or answered. Leaders and headteachers both give 93%, but nothing shows that the two are shares of the same number.",
        ),
      ],
    }),
  );
}
