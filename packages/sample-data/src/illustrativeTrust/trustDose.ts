import { type DoseResult, trainingDose } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import type { RecruitmentRecords } from "./exampleRecruitment";
import { exampleTraining, trainingSessions } from "./exampleTraining";

/** How much of the training held so far the 2024 cohort received. */
export function trustDose(random: () => number, recruits: RecruitmentRecords): DoseResult {
  return trainingDose(exampleTraining(random, recruits), {
    unit: "leaders",
    measure: "days",
    sessions: trainingSessions,
    noRecordMeans: "notKnown",
    ...illustrativeContext({
      id: "trust.training-dose",
      title: "Training received by the 2024 cohort",
      subtitle: "Days of training received, of those held by March 2026, 2024 cohort",
      scope: {
        period: "October 2024 to March 2026",
        programme: "Inclusion leadership programme",
        cohorts: ["2024"],
      },
      status: "provisional",
      population: "Leaders placed with the 2024 cohort",
    }),
  });
}
