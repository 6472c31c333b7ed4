import type {
  ExclusionEvent,
  LocalMeasureEvent,
  PupilEventTime,
  SchoolTerm,
} from "@the-difference/impact-sdk";
import { drawWeighted } from "./drawWeighted";
import { academicYear, exampleSchools, type SchoolYear, schoolYears } from "./exampleSchools";

/** In the year that goes on, only two terms have begun. */
const termsOf = (ends: SchoolYear) =>
  [
    ["autumn", 42],
    ["spring", 33],
    ...(ends === 2026 ? [] : [["summer", 25] as const]),
  ] as (readonly [SchoolTerm, number])[];

/** Suspensions and permanent exclusions of the trust's schools, from 2022/23 on. */
export function exampleExclusions(random: () => number): ExclusionEvent[] {
  return ofEachPupil((pupil, school, ends, suspended) => {
    const events: ExclusionEvent[] = [];
    const when = (): PupilEventTime => ({
      is: "term",
      year: academicYear(ends),
      term: drawWeighted(random, termsOf(ends)),
    });
    let likely = suspended;
    while (random() * 100 < likely) {
      const outcome = drawWeighted(random, [
        ["upheld", 98],
        ["withdrawn", 2],
      ] as const);
      events.push({ pupil, school, when: when(), kind: "suspension", outcome });
      likely = 52;
    }
    if (events.length > 1 && random() < 0.12) {
      events.push({ pupil, school, when: when(), kind: "permanentExclusion", outcome: "upheld" });
    }
    return events;
  });
}

/** What the trust records besides, and no national figure counts: from autumn 2024 on. */
export function exampleLocalMeasures(random: () => number): LocalMeasureEvent[] {
  return ofEachPupil((pupil, school, ends, suspended) => {
    if (ends < 2025) return [];
    const events: LocalMeasureEvent[] = [];
    // Fewer internal exclusions in the last year than in the one before.
    let likely = suspended * (ends === 2025 ? 1.6 : 1.05);
    const when = (): PupilEventTime => ({
      is: "term",
      year: academicYear(ends),
      term: drawWeighted(random, termsOf(ends)),
    });
    while (random() * 100 < likely) {
      const kind = drawWeighted(random, [
        ["internalExclusion", 84],
        ["managedMove", 6],
        ["reducedTimetable", 10],
      ] as const);
      events.push({ pupil, school, when: when(), kind });
      likely = 40;
    }
    return events;
  });
}

function ofEachPupil<Event>(
  eventsOf: (pupil: string, school: string, ends: SchoolYear, suspended: number) => Event[],
): Event[] {
  return exampleSchools.flatMap(({ urn, pupils, suspended }) =>
    schoolYears.flatMap((ends) =>
      Array.from({ length: pupils[ends] }, (_, index) =>
        eventsOf(`pupil-${urn}-${ends}-${index + 1}`, urn, ends, suspended),
      ).flat(),
    ),
  );
}
