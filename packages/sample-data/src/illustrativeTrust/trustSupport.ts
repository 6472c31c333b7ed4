import { exactly, type SurveyResult, surveyItem } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import { leaderCount } from "./exampleLeaders";
import { exampleResponses, supportQuestion } from "./exampleResponses";

/** Whether leaders know whom to ask about a pupil at risk of exclusion. */
export function trustSupport(random: () => number): SurveyResult {
  return surveyItem(exampleResponses(random), {
    unit: "leaders",
    invited: exactly(leaderCount),
    questions: [supportQuestion],
    ...illustrativeContext({
      id: "trust.leaders.support",
      title: "Knowing whom to ask when a pupil is at risk",
      subtitle:
        "Leaders in the trust's schools who agree or strongly agree, survey of February 2026",
      population: "Middle and senior leaders in the trust's schools",
      asked: { askedOn: "February 2026", mode: "online" },
    }),
  });
}
