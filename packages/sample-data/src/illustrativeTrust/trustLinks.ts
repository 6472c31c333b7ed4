import type { TableLink } from "@the-difference/impact-sdk";
import { exampleAreas, trustArea } from "./exampleSchools";

/** The rows of exclusions stand school by school, then the trust; of each, year by year. */
const trustRow = (period: number, periods: number) =>
  exampleAreas.findIndex(({ id }) => id === trustArea) * periods + period;

/**
 * Counts of different results that are one number, so that none is shown where another is hidden: each
 * result is protected with the others, and these are what they have in common beyond their populations.
 */
export const trustLinks: TableLink[] = [
  // Recruited with each cohort: the third of the funnel's stages, and the year of the series.
  ...[0, 1, 2].map((cohort) =>
    same(
      `trust.recruitment.cohorts[${cohort}].reached[2]`,
      `trust.recruitment-by-year.years[${cohort}].count`,
    ),
  ),
  // Placed with the 2024 cohort: the last stage, those who started, those who are trained.
  same(
    "trust.recruitment.cohorts[0].reached[3]",
    "trust.completion.cohorts[2].people",
    "trust.training-dose.participants",
  ),
  // Graduates, those promoted, those still in a post, those out of posts.
  ...[0, 1].map((cohort) =>
    same(
      `trust.progression.cohorts[${cohort}].graduates`,
      `trust.completion.cohorts[${cohort}].retained`,
      `trust.in-post-retention.cohorts[${cohort}].people`,
      `trust.system-retention.cohorts[${cohort}].people`,
      `trust.promotion.by-cohort.${cohort === 0 ? "second" : "first"}.denominator`,
    ),
  ),
  same(
    "trust.progression.cohorts[0].seniority.promoted",
    "trust.promotion.by-cohort.second.numerator",
  ),
  same(
    "trust.progression.cohorts[1].seniority.promoted",
    "trust.promotion.by-cohort.first.numerator",
  ),
  same(
    "trust.progression.cohorts[0].followUp.stillInPost",
    "trust.in-post-retention.cohorts[0].retained",
  ),
  same("trust.progression.cohorts[0].seniority.out", "trust.system-retention.cohorts[0].left"),
  // Pupils of the trust suspended in 2023/24, the second of three years.
  same(
    `trust.exclusions.rows[${trustRow(1, 3)}].pupilsSuspended`,
    "trust.suspended-pupils.against-england.first.numerator",
  ),
  // Internal exclusions of the first school in the autumn, the first of two terms.
  same(
    "trust.local-measures.rows[0].internalExclusions",
    "trust.internal-exclusions.change.after.count",
  ),
];

function same(...cells: string[]): TableLink {
  return { same: cells };
}
