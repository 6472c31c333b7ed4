import { bounded, exactly, type QuantityResult, quantityResult } from "@the-difference/impact-sdk";
import { fromReport } from "./fromReport";
import { reportScope } from "./reportScope";

const scope = reportScope.leadershipProgramme;
const oneCase = { text: "One case study, chosen by the charity; not a measure of the programme." };

/** The numbers in the report's case studies of leaders' work. */
export function caseStudies(): QuantityResult[] {
  return [
    quantityResult(
      { is: "count", count: exactly(6), of: "schools" },
      fromReport({
        id: "case.behaviour-policy.schools",
        title: "Schools that use one leader's behaviour policy",
        subtitle:
          "Schools of one trust that use a behaviour policy rewritten by a headteacher, 2021/22",
        scope,
        population: "Schools of one trust",
        definition: "Schools that use the rewritten behaviour policy: all schools of the trust",
        measuredBy: "notStated",
        evidence: [
          {
            figure: "F106",
            section: "trackingAlumni",
            quote: "now used by all six schools across her trust",
          },
        ],
        caveats: [oneCase],
      }),
    ),
    quantityResult(
      { is: "count", count: exactly(53), of: "detentions a week on average" },
      fromReport({
        id: "case.detentions.before",
        title: "Detentions in one school before the work on inclusion",
        subtitle: "Detentions a week on average in one leader's school, before the work of 2021/22",
        scope,
        population: "Students of one school",
        definition: "Average number of detentions a week before the new practice",
        measuredBy: "notStated",
        evidence: [
          {
            figure: "F105",
            section: "trackingAlumni",
            quote: "there were 53 detentions per week on average",
          },
        ],
        caveats: [oneCase],
      }),
    ),
    quantityResult(
      { is: "count", count: bounded("lessThan", 15), of: "detentions a week" },
      fromReport({
        id: "case.detentions.after",
        title: "Detentions in one school after the work on inclusion",
        subtitle: "Detentions a week in one leader's school, after the work of 2021/22",
        scope,
        population: "Students of one school",
        definition: "Number of detentions a week since the new practice",
        measuredBy: "notStated",
        evidence: [
          {
            figure: "F105",
            section: "trackingAlumni",
            quote: "This has now reduced to fewer than 15",
          },
        ],
        caveats: [
          oneCase,
          {
            text: "From 53 to fewer than 15 is a fall of more than 71%. The report does not say how much more, nor over how long.",
            check: "X19",
          },
        ],
      }),
    ),
    quantityResult(
      { is: "count", count: bounded("moreThan", 300), of: "police officers" },
      fromReport({
        id: "case.police-training.officers",
        title: "Police officers trained in communication needs",
        subtitle:
          "Frontline officers trained by one leader of the 2021 cohort with colleagues, 2021/22",
        scope: { ...scope, cohorts: ["2021"] },
        population: "Frontline police officers in two London boroughs",
        definition: "Officers trained so far by one Difference Leader together with two colleagues",
        measuredBy: "notStated",
        evidence: [
          {
            figure: "F107",
            section: "alternativeProvision",
            quote: "she has already trained over 300 officers",
          },
          { figure: "F108", section: "alternativeProvision", quote: "Along with two colleagues" },
        ],
        caveats: [
          oneCase,
          { text: "The report prints “over 300”, not the exact number.", check: "X29" },
        ],
      }),
    ),
  ];
}
