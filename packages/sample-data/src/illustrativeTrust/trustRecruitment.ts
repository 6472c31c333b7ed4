import { type FunnelResult, recruitmentFunnel } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import { exampleCohorts } from "./exampleCohorts";
import { exampleRecruitment, recruitmentStages } from "./exampleRecruitment";

const cohorts = exampleCohorts.filter(({ id }) => id >= "2024");

/** Recruitment to three cohorts, the last of them under way. */
export function trustRecruitment(random: () => number): FunnelResult {
  return recruitmentFunnel(exampleRecruitment(random), {
    unit: "educators",
    stages: recruitmentStages,
    cohorts,
    stageDue: [
      { cohort: "2026", stage: "applied", on: "2026-04-30" },
      { cohort: "2026", stage: "recruited", on: "2026-06-15" },
      { cohort: "2026", stage: "placed", on: "2026-07-31" },
    ],
    targetStage: "recruited",
    ...illustrativeContext({
      id: "trust.recruitment",
      title: "Recruitment to the inclusion leadership programme",
      subtitle: "Educators who had reached each stage by March 2026, cohorts of 2024 to 2026",
      scope: {
        period: "2023 to March 2026",
        programme: "Inclusion leadership programme",
        trust: "Example Learning Trust",
        cohorts: cohorts.map(({ id }) => id),
      },
      status: "provisional",
      population: "Educators who registered interest in the programme",
      caveats: [
        {
          text: "Recruitment to the 2026 cohort goes on until July. People who wait for a decision count as pending, not as lost.",
        },
      ],
    }),
  });
}
