import {
  absent,
  exactly,
  type TargetSeriesResult,
  targetSeriesResult,
} from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";
import { reportScope } from "./reportScope";

const cohorts = ["2019", "2020", "2021", "2022"];

/** People recruited cohort by cohort: the report prints the last one and the total, and no other. */
export function recruitmentByYear(): TargetSeriesResult {
  return targetSeriesResult(
    {
      unit: "Difference Leaders",
      countedStage: { id: "recruited", label: "Recruited" },
      years: cohorts.map((id) => {
        const year = { id, label: `${id} cohort`, status: "final" } as const;
        return id === "2022"
          ? {
              ...year,
              count: exactly(19),
              target: { is: "set", aim: { is: "count", value: 20 } } as const,
            }
          : {
              ...year,
              count: absent("notStated"),
              target: { is: "none", why: "notStated" } as const,
            };
      }),
      total: exactly(62),
    },
    fromReport({
      id: "dlp.recruitment-by-year",
      title: "Recruitment to the Leadership Programme, by cohort",
      subtitle:
        "People recruited to the Leadership Programme, against target, cohorts of 2019 to 2022",
      scope: { ...reportScope.leadershipProgramme, period: "2019 to 2022", cohorts },
      population: "People recruited to the Difference Leadership Programme since 2019",
      definition: "People recruited, whether or not they finished the programme",
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
        {
          figure: "F047",
          section: "diversity",
          quote: "Out of the 62 Difference Leaders recruited so far",
        },
      ],
      caveats: [
        {
          text: "Of the first three cohorts the report prints neither how many were recruited nor a target. 62 less 19 leaves 43 for the three together.",
        },
        crossCheck("X01"),
      ],
    }),
  );
}
