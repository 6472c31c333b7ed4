import {
  type FunnelResult,
  recruitmentByYear,
  recruitmentFunnel,
  type TargetSeriesResult,
} from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import { exampleCohorts } from "./exampleCohorts";
import { type RecruitmentRecords, recruitmentStages } from "./exampleRecruitment";

const cohorts = exampleCohorts.filter(({ id }) => id >= "2024");

const scope = {
  period: "2023 to March 2026",
  programme: "Inclusion leadership programme",
  trust: "Example Learning Trust",
  cohorts: cohorts.map(({ id }) => id),
};
const goesOn = {
  text: "Recruitment to the 2026 cohort goes on until July. People who wait for a decision count as pending, not as lost.",
};

/** Recruitment to three cohorts, the last of them under way: how far people came, and against target. */
export function trustRecruitment(
  records: RecruitmentRecords,
): [funnel: FunnelResult, byYear: TargetSeriesResult] {
  return [
    recruitmentFunnel(records, {
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
        scope,
        status: "provisional",
        population: "Educators who registered interest in the programme",
        caveats: [goesOn],
      }),
    }),
    recruitmentByYear(records, {
      unit: "educators",
      stages: recruitmentStages,
      countedStage: "recruited",
      cohorts,
      dueOn: [{ cohort: "2026", on: "2026-06-15" }],
      ...illustrativeContext({
        id: "trust.recruitment-by-year",
        title: "Recruitment against target",
        subtitle: "Educators recruited by March 2026, against target, cohorts of 2024 to 2026",
        scope,
        status: "provisional",
        population: "Educators who registered interest in the programme",
        caveats: [goesOn],
      }),
    }),
  ];
}
