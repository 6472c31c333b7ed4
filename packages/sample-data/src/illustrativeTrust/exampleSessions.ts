import type { SessionRecord } from "@the-difference/impact-sdk";
import { drawWeighted } from "./drawWeighted";
import { academicYear, exampleSchools } from "./exampleSchools";

/** The sessions of every enrolment in two years: most miss few, some miss many. */
export function exampleSessions(random: () => number): SessionRecord[] {
  return exampleSchools.flatMap(({ urn, pupils, absent }) =>
    ([2024, 2025] as const).flatMap((ends) =>
      Array.from({ length: pupils[ends] }, (_, index): SessionRecord => {
        const possible = drawWeighted(random, [
          [380, 92],
          [190, 6],
          [0, 2],
        ]);
        // The mean of a sixth power of even numbers is a seventh: absences have about the school's mean.
        const missed = Math.min(1, ((7 * absent) / 100) * random() ** 6);
        const sessions = Math.round(missed * possible);
        const unauthorised = Math.round(sessions * random() * 0.6);
        return {
          pupil: `pupil-${urn}-${ends}-${index + 1}`,
          school: urn,
          year: academicYear(ends),
          possible,
          authorised: sessions - unauthorised,
          unauthorised,
        };
      }),
    ),
  );
}
