import {
  type ComparisonResult,
  type ComparisonSideCounts,
  type ProgressionResult,
  rateComparison,
  type TimeToEventResult,
  timeToProgression,
} from "@the-difference/impact-sdk";
import { illustrativeContext } from "../illustrativeContext";
import { exampleCohorts } from "./exampleCohorts";
import type { GraduateRecords } from "./exampleGraduates";

const graduated = exampleCohorts.filter(({ id }) => id <= "2023");
const scope = {
  period: "September 2022 to March 2026",
  programme: "Inclusion leadership programme",
  cohorts: graduated.map(({ id }) => id),
};

/** How long it took graduates until they first held a higher level than at the start of the programme. */
export function trustTimeToPromotion(records: GraduateRecords): TimeToEventResult {
  return timeToProgression(records, {
    unit: "graduates",
    cohorts: graduated,
    from: "start",
    stage: "graduated",
    ...illustrativeContext({
      id: "trust.time-to-promotion",
      title: "Time until a first promotion",
      subtitle:
        "Months from the start of the programme to a role at a higher level, graduates of 2024 and 2025",
      scope,
      population: "Graduates of the programme",
    }),
  });
}

/** Whether more of one cohort than of the other held a higher level after the programme. */
export function trustPromotion({ body }: ProgressionResult): ComparisonResult {
  const side = (cohort: string): ComparisonSideCounts => {
    const found = body.cohorts.find(({ id }) => id === cohort);
    const promoted = found?.seniority.find(({ id }) => id === "promoted");
    if (!found || !promoted) throw new Error(`no cohort ${cohort}`);
    return {
      id: cohort,
      label: found.label,
      outcome: {
        is: "stated",
        id: "movedUp",
        label: "at a higher level two months after graduation than at the start",
      },
      base: { is: "stated", id: "graduates", label: "graduates of the cohort" },
      rate: { is: "counts", numerator: promoted.count, denominator: found.graduates },
    };
  };
  return rateComparison(
    { unit: "graduates", first: side("2023"), second: side("2022") },
    illustrativeContext({
      id: "trust.promotion.by-cohort",
      title: "Promotion of two cohorts",
      subtitle:
        "Graduates at a higher level in the autumn after graduation, cohorts of 2023 and 2022",
      scope,
      population: "Graduates of the programme",
    }),
  );
}
