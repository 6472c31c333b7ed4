import { type AbsenceResult, absenceRates } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import { academicYear, exampleAreas } from "./exampleSchools";
import { exampleSessions } from "./exampleSessions";

/** Overall, persistent and severe absence of the trust and its schools in two years. */
export function trustAbsence(random: () => number): AbsenceResult {
  return absenceRates(exampleSessions(random), {
    areas: exampleAreas,
    periods: [{ year: academicYear(2024) }, { year: academicYear(2025) }],
    ...illustrativeContext({
      id: "trust.absence",
      title: "Absence in the trust's schools",
      subtitle: "Sessions missed, and pupils persistently and severely absent, 2023/24 and 2024/25",
      scope: { period: "2023/24 to 2024/25" },
      population: "Enrolments at the trust's schools",
    }),
  });
}
