import { exactly, type TargetResult, targetResult } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

/** More people than were aimed at: 25 of 20. */
export function exceededTarget(): TargetResult {
  return targetResult(
    { unit: "leaders", aim: { is: "count", value: 20 }, actual: exactly(25) },
    illustrativeContext({
      id: "example.exceeded-target",
      title: "Recruitment target of the 2025 cohort",
      subtitle: "Leaders recruited to the inclusion programme, against the target, 2025 cohort",
      population: "Leaders recruited to the 2025 cohort",
    }),
  );
}
