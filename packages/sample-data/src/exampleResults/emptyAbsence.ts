import { type AbsenceResult, absenceResult, exactly } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

const none = exactly(0);

/** A school that has no pupils yet: every rate is one of nothing. */
export function emptyAbsence(): AbsenceResult {
  return absenceResult(
    {
      areas: [{ id: "900013", label: "A school that opens in autumn", level: "school" }],
      periods: [{ year: "2025/26" }],
      rows: [
        {
          area: "900013",
          period: "2025/26",
          status: "provisional",
          enrolments: none,
          withoutSessions: none,
          sessions: { possible: none, authorised: none, unauthorised: none },
          persistent: none,
          severe: none,
        },
      ],
    },
    illustrativeContext({
      id: "example.empty-absence",
      title: "Absence in a school without pupils",
      subtitle: "Sessions missed, and pupils persistently and severely absent, 2025/26",
      status: "provisional",
      population: "Enrolments at a school that has not opened",
    }),
  );
}
