import { exactly, type TargetSeriesResult, targetSeriesResult } from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";

/** A first year without a target and with few people, a year above its target, one that is still open. */
export function hiddenTargetSeries(): TargetSeriesResult {
  return targetSeriesResult(
    {
      unit: "leaders",
      countedStage: { id: "recruited", label: "Recruited" },
      years: [
        {
          id: "2023",
          label: "2023 pilot",
          status: "final",
          count: exactly(3),
          target: { is: "none", why: "notSet" },
        },
        {
          id: "2024",
          label: "2024 cohort",
          status: "final",
          count: exactly(18),
          target: { is: "set", aim: { is: "count", value: 15 } },
        },
        {
          id: "2025",
          label: "2025 cohort",
          status: "provisional",
          count: exactly(21),
          target: { is: "set", aim: { is: "count", value: 24 } },
        },
        {
          id: "2026",
          label: "2026 cohort",
          status: "notYetDue",
          count: exactly(9),
          target: { is: "set", aim: { is: "count", value: 24 } },
        },
      ],
      total: exactly(51),
    },
    illustrativeContext({
      id: "example.hidden-target-series",
      title: "Recruitment against target, from a pilot on",
      subtitle: "Leaders recruited by March 2026, against target, cohorts of 2023 to 2026",
      status: "provisional",
      population: "Leaders recruited to the programme",
    }),
  );
}
