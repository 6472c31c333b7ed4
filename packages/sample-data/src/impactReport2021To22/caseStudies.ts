import { bounded, exactly, type QuantityResult, quantityResult } from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";
import { oneCase } from "./oneCase";
import { reportScope } from "./reportScope";

const scope = reportScope.leadershipProgramme;

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
          crossCheck("X29", "The report prints “over 300”, not the exact number."),
        ],
      }),
    ),
  ];
}
