import { careerProgression, type ProgressionResult } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import { exampleCohorts } from "./exampleCohorts";
import type { GraduateRecords } from "./exampleGraduates";

const cohorts = exampleCohorts.filter(({ id }) => id <= "2024");

/** What graduates of two cohorts moved on to; the third has not graduated yet. */
export function trustProgression(records: GraduateRecords): ProgressionResult {
  return careerProgression(records, {
    unit: "graduates",
    cohorts,
    graduatedStage: "graduated",
    monthsAfterGraduation: 2,
    destinationBase: "graduates",
    target: { destination: "mainstream", share: 0.6 },
    followUp: { of: "inPost", months: 14 },
    ...illustrativeContext({
      id: "trust.progression",
      title: "After the inclusion leadership programme",
      subtitle:
        "Role level and type of school in the autumn after graduation, cohorts of 2022 to 2024",
      scope: {
        period: "July 2024 to March 2026",
        programme: "Inclusion leadership programme",
        trust: "Example Learning Trust",
        cohorts: cohorts.map(({ id }) => id),
      },
      population: "Graduates of the programme",
    }),
  });
}
