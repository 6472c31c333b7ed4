import { exactly, type ProgressionResult, progressionResult } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

/** One cohort of 60 people: more than are drawn one by one. */
export function largeProgression(): ProgressionResult {
  const nobody = exactly(0);
  return progressionResult(
    {
      unit: "graduates",
      promotedMeans: "movedUp",
      destinationBase: "graduates",
      target: { destination: "mainstream", share: 0.6 },
      cohorts: [
        {
          id: "2023",
          label: "2023 cohort",
          status: "graduated",
          graduation: "2025-07",
          graduates: exactly(60),
          seniority: [
            { id: "promoted", count: exactly(41) },
            { id: "sameLevel", count: exactly(13) },
            { id: "lowerLevel", count: nobody },
            { id: "out", count: exactly(6) },
            { id: "unknown", count: nobody },
          ],
          destinationTotal: exactly(60),
          destinations: [
            { id: "mainstream", count: exactly(33) },
            { id: "alternativeProvision", count: exactly(15) },
            { id: "special", count: exactly(6) },
            { id: "other", count: nobody },
            { id: "out", count: exactly(6) },
            { id: "unknown", count: nobody },
          ],
        },
      ],
    },
    illustrativeContext({
      id: "example.large-progression",
      title: "After the inclusion programme, 2023 cohort",
      subtitle: "Role level and type of school after the programme, graduates of July 2025",
      population: "Graduates of the inclusion programme",
    }),
  );
}
