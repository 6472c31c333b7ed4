import {
  absent,
  type Exits,
  exactly,
  type FunnelResult,
  funnelResult,
} from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";

/** The report gives no reason why people went no further. Recruitment is over: nobody is pending. */
const notRecruited: Exits = {
  withdrawn: absent("notStated"),
  notSelected: absent("notStated"),
  deferred: absent("notStated"),
  pending: absent("notApplicable"),
  unknown: exactly(664 - 19),
};

const nobody: Exits = {
  withdrawn: exactly(0),
  notSelected: exactly(0),
  deferred: exactly(0),
  pending: exactly(0),
  unknown: exactly(0),
};

/** From registered interest to a placement, for the cohort that starts in 2022. */
export function leadershipRecruitment(): FunnelResult {
  return funnelResult(
    {
      unit: "educators",
      stages: [
        { id: "registered", label: "Registered interest" },
        { id: "recruited", label: "Recruited" },
        { id: "placed", label: "Placed in a school" },
      ],
      cohorts: [
        {
          id: "2022",
          label: "2022 cohort",
          reached: [
            { stage: "registered", count: exactly(664) },
            { stage: "recruited", count: exactly(19) },
            { stage: "placed", count: exactly(19) },
          ],
          exits: [notRecruited, nobody],
          target: { stage: "recruited", value: 20 },
        },
      ],
    },
    fromReport({
      id: "dlp.2022.recruitment",
      title: "Recruitment to the Leadership Programme, 2022 cohort",
      subtitle:
        "Educators who registered interest, were recruited and were placed in a school, England, 2021/22",
      scope: {
        period: "2021/22",
        programme: "Difference Leadership Programme",
        cohorts: ["2022"],
        geography: "England",
      },
      population: "Educators who registered interest in the Difference Leadership Programme",
      definition:
        "People who reached each stage. Registered interest: told The Difference of their interest in applying. Recruited and placed: Difference Leaders of the 2022 cohort",
      measuredBy: "register",
      evidence: [
        {
          figure: "F040",
          section: "commitmentThisYear",
          quote:
            "664 educators registered interest in applying for the Difference Leadership Programme",
        },
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
      caveats: [
        {
          text: "Registering interest is not yet applying. The report does not say how many applied, were shortlisted or were offered a place, nor why the others stopped.",
        },
        crossCheck("X11"),
      ],
    }),
  );
}
