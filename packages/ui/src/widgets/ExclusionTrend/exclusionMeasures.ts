import type { PublishedResult } from "@the-difference/impact-sdk";

export type ExclusionsBody = PublishedResult<"exclusions">["body"];
export type ExclusionsRow = ExclusionsBody["rows"][number];
export type Measured = Extract<ExclusionsBody, { is: "national" }>["rows"][number]["suspensions"];

const national = ["suspensions", "permanentExclusions", "pupilsSuspended"] as const;
const local = ["managedMoves", "internalExclusions", "reducedTimetables"] as const;
export type ExclusionMeasure = (typeof national)[number] | (typeof local)[number];

/** What a body counts, in order. */
export function exclusionMeasures({ is }: ExclusionsBody): readonly ExclusionMeasure[] {
  return is === "local" ? local : national;
}

/** The count and rate of a measure in a row; rows of local measures have no others, and others not these. */
export function measuredIn(row: ExclusionsRow, measure: ExclusionMeasure): Measured | undefined {
  const measures: Partial<Record<ExclusionMeasure, Measured>> = row;
  return measures[measure];
}
