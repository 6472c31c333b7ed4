import { bounded, type ChangeResult, exactly, prePostChange } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

/** Two counts that are not compared, for between them the school changed what it writes down. */
export function recordingChange(): ChangeResult {
  return prePostChange(
    {
      unit: "removals from lessons",
      before: { label: "Spring 2025, on paper", count: bounded("about", 120) },
      after: { label: "Spring 2026, in the new system", count: exactly(214) },
      recordingPractice: "changed",
    },
    illustrativeContext({
      id: "example.recording-change",
      title: "Removals from lessons, recorded in two ways",
      subtitle: "Removals from lessons in a secondary school, spring terms of 2025 and 2026",
      status: "provisional",
      population: "Pupils of a secondary school",
    }),
  );
}
