import { type DoseResult, doseResult, exactly } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

/** Few received nothing and of few nobody knows: both are hidden, and what would tell them. */
export function hiddenDose(): DoseResult {
  return doseResult(
    {
      unit: "leaders",
      measure: "hours",
      planned: { is: "amount", value: 36 },
      due: { is: "amount", value: 24 },
      participants: exactly(30),
      recorded: exactly(27),
      notRecorded: exactly(3),
      received: { full: exactly(14), part: exactly(11), none: exactly(2) },
      amounts: {
        is: "histogram",
        bins: [
          { value: 0, count: 2 },
          { value: 12, count: 4 },
          { value: 18.5, count: 7 },
          { value: 24, count: 14 },
        ],
      },
    },
    illustrativeContext({
      id: "example.hidden-dose",
      title: "Training received by a cohort, with gaps in the register",
      subtitle: "Hours of training received, of those held by March 2026",
      status: "provisional",
      population: "Leaders on the programme",
    }),
  );
}
