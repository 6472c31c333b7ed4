import { absent, type DoseResult, doseResult, exactly } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

const notYet = absent("notYetDue");

/** Training that is planned and has not begun. */
export function notYetHeldDose(): DoseResult {
  return doseResult(
    {
      unit: "leaders",
      measure: "sessions",
      planned: { is: "amount", value: 6 },
      due: { is: "amount", value: 0 },
      participants: exactly(22),
      recorded: notYet,
      notRecorded: notYet,
      received: { full: notYet, part: notYet, none: notYet },
      amounts: notYet,
    },
    illustrativeContext({
      id: "example.not-yet-held-dose",
      title: "Training that begins in the summer term",
      subtitle: "Twilight sessions of a course for middle leaders, from May 2026",
      status: "provisional",
      population: "Middle leaders on the course",
    }),
  );
}
