import type { TheoryNode, TheoryOfChange } from "@the-difference/impact-sdk";
import { contentFromReport } from "./contentFromReport";

/** The Difference Model in the report's words; which node leads to which is not stated there. */
export function theoryOfChange(): TheoryOfChange {
  return {
    is: "theoryOfChange",
    ...contentFromReport("model", "model", []),
    title: "The Difference Model",
    issues: [
      node("vulnerable-children", "Vulnerable children are often failed by the education system", [
        "national.english-and-maths.gap",
        "national.no-destination-at-16.gap",
      ]),
      node(
        "societal-belief",
        "Societal belief that reducing exclusions is neither desirable nor feasible",
      ),
      node("mainstream-expertise", "Lack of inclusion expertise in mainstream schools"),
      node(
        "hiring-in-ap",
        "AP schools struggle to hire experienced leaders and qualified teachers",
      ),
    ],
    activities: [
      {
        ...node("leadership-programme", "Difference Leadership Programme", [
          "dlp.2022.recruitment",
          "dlp.length",
          "dlp.training-hours",
        ]),
        detail:
          "An intensive training programme for high-potential existing or aspiring inclusive school leaders. Involves two years as an AP senior leader, plus 290 hours of teacher development delivered by The Difference.",
      },
      {
        ...node("inclusive-leadership-course", "Inclusive Leadership Course", [
          "ilc.length",
          "ilc.training-days",
        ]),
        detail:
          "One-year of professional development for existing mainstream senior leaders. Six training days plus practical assignments and specialist Difference support.",
      },
      {
        ...node("community-communications", "Community Communications", [
          "communications.audiences",
        ]),
        detail:
          "Spreading understanding of inclusion and best practice to a wider education audience through bulletins, blogs, social media, podcasts and conferences.",
      },
      {
        ...node("research-and-consultancy", "Research & Consultancy", ["trusts.consultancies"]),
        detail:
          "Investigating what works to support vulnerable students and feeding this into publications, our programmes, and MAT-commissioned consultancy projects.",
      },
      {
        ...node("policy-influencing", "Policy Influencing"),
        detail:
          "Work to influence national and local policy-makers, as well as influential MATs, to create inclusive policies and systems.",
      },
    ],
    outputs: [
      node("transformational-leaders", "Transformational school leaders with inclusion expertise", [
        "dlp.progression",
        "dlp.headteachers.impact",
      ]),
      node(
        "commitment-to-inclusion",
        "Clear commitment to inclusion from teachers, schools, MATs and government",
        [
          "dlp.registrants.survey",
          "dlp.registrants.next-steps",
          "trusts.employing-difference-leaders",
        ],
      ),
    ],
    outcomes: [
      node(
        "beliefs-and-practice",
        "Positive change in inclusion beliefs and practice across all schools",
        ["case.behaviour-policy.schools"],
      ),
      node("fewer-exclusions", "Reduction in school exclusions across England", [
        "ilc.2021-22.survey",
      ]),
      node("education-and-life", "Better education and life outcomes for vulnerable students", [
        "literacy-pilot.gains",
        "literacy-pilot.one-school.qualifications",
      ]),
    ],
  };
}

function node(id: string, text: string, results: string[] = []): TheoryNode {
  return { id, text, results };
}
