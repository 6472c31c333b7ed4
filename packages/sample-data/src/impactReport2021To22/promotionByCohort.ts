import {
  type ComparisonResult,
  type ComparisonSideCounts,
  exactly,
  rateComparison,
} from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";

const base = { is: "stated", id: "graduates", label: "graduates of the cohort" } as const;

const of2019: ComparisonSideCounts = {
  id: "2019",
  label: "2019 cohort",
  outcome: {
    is: "stated",
    id: "reachedSeniorLeadership",
    label: "progressed to a senior leadership role",
  },
  base,
  rate: { is: "counts", numerator: exactly(9), denominator: exactly(10) },
};

const of2020: ComparisonSideCounts = {
  id: "2020",
  label: "2020 cohort",
  outcome: { is: "stated", id: "movedUp", label: "moved to a more senior role than before" },
  base,
  rate: { is: "counts", numerator: exactly(10), denominator: exactly(12) },
};

/** 10 of 12 beside 9 of 10: two rates that stand next to each other and are not of the same thing. */
export function promotionByCohort(): ComparisonResult {
  return rateComparison(
    { unit: "Difference Leaders", first: of2020, second: of2019 },
    fromReport({
      id: "dlp.promotion.by-cohort",
      title: "Progression of two cohorts",
      subtitle: "Graduates who progressed, cohorts of 2020 and 2019, July 2022 and July 2021",
      scope: {
        period: "July 2021 to July 2022",
        programme: "Difference Leadership Programme",
        cohorts: ["2019", "2020"],
        geography: "England",
      },
      population: "Graduates of the Difference Leadership Programme",
      definition:
        "2019 cohort: progressed to a senior leadership role. 2020 cohort: progressed to a more senior leadership role than before",
      measuredBy: "register",
      evidence: [
        {
          figure: "F051",
          section: "growingAlumni",
          quote: "10 out of 12 Difference Leaders have progressed to more senior leadership roles",
        },
        {
          figure: "F048",
          section: "trackingAlumni",
          quote: "Nine out of ten Difference Leaders progressed to senior leadership roles",
        },
      ],
      caveats: [crossCheck("X15")],
    }),
  );
}
