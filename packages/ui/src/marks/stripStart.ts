import type { StripSegment } from "./UnitStripModel";

/** Where a part of a strip begins, in units. */
export function stripStart(segments: readonly StripSegment[], index: number): number {
  return segments.slice(0, index).reduce((sum, { units }) => sum + units, 0);
}
