import type { Fault } from "../errors/fault";

/** Events over what they could have happened to: `{ events: 3, exposure: 1200 }`. */
export interface ExposedEvents {
  /** Integer, 0 or more. Unlike successes they can exceed the exposure. */
  events: number;
  /** Pupils, school weeks, pupil-years …: above 0, in the same unit wherever it is compared. */
  exposure: number;
}

/** The fault of a number of events; none when it is in range. */
export function eventsFaults(events: number, path: string): Fault[] {
  if (Number.isSafeInteger(events) && events >= 0) return [];
  return [{ path, expected: "an integer of 0 or more", received: String(events) }];
}

/** The fault of an exposure or of what a rate is per; none when it is in range. */
export function exposureFaults(exposure: number, path: string): Fault[] {
  // Within these no rate and no ratio of rates can overflow or vanish.
  if (Number.isFinite(exposure) && exposure >= 1e-50 && exposure <= 1e50) return [];
  return [{ path, expected: "a number above 0 (1e-50 to 1e50)", received: String(exposure) }];
}
