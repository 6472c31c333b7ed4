import { type ChangeResult, exactly, prePostChange } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

/** From many to few: the few are hidden, and with them how much fewer they are. */
export function hiddenChange(): ChangeResult {
  return prePostChange(
    {
      unit: "suspensions",
      before: {
        label: "Autumn 2024",
        from: "2024-09-02",
        until: "2024-12-20",
        count: exactly(19),
        exposure: { weeks: 15, roll: exactly(210) },
      },
      after: {
        label: "Autumn 2025",
        from: "2025-09-01",
        until: "2025-12-19",
        count: exactly(3),
        exposure: { weeks: 15, roll: exactly(204) },
      },
      recordingPractice: "same",
    },
    illustrativeContext({
      id: "example.hidden-change",
      title: "Suspensions before and after a new policy",
      subtitle: "Suspensions in a primary school, autumn terms of 2024 and 2025",
      population: "Pupils of a primary school",
    }),
  );
}
