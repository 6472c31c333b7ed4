import { exactly, type SurveyResult, surveyResult } from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";
import { unreported } from "./printedItem";
import { registrants } from "./registrants";
import { reportScope } from "./reportScope";

/** Whether contact with the charity made educators more likely to consider alternative provision. */
export function registrantsSurvey(): SurveyResult {
  return surveyResult(
    {
      unit: registrants.unit,
      invited: registrants.invited,
      responses: registrants.responses,
      multiSelect: false,
      items: [
        {
          id: "consider-alternative-provision",
          statement:
            "Connecting with The Difference has made me more likely to consider working in Alternative Provision in the future.",
          measure: "topTwoBoxes",
          base: registrants.responses,
          chosen: exactly(78),
          ...unreported,
        },
      ],
    },
    fromReport({
      id: "dlp.registrants.survey",
      title: "Considering work in alternative provision",
      subtitle:
        "Educators who registered interest and agreed or strongly agreed with the statement, survey of 2021/22",
      scope: reportScope.leadershipProgramme,
      population: registrants.population,
      definition: "Agreed or strongly agreed with the statement",
      measuredBy: "survey",
      evidence: [
        {
          figure: "F076",
          section: "commitmentThisYear",
          footnote: 6,
          quote:
            "agreed or strongly agreed that ‘Connecting with The Difference has made me more likely",
        },
        {
          figure: "F075",
          section: "commitmentThisYear",
          footnote: 6,
          quote: "responses from 104 (16%) of the 664 educators who registered interest",
        },
      ],
      caveats: [
        registrants.fewAnswered,
        registrants.responseRate,
        registrants.numbersAreDerived,
        crossCheck("X11"),
      ],
    }),
  );
}
