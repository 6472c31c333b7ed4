import {
  absent,
  bounded,
  type Count,
  exactly,
  type ProgressionResult,
  progressionResult,
  type SeniorityId,
} from "@the-difference/impact-sdk";
import { crossCheck } from "./crossChecks";
import { fromReport } from "./fromReport";

const notStated = absent("notStated");
const notYetDue = absent("notYetDue");
const seniorityIds: SeniorityId[] = ["promoted", "sameLevel", "lowerLevel", "out", "unknown"];

/** Where the leaders of the first two cohorts went after the programme, and what is still to come. */
export function leadershipProgression(): ProgressionResult {
  return progressionResult(
    {
      unit: "Difference Leaders",
      promotedMeans: "differsByCohort",
      destinationBase: "graduates",
      target: { destination: "mainstream", share: 0.6 },
      cohorts: [
        {
          id: "2019",
          label: "2019 cohort",
          status: "graduated",
          graduation: "2021-07",
          graduates: exactly(10),
          seniority: seniority({ promoted: exactly(9), unknown: exactly(1) }, notStated),
          destinationTotal: exactly(10),
          destinations: [
            { id: "mainstream", count: exactly(6) },
            { id: "unknown", count: exactly(4) },
          ],
          followUp: {
            of: "mainstream",
            months: 14,
            asOf: "2022-09-30",
            stillInPost: exactly(6),
            left: exactly(0),
            lostToFollowUp: exactly(0),
            notYetDue: exactly(0),
          },
        },
        {
          id: "2020",
          label: "2020 cohort",
          status: "graduated",
          graduation: "2022-07",
          graduates: exactly(12),
          seniority: seniority(
            { promoted: exactly(10), sameLevel: exactly(1), out: exactly(1) },
            exactly(0),
          ),
          destinationTotal: exactly(12),
          destinations: [
            { id: "mainstream", count: bounded("atMost", 5) },
            { id: "alternativeProvision", count: exactly(6) },
            { id: "out", count: exactly(1) },
            { id: "unknown", count: notStated },
          ],
        },
        {
          id: "2021",
          label: "2021 cohort",
          status: "notYetDue",
          graduation: "2023-07",
          graduates: notYetDue,
          seniority: seniority({}, notYetDue),
          destinationTotal: notYetDue,
          destinations: [{ id: "mainstream", count: notYetDue }],
          targetApplies: false,
        },
      ],
    },
    fromReport({
      id: "dlp.progression",
      title: "After the Leadership Programme",
      subtitle:
        "Role level and type of school after the programme, of leaders who graduated in July 2021 and July 2022",
      scope: {
        period: "July 2021 to September 2022",
        programme: "Difference Leadership Programme",
        cohorts: ["2019", "2020", "2021"],
        geography: "England",
      },
      asOf: "2022-09-30",
      population: "Graduates of the Difference Leadership Programme",
      definition:
        "2019 cohort: progressed to a senior leadership role. 2020 cohort: progressed to a more senior leadership role than before. Type of school is of all graduates",
      measuredBy: "register",
      evidence: [
        {
          figure: "F048",
          section: "trackingAlumni",
          quote: "Nine out of ten Difference Leaders progressed to senior leadership roles",
        },
        { figure: "F049", section: "trackingAlumni", quote: "six of them back to mainstream" },
        {
          figure: "F050",
          section: "trackingAlumni",
          quote: "All six have continued as mainstream senior leaders in September 2022",
        },
        {
          figure: "F051",
          section: "growingAlumni",
          quote: "10 out of 12 Difference Leaders have progressed to more senior leadership roles",
        },
        {
          figure: "F051",
          section: "leadersThisYear",
          quote: "10 out of 12 Difference Leader graduates achieved promotions",
        },
        {
          figure: "F052",
          section: "growingAlumni",
          quote: "Half of this year's graduating Difference Leaders chose to remain in AP",
        },
        {
          figure: "F054",
          section: "growingAlumni",
          quote: "we have not reached our target for 60% mainstream progression",
        },
        {
          figure: "F055",
          section: "growingAlumni",
          footnote: 9,
          quote: "One leader is working in a role at an equivalent seniority level",
        },
        {
          figure: "F056",
          section: "growingAlumni",
          footnote: 9,
          quote: "Another is taking a year out of teaching",
        },
        {
          figure: "F057",
          section: "trackingAlumni",
          quote: "Our first Difference Leader Cohort graduated in July 2021",
        },
        {
          figure: "F057",
          section: "growingAlumni",
          quote: "Our second Cohort has now graduated, in July 2022",
        },
      ],
      caveats: [
        crossCheck("X15"),
        crossCheck("X14"),
        crossCheck("X12"),
        crossCheck("X13"),
        {
          text: "The report names the 60% target when it describes the 2020 cohort. It does not say whether the target was also set for 2019.",
        },
        {
          text: "The report does not say where the other four graduates of 2019 work, nor what level of role the tenth has.",
        },
        crossCheck("X16"),
        crossCheck("X30"),
      ],
    }),
  );
}

/** All five levels: those that the report counts, and `otherwise` for the rest. */
function seniority(counts: Partial<Record<SeniorityId, Count>>, otherwise: Count) {
  return seniorityIds.map((id) => ({ id, count: counts[id] ?? otherwise }));
}
