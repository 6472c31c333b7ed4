import { exactly, type ProgressionResult, progressionResult } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

/** A cohort in which nobody graduated. */
export function emptyProgression(): ProgressionResult {
  const nobody = exactly(0);
  return progressionResult(
    {
      unit: "graduates",
      promotedMeans: "movedUp",
      destinationBase: "graduates",
      cohorts: [
        {
          id: "2023",
          label: "2023 cohort",
          status: "graduated",
          graduation: "2025-07",
          graduates: nobody,
          seniority: [
            { id: "promoted", count: nobody },
            { id: "sameLevel", count: nobody },
            { id: "lowerLevel", count: nobody },
            { id: "out", count: nobody },
            { id: "unknown", count: nobody },
          ],
          destinationTotal: nobody,
          destinations: [
            { id: "mainstream", count: nobody },
            { id: "alternativeProvision", count: nobody },
            { id: "out", count: nobody },
            { id: "unknown", count: nobody },
          ],
        },
      ],
    },
    illustrativeContext({
      id: "example.empty-progression",
      title: "After a programme from which nobody graduated",
      subtitle: "Role level and type of school after the programme, cohort of 2023",
      population: "Graduates of a programme without graduates",
    }),
  );
}
