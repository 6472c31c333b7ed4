import { bounded, exactly, type TargetResult, targetResult } from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";
import { reportScope } from "./reportScope";

/** The two targets that the report gives with a number. */
export function leadershipTargets(): TargetResult[] {
  return [
    targetResult(
      { unit: "Difference Leaders", aim: { is: "count", value: 20 }, actual: exactly(19) },
      fromReport({
        id: "dlp.2022.recruitment-target",
        title: "Recruitment target of the 2022 cohort",
        subtitle: "Difference Leaders recruited and placed, against the target for the 2022 cohort",
        scope: { ...reportScope.leadershipProgramme, cohorts: ["2022"] },
        population: "Difference Leaders of the 2022 cohort",
        definition: "Leaders recruited and placed for the 2022 cohort",
        measuredBy: "register",
        evidence: [
          {
            figure: "F041",
            section: "developingLeaders",
            quote: "falling slightly short of our target of 20",
          },
          {
            figure: "F042",
            section: "developingLeaders",
            quote: "For our 2022 Cohort, we recruited and placed 19 leaders",
          },
        ],
      }),
    ),
    targetResult(
      {
        unit: "graduates",
        aim: { is: "share", share: 0.6, of: "graduates" },
        actual: bounded("atMost", 5),
        base: exactly(12),
      },
      fromReport({
        id: "dlp.2020.mainstream-target",
        title: "Mainstream progression target of the 2020 cohort",
        subtitle:
          "Graduates who moved to a mainstream school, against the target, 2020 cohort, July 2022",
        scope: { ...reportScope.leadershipProgramme, cohorts: ["2020"] },
        population: "Difference Leaders of the 2020 cohort who graduated in July 2022",
        definition: "Graduates who moved to a mainstream school, of all graduates of the cohort",
        measuredBy: "register",
        evidence: [
          {
            figure: "F054",
            section: "growingAlumni",
            quote: "we have not reached our target for 60% mainstream progression",
          },
          {
            figure: "F052",
            section: "growingAlumni",
            quote: "Half of this year's graduating Difference Leaders chose to remain in AP",
          },
          {
            figure: "F056",
            section: "growingAlumni",
            footnote: 9,
            quote: "Another is taking a year out of teaching",
          },
        ],
        caveats: [crossCheck("X12")],
      }),
    ),
  ];
}
