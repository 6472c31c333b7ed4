import {
  attainmentGap,
  type ComparisonResult,
  type ComparisonSideCounts,
  destinationGap,
  printedRate,
  type QuantityResult,
  quantityResult,
} from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport, type ReportFigure } from "./fromReport";

const evidence = {
  gradesInAp: {
    figure: "F020",
    section: "pupilsStory",
    footnote: 2,
    quote: "12% of students in AP schools gained a basic pass in GCSE English and Maths in 2021",
  },
  gradesInAll: {
    figure: "F021",
    section: "pupilsStory",
    footnote: 2,
    quote: "72% of students in all state-funded schools",
  },
  leaversOfAp: {
    figure: "F022",
    section: "pupilsStory",
    footnote: 3,
    quote:
      "1 in 3 students who attend AP schools will drop out of education, employment or training at 16",
  },
  leaversOfAll: {
    figure: "F023",
    section: "pupilsStory",
    footnote: 3,
    quote: "1 in 17 students from all state-funded schools",
  },
} as const;

/** Outcomes at 16 in alternative provision and in all state-funded schools, and their gaps, from DfE. */
export function nationalOutcomesAt16(): (QuantityResult | ComparisonResult)[] {
  const grades = {
    scope: { period: "2020/21", geography: "England" },
    quotedFrom: "dfe-2022-ks4-performance",
    asOf: "2021-08-31",
    measuredBy: "register",
    caveats: [crossCheck("X17")],
  } satisfies Partial<ReportFigure>;
  const destinations = {
    scope: { period: "published 2021", geography: "England" },
    quotedFrom: "dfe-2021-ks4-destinations",
    asOf: "2021-12-31",
    measuredBy: "register",
    caveats: [crossCheck("X18")],
  } satisfies Partial<ReportFigure>;
  const destinationDefinition = (schools: string) =>
    `Students from ${schools} who, in the report's words, “drop out of education, employment or training at 16”`;

  return [
    quantityResult(
      {
        is: "rate",
        rate: printedRate("12%"),
        of: "students in alternative provision",
      },
      fromReport({
        ...grades,
        id: "national.ap.english-and-maths",
        title: "GCSE English and maths in alternative provision",
        subtitle:
          "Students with a basic pass in GCSE English and maths, alternative provision schools, 2020/21",
        population: "Students in alternative provision schools at the end of Key Stage 4",
        definition: "Students who gained a basic pass in both GCSE English and maths",
        evidence: [evidence.gradesInAp],
      }),
    ),
    quantityResult(
      { is: "rate", rate: printedRate("72%"), of: "students in all state-funded schools" },
      fromReport({
        ...grades,
        id: "national.all-schools.english-and-maths",
        title: "GCSE English and maths in all state-funded schools",
        subtitle:
          "Students with a basic pass in GCSE English and maths, all state-funded schools, 2020/21",
        population: "Students in all state-funded schools at the end of Key Stage 4",
        definition: "Students who gained a basic pass in both GCSE English and maths",
        evidence: [evidence.gradesInAll],
      }),
    ),
    quantityResult(
      { is: "rate", rate: printedRate("1 in 3"), of: "students from alternative provision" },
      fromReport({
        ...destinations,
        id: "national.ap.no-destination-at-16",
        title: "After 16, from alternative provision",
        subtitle:
          "Students who leave education, employment or training at 16, alternative provision schools, published 2021",
        population: "Students who attended alternative provision schools",
        definition: destinationDefinition("alternative provision schools"),
        evidence: [evidence.leaversOfAp],
      }),
    ),
    quantityResult(
      { is: "rate", rate: printedRate("1 in 17"), of: "students from all state-funded schools" },
      fromReport({
        ...destinations,
        id: "national.all-schools.no-destination-at-16",
        title: "After 16, from all state-funded schools",
        subtitle:
          "Students who leave education, employment or training at 16, all state-funded schools, published 2021",
        population: "Students from all state-funded schools",
        definition: destinationDefinition("all state-funded schools"),
        evidence: [evidence.leaversOfAll],
      }),
    ),
    attainmentGap(
      {
        unit: "students",
        ...apAgainstAll(
          ["12%", "72%"],
          { is: "stated", id: "basicPass", label: "basic pass in GCSE English and maths" },
          { is: "stated", id: "ks4", label: "students at the end of Key Stage 4" },
        ),
      },
      fromReport({
        ...grades,
        id: "national.english-and-maths.gap",
        title: "Gap in GCSE English and maths",
        subtitle:
          "Students with a basic pass in GCSE English and maths, alternative provision and all state-funded schools, 2020/21",
        population:
          "Students at the end of Key Stage 4 in alternative provision and in all state-funded schools",
        definition: "Students who gained a basic pass in both GCSE English and maths",
        evidence: [evidence.gradesInAp, evidence.gradesInAll],
      }),
    ),
    destinationGap(
      {
        unit: "students",
        ...apAgainstAll(
          ["1 in 3", "1 in 17"],
          {
            is: "stated",
            id: "noDestination",
            label: "drop out of education, employment or training at 16",
          },
          { is: "stated", id: "leavers", label: "students of these schools" },
        ),
      },
      fromReport({
        ...destinations,
        id: "national.no-destination-at-16.gap",
        title: "Gap after 16",
        subtitle:
          "Students who leave education, employment or training at 16, alternative provision and all state-funded schools, published 2021",
        population: "Students from alternative provision and from all state-funded schools",
        definition: destinationDefinition("these schools"),
        evidence: [evidence.leaversOfAp, evidence.leaversOfAll],
      }),
    ),
  ];
}

/** The two printed rates, of the same outcome and of the same base. */
function apAgainstAll(
  [ap, all]: [ap: string, all: string],
  outcome: ComparisonSideCounts["outcome"],
  base: ComparisonSideCounts["base"],
): { first: ComparisonSideCounts; second: ComparisonSideCounts } {
  const side = (id: string, label: string, text: string): ComparisonSideCounts => ({
    id,
    label,
    outcome,
    base,
    rate: { is: "printed", text },
  });
  return {
    first: side("alternativeProvision", "Alternative provision", ap),
    second: side("allSchools", "All state-funded schools", all),
  };
}
