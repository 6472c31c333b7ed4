import {
  type ChangeResult,
  exactly,
  type LocalMeasureEvent,
  prePostChange,
} from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import { academicYear, exampleSchools, type SchoolYear } from "./exampleSchools";

const [school] = exampleSchools;

/** Internal exclusions of one school in the autumn before a new behaviour policy, and in the autumn after. */
export function trustInternalExclusions(events: LocalMeasureEvent[]): ChangeResult {
  return prePostChange(
    {
      unit: "internal exclusions",
      before: { ...autumnOf(2025, events), from: "2024-09-02", until: "2024-12-20" },
      after: { ...autumnOf(2026, events), from: "2025-09-01", until: "2025-12-19" },
      recordingPractice: "same",
    },
    illustrativeContext({
      id: "trust.internal-exclusions.change",
      title: "Internal exclusions before and after a new behaviour policy",
      subtitle: "Internal exclusions in School A, autumn terms of 2024 and 2025",
      scope: { period: "autumn 2024 and autumn 2025" },
      population: "Pupils of School A",
      caveats: [
        { text: "A count that falls after a new policy need not have fallen because of it." },
      ],
    }),
  );
}

function autumnOf(ends: SchoolYear, events: LocalMeasureEvent[]) {
  const year = academicYear(ends);
  const count = events.filter(
    ({ kind, school: urn, when }) =>
      kind === "internalExclusion" &&
      urn === school?.urn &&
      when.is === "term" &&
      when.year === year &&
      when.term === "autumn",
  ).length;
  return {
    label: `Autumn ${ends - 1}`,
    count: exactly(count),
    exposure: { weeks: 15, roll: exactly(school?.pupils[ends] ?? 0) },
  };
}
