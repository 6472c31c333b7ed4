import { exactly, type SurveyResult, surveyResult } from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";
import { printedItem, unreported } from "./printedItem";
import { registrants } from "./registrants";
import { reportScope } from "./reportScope";

/** What educators did next for inclusion; people could name several steps. */
export function registrantsNextSteps(): SurveyResult {
  return surveyResult(
    {
      unit: registrants.unit,
      invited: registrants.invited,
      responses: registrants.responses,
      multiSelect: true,
      items: [
        step("any-further-step", "Took further steps to pursue an interest in inclusion", 76),
        printedItem({
          id: "new-responsibilities",
          statement:
            "Seeking new responsibilities within their current role to focus on vulnerable learners",
          measure: "chosen",
          printed: "38%",
        }),
        step(
          "professional-development",
          "Completed professional development focused on supporting vulnerable learners",
          31,
        ),
        step(
          "applied-elsewhere",
          "Applied to work in an AP or special school outside of The Difference",
          17,
        ),
      ],
    },
    fromReport({
      id: "dlp.registrants.next-steps",
      title: "Next steps of educators who registered interest",
      subtitle:
        "Educators who took each step since connecting with The Difference, survey of 2021/22; several answers possible",
      scope: reportScope.leadershipProgramme,
      population: registrants.population,
      definition: "Have taken this step since connecting with The Difference, by their own account",
      measuredBy: "survey",
      evidence: [
        {
          figure: "F077",
          section: "movement",
          footnote: 13,
          quote: "an estimated 73% have already taken further steps",
        },
        { figure: "F078", section: "movement", quote: "38% are seeking new responsibilities" },
        {
          figure: "F079",
          section: "movement",
          quote: "30% have completed professional development",
        },
        {
          figure: "F080",
          section: "movement",
          quote: "16% have applied to work in an AP or Special school",
        },
        { figure: "F075", section: "movement", footnote: 13, quote: "received 104 responses" },
      ],
      caveats: [
        crossCheck(
          "X10",
          "The report speaks of “an estimated 73%” as if of everyone who registered. It is a share of the 104 who answered; of all 664 it could be anything from 11% to 96%.",
        ),
        crossCheck("X09"),
        registrants.responseRate,
        registrants.numbersAreDerived,
        crossCheck("X08", "38% of 104 could be 39 or 40 people, so it stays a percentage."),
      ],
    }),
  );
}

function step(id: string, statement: string, people: number) {
  return {
    id,
    statement,
    measure: "chosen" as const,
    base: registrants.responses,
    chosen: exactly(people),
    ...unreported,
  };
}
