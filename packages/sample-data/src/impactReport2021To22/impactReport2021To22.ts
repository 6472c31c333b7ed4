import { publishSnapshot, type Snapshot, standardPolicy } from "@the-difference/impact-sdk";
import { audiences } from "./audiences";
import { caseStudies } from "./caseStudies";
import { challengesAndLearnings } from "./challengesAndLearnings";
import { courseReach } from "./courseReach";
import { courseReached } from "./courseReached";
import { detentions } from "./detentions";
import { headteachersOnImpact } from "./headteachersOnImpact";
import { headteachersQuotes } from "./headteachersQuotes";
import { inclusiveLeadershipCourseSurvey } from "./inclusiveLeadershipCourseSurvey";
import { leadersEthnicity } from "./leadersEthnicity";
import { leadershipProgression } from "./leadershipProgression";
import { leadershipQuantities } from "./leadershipQuantities";
import { leadershipRecruitment } from "./leadershipRecruitment";
import { leadershipTargets } from "./leadershipTargets";
import { leadersSatisfaction } from "./leadersSatisfaction";
import { leadersStories } from "./leadersStories";
import { literacyPilot } from "./literacyPilot";
import { nationalExclusions } from "./nationalExclusions";
import { nationalOutcomesAt16 } from "./nationalOutcomesAt16";
import { oneSchoolsRoll } from "./oneSchoolsRoll";
import { partnerSchools } from "./partnerSchools";
import { programmeQuantities } from "./programmeQuantities";
import { promotionByCohort } from "./promotionByCohort";
import { recruitmentByYear } from "./recruitmentByYear";
import { registrantsNextSteps } from "./registrantsNextSteps";
import { registrantsSurvey } from "./registrantsSurvey";
import { theoryOfChange } from "./theoryOfChange";
import { trustQuantities } from "./trustQuantities";

/**
 * The figures of The Difference's Impact Report 2021-22, as printed there, with their places, their
 * words and what a reader should know of them; beside them its theory of change, what it learned, what
 * headteachers said, its case studies by role and its partner schools. Nothing in it was computed from records.
 */
export function impactReport2021To22(): Snapshot {
  return publishSnapshot(
    [
      leadershipRecruitment(),
      recruitmentByYear(),
      leadershipProgression(),
      promotionByCohort(),
      ...leadershipTargets(),
      ...leadershipQuantities(),
      leadersSatisfaction(),
      headteachersOnImpact(),
      registrantsSurvey(),
      registrantsNextSteps(),
      inclusiveLeadershipCourseSurvey(),
      courseReached(),
      ...courseReach(),
      leadersEthnicity(),
      ...trustQuantities(),
      ...literacyPilot(),
      ...caseStudies(),
      ...detentions(),
      ...oneSchoolsRoll(),
      audiences(),
      ...programmeQuantities(),
      ...nationalExclusions(),
      ...nationalOutcomesAt16(),
    ],
    standardPolicy,
    {
      id: "impact-report-2021-22",
      title: "The Difference, Impact Report 2021-22, as data",
      publisher: "Difference Impact",
      publishedOn: "2026-11-23",
      period: "2021-22",
      content: [
        theoryOfChange(),
        ...challengesAndLearnings(),
        ...headteachersQuotes(),
        ...leadersStories(),
        partnerSchools(),
      ],
    },
  );
}
