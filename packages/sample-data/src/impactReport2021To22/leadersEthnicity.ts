import {
  absent,
  type Benchmark,
  type BreakdownResult,
  breakdownResult,
  exactly,
} from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";
import { reportScope } from "./reportScope";

const notAvailable = absent("notAvailable");

/** The four benchmarks of footnote 8. The leaders' own figures were a picture, and are not to be had. */
export function leadersEthnicity(): BreakdownResult {
  return breakdownResult(
    {
      unit: "Difference Leaders",
      dimension: { id: "ethnicity5", label: "Ethnic group", specialCategory: true },
      base: "ofKnown",
      complement: "notStated",
      people: exactly(62),
      asked: notAvailable,
      known: notAvailable,
      missing: {
        notAsked: notAvailable,
        noAnswer: notAvailable,
        preferNotToSay: notAvailable,
      },
      groups: [{ id: "white", label: "White", count: notAvailable }],
      benchmarks: [
        whiteShare("teachers", "Teachers", "All teachers", "91%", 0.91),
        whiteShare(
          "senior-leaders",
          "Senior leaders",
          "Senior leaders and headteachers",
          "94.6%",
          0.946,
        ),
        whiteShare("working-age", "Working-age people", "Working-age population", "85.1%", 0.851),
        whiteShare("pupils", "Pupils", "Pupils", "65.5%", 0.655),
      ],
    },
    fromReport({
      id: "leaders.ethnicity",
      title: "Ethnic group of Difference Leaders",
      subtitle:
        "Share of people who are White in four populations in England, beside Difference Leaders recruited from 2019 to 2022",
      scope: {
        ...reportScope.leadershipProgramme,
        period: "2019 to 2022",
        cohorts: ["2019", "2020", "2021", "2022"],
        geography: "England",
      },
      population: "Difference Leaders recruited so far",
      definition: "People who are White; the report does not say which ethnic groups that takes in",
      measuredBy: "notStated",
      evidence: [
        {
          figure: "F047",
          section: "diversity",
          quote: "Out of the 62 Difference Leaders recruited so far",
        },
        {
          figure: "F026",
          section: "diversity",
          footnote: 8,
          quote: "In England, 91% of all teachers",
        },
        {
          figure: "F027",
          section: "diversity",
          footnote: 8,
          quote: "94.6% of Senior Leaders & Headteachers are White",
        },
        {
          figure: "F028",
          section: "diversity",
          footnote: 8,
          quote: "85.1% of the working-age population",
        },
        { figure: "F029", section: "diversity", footnote: 8, quote: "65.5% of pupils" },
      ],
      caveats: [
        {
          text: "The leaders' own figures were printed as a picture, which is not in the text of the report. They are not shown here, and we have not made any up.",
        },
        crossCheck("X26"),
        crossCheck(
          "X27",
          "The report names no source and no year for the four percentages. Their note has no mark in the surviving text; it belonged to the picture.",
        ),
      ],
    }),
  );
}

function whiteShare(
  id: string,
  label: string,
  population: string,
  text: string,
  share: number,
): Benchmark {
  return {
    id,
    label,
    population,
    geography: "England",
    year: "not stated",
    dimension: "ethnicity5",
    complement: "notStated",
    base: "notStated",
    shares: [{ group: "white", text, share }],
    source: "impact-report-2021-22",
  };
}
