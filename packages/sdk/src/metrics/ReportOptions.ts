import type { ReportedArea } from "../results/reportedArea";
import type { TalliedPeriod } from "./reportedPeriod";

/** Of what a tally of schools has rows. */
export interface ReportOptions {
  /**
   * Schools, by their URNs, and the trusts, authorities … that they are part of: a row of these is the
   * sum of its parts' rows. An area is part of one other at most.
   */
  areas: ReportedArea[];
  /** All of them years, or all of them terms; records of other periods are left out. */
  periods: TalliedPeriod[];
}
