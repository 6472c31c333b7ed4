import type { Cohort } from "@the-difference/impact-sdk";

/** The cohorts of the trust's two-year programme: two have graduated, two are on it, one is recruiting. */
export const exampleCohorts = [2022, 2023, 2024, 2025, 2026].map(
  (year): Cohort => ({
    id: `${year}`,
    label: `${year} cohort`,
    programme: "inclusion-leadership",
    recruitmentTarget: 24,
    startsOn: `${year}-09-01`,
    graduatesOn: `${year + 2}-07-31`,
  }),
);
