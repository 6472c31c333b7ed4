import type { ChallengeAndLearning } from "@the-difference/impact-sdk";
import { contentFromReport } from "./contentFromReport";

/** What did not go as hoped and what was learned of it, section by section, in the report's words. */
export function challengesAndLearnings(): ChallengeAndLearning[] {
  return [
    {
      is: "challengeAndLearning",
      ...contentFromReport("learning.recruitment", "developingLeaders", [
        "dlp.2022.recruitment",
        "dlp.2022.recruitment-target",
      ]),
      section: "Developing Transformational Leaders",
      challenge:
        "For our 2022 Cohort, we recruited and placed 19 leaders, falling slightly short of our target of 20. Key barriers include ongoing budget difficulties for AP schools post-pandemic and the challenge of finding the right vacancies to match the strongest Difference Leader candidates.",
      learning:
        "While the majority of Difference Leaders will continue to be placed in AP schools, next year we may pilot a number of test & learn placements in other settings - though still those that work primarily with children who have been excluded, or are at risk of exclusion. In doing so, we would test the suitability of a broader range of placements for developing inclusion expertise.",
    },
    {
      is: "challengeAndLearning",
      ...contentFromReport("learning.tracking-impact", "trackingAlumni", [
        "national.exclusions-data-lag",
      ]),
      section: "Tracking Alumni Impact",
      challenge:
        "Tracking impact on exclusions is complex: it can take years not months to see the impact of work at a whole school level. This is exacerbated by the fact that government data on exclusions is available only 12 months after the school year ends. Additionally, schools are not required to collect data on all forms of exclusion, such as managed moves.",
      learning:
        "Coaching conversations with Alumni this year helped us gain a better understanding of barriers and enablers for inclusion impact. We gathered details and data around their early achievements, contextualised these for specific school contexts, and wrote up a number of case studies (a selection featured here). As Alumni numbers grow, we'll continue to conduct qualitative interviews with a sample of leaders to supplement our data tracking.",
    },
    {
      is: "challengeAndLearning",
      ...contentFromReport("learning.alumni-network", "growingAlumni", [
        "dlp.progression",
        "dlp.2020.mainstream-target",
      ]),
      section: "Growing the Alumni Network",
      challenge:
        "Half of this year's graduating Difference Leaders chose to remain in AP. Five have been promoted to Deputy Head or Headteacher and feel another year is needed to maximise positive impact and their own leadership development. Though the rate of leadership progression was high, we have not reached our target for 60% mainstream progression.",
      learning:
        "The Difference is developing a strong Alumni network that will continue to link Leaders to each other and to The Difference. Support and progression opportunities can be shared across this network, facilitating future mainstream moves. It will help The Difference to track long-term career development and understand ongoing AP impact.",
    },
    {
      is: "challengeAndLearning",
      ...contentFromReport("learning.alternative-provision", "alternativeProvision", [
        "dlp.headteachers.impact",
        "literacy-pilot.gains",
      ]),
      section: "Impact In Alternative Provision",
      challenge:
        "Different AP schools cater to different student populations and need levels. Some focus on reintegration back to mainstream, whilst others work to secure qualifications at the AP. Their intake also fluctuates throughout the year, and many students are not officially 'on-roll'. This variation in purpose and desired outcomes – alongside high pupil turnover – make it difficult to compare data with previous years or other schools.",
      learning:
        "In addition to the data collected by Difference Leaders on their projects, we survey partner AP headteachers to understand and evidence impact. We also interview and survey Difference Leaders to collect detailed case studies about their impact in AP.",
    },
    {
      is: "challengeAndLearning",
      ...contentFromReport("learning.trusts", "trusts", [
        "ilc.training-days",
        "ilc-middle-leaders.training-sessions",
      ]),
      section: "Growing Investment from MATs",
      challenge:
        "The ongoing effects of the pandemic, plus the cost-of-living crisis, mean that a rapidly growing number of children and young people are experiencing new vulnerabilities. There is greater demand from schools for professional development that can help them better meet student safeguarding and wellbeing needs. But both schools and senior leaders are also experiencing rising demands on their time and resources – making it harder to enact meaningful whole-school inclusion plans.",
      learning:
        "To provide a way for schools to deepen their engagement with inclusive practice, without putting unrealistic demands on senior leadership teams, The Difference has launched the Inclusive Leadership Course for Middle Leaders. The original programme (six full days of training, designed for senior leaders) will continue to run. Middle leaders engage in a parallel programme of six virtual ‘Twilight’ sessions and collaborate with senior leaders to amplify inclusive practice across their schools.",
    },
  ];
}
