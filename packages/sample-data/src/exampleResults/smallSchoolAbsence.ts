import {
  type AbsenceCounts,
  type AbsenceResult,
  absenceResult,
  exactly,
} from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

type Row = AbsenceCounts["rows"][number];

/** Two schools of a trust, in one of which few pupils are severely absent; the last year may still change. */
export function smallSchoolAbsence(): AbsenceResult {
  return absenceResult(
    {
      areas: [
        { id: "900011", label: "A school of 640 pupils", level: "school", partOf: "trust" },
        { id: "900012", label: "A school of 38 pupils", level: "school", partOf: "trust" },
        { id: "trust", label: "Both schools", level: "trust", parts: "all" },
      ],
      periods: [{ year: "2023/24" }, { year: "2024/25" }],
      rows: [
        row("900011", "2023/24", [640, 233_600, 12_900, 3_400, 122, 14]),
        row("900011", "2024/25", [652, 237_980, 13_050, 3_820, 131, 16]),
        row("900012", "2023/24", [38, 13_870, 2_310, 1_120, 21, 3]),
        row("900012", "2024/25", [36, 13_140, 2_020, 1_200, 19, 2]),
        row("trust", "2023/24", [678, 247_470, 15_210, 4_520, 143, 17]),
        row("trust", "2024/25", [688, 251_120, 15_070, 5_020, 150, 18]),
      ],
    },
    illustrativeContext({
      id: "example.small-school-absence",
      title: "Absence in a large and in a small school",
      subtitle: "Sessions missed, and pupils persistently and severely absent, 2023/24 and 2024/25",
      status: "provisional",
      population: "Enrolments at a large and at a small school",
    }),
  );
}

function row(
  area: string,
  period: string,
  [enrolments, possible, authorised, unauthorised, persistent, severe]: [
    number,
    number,
    number,
    number,
    number,
    number,
  ],
): Row {
  return {
    area,
    period,
    status: period === "2024/25" ? "provisional" : "final",
    enrolments: exactly(enrolments),
    withoutSessions: exactly(0),
    sessions: {
      possible: exactly(possible),
      authorised: exactly(authorised),
      unauthorised: exactly(unauthorised),
    },
    persistent: exactly(persistent),
    severe: exactly(severe),
  };
}
